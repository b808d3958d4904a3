export type Weighted<T> = readonly (readonly [T, number])[];

/** A small seeded generator (mulberry32): the same seed gives the same county on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    if (!items.length) throw new Error('Nothing to pick from');
    return items[this.int(0, items.length - 1)] as T;
  }

  weighted<T>(items: Weighted<T>): T {
    let left = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items[items.length - 1]![0];
  }

  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
    }
    return shuffled;
  }

  /** A generator of its own, so that a change in one part of the county leaves the others as they were. */
  fork(label: string): Random {
    let hash = 2_166_136_261;
    for (const unit of label) hash = Math.imul(hash ^ unit.codePointAt(0)!, 16_777_619);
    return new Random((hash ^ this.int(0, 0xffff_ffff)) >>> 0);
  }

  /** Shaped like a random (version 4) UUID; only for demo and test data, which nobody must guess. */
  uuid(): string {
    const hex = Array.from({ length: 8 }, () => this.int(0, 0xffff).toString(16).padStart(4, '0'));
    const version = `4${hex[3]!.slice(1)}`;
    const variant = '89ab'[this.int(0, 3)] + hex[4]!.slice(1);
    return `${hex[0]}${hex[1]}-${hex[2]}-${version}-${variant}-${hex[5]}${hex[6]}${hex[7]}`;
  }
}
