import { Random } from './random.ts';
import { emptyWorld, type World } from './world.ts';

const DAY = 86_400_000;

/** What `api/src/people/identifiers.ts` makes: keyed hash to look up by, ciphertext to show again. */
export type Vault = {
  hash(system: 'nhs' | 'case', value: string): string;
  seal(value: string): string;
};

/** What all parts of the county share: the world so far, its today, its chance, its ids. */
export class CountyContext {
  readonly world: World = emptyWorld();
  readonly random: Random;
  readonly anchor: Date;
  readonly vault: Vault;

  constructor(random: Random, anchor: Date, vault: Vault) {
    this.random = random;
    this.anchor = anchor;
    this.vault = vault;
  }

  id(): string {
    return this.random.uuid();
  }

  add<K extends keyof World>(kind: K, record: World[K][number]): World[K][number] {
    (this.world[kind] as World[K][number][]).push(record);
    return record;
  }

  /** So many days before today; negative: ahead. */
  ago(days: number): string {
    return new Date(this.anchor.getTime() - Math.round(days * DAY)).toISOString();
  }

  /** The day so many days before today, as `YYYY-MM-DD`. */
  dayAgo(days: number): string {
    return this.ago(days).slice(0, 10);
  }

  /** How many days before today that moment or day lies; negative: ahead. */
  daysSince(moment: string): number {
    return (this.anchor.getTime() - Date.parse(moment)) / DAY;
  }
}
