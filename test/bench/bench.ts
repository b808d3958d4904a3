import { randomUUID } from 'node:crypto';
import type { QueryName } from '#api/graph/queries.gen.ts';
import type { Ask } from './asks.ts';
import type { County } from './counties/open-county.ts';
import type { Machine } from './machine.ts';
import type { Figure } from './report.ts';

/** A county and whom it is asked for. */
export interface Place extends County {
  asks: Ask[];
}

export interface Sizes {
  small: number;
  middle: number;
  large: number;
}

/** What every goal is measured with. */
export interface Bench {
  machine: Machine;
  /** The counties' today. */
  anchor: Date;
  sizes: Sizes;
  /** Calls before anything is timed: a cold JVM is several times slower. */
  warmUps: number;
  /** Timed calls of each variant in one repetition. */
  rounds: number;
  /** Opened when first asked for, and kept open until the end. */
  county(size: keyof Sizes): Promise<Place>;
  textOf(name: QueryName): string;
  add(figure: Figure): void;
}

export function disclosureOf({ clientId, viewer }: Ask) {
  return { eventId: randomUUID(), clientId, viewer, now: null };
}
