import { Random } from '#api/demo/random.ts';
import { emptyWorld, type Interval, type World } from '#api/demo/world.ts';
import type { Dates } from './builder-options.ts';

export type WorldOptions = {
  /** Worlds of different seeds have different ids. */
  seed?: number;
  /** Consent records are numbered from here: two worlds in one database must not meet. */
  firstSeq?: number;
  identifierKey?: string;
};
export type Span = { days?: number; hours?: number; minutes?: number; seconds?: number };

/** What all parts of the builder share: the world so far, its clock and its ids. */
export class BuilderContext {
  readonly world: World = emptyWorld();
  readonly now: string;
  readonly settings: WorldOptions;
  private readonly random: Random;

  constructor(now: string, settings: WorldOptions) {
    this.now = new Date(now).toISOString();
    this.settings = settings;
    this.random = new Random(settings.seed ?? 1);
  }

  id(): string {
    return this.random.uuid();
  }

  /** Adds the record to its list and hands it back, for the next line to name. */
  add<K extends keyof World>(kind: K, record: World[K][number]): World[K][number] {
    (this.world[kind] as World[K][number][]).push(record);
    return record;
  }

  ago(span: Span): string {
    return new Date(Date.parse(this.now) - milliseconds(span)).toISOString();
  }

  ahead(span: Span): string {
    return new Date(Date.parse(this.now) + milliseconds(span)).toISOString();
  }

  /** What the test said, else begun so long ago and still current. */
  dates({ since, until }: Dates, begun: Span): Interval {
    return { since: since ?? this.ago(begun), until };
  }
}

function milliseconds({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
