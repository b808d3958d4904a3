import { randomUUID } from 'node:crypto';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { QueryName } from '#api/graph/queries.gen.ts';
import type { Ask } from './asks.ts';
import type { Machine } from './machine.ts';
import type { Address, RawDriver } from './raw-driver.ts';
import type { Figure } from './report.ts';

/** What every goal is measured with. */
export interface Bench {
  address: Address;
  graph: GraphService;
  raw: RawDriver;
  machine: Machine;
  asks: Ask[];
  /** Calls before anything is timed: a cold JVM is several times slower. */
  warmUps: number;
  /** Timed calls of each variant in one repetition. */
  rounds: number;
  textOf(name: QueryName): string;
  add(figure: Figure): void;
}

export function disclosureOf({ clientId, viewer }: Ask) {
  return { eventId: randomUUID(), clientId, viewer, now: null };
}
