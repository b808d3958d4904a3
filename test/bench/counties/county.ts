import { createHash } from 'node:crypto';
import { buildCounty, DEMO_SEED } from '#api/demo/county.ts';
import type { World } from '#api/demo/world.ts';
import { fields, type FieldType, type Table } from './fields.ts';

const CLIENTS_OF_ONE = 5_000;
/**
 * So many counties are invented; a larger graph holds copies of them, each with ids of its own. A
 * family then has a twin in every copy, and the same question can be asked of a small and a large graph.
 */
const INVENTED = 2;

/** One thing's values in the order of its fields; null where it has none. */
export type Cells = (string | string[] | number | boolean | null)[];
/** Rows of one kind of one copy. */
export type Rows = { table: Table; rows: Cells[] };

/** Copies that make up that number of clients: an even number, each invented county as often. */
export function copiesFor(clients: number): number {
  return INVENTED * Math.max(1, Math.round(clients / CLIENTS_OF_ONE / INVENTED));
}

/**
 * So many clients' worth of counties, one beside the other: a family, a caseload and an agency are as
 * large in a million as in ten thousand. One invented county is in memory at a time.
 * @param anchor the counties' today
 */
export function* countyRows(clients: number, anchor: Date): Generator<Rows> {
  for (let which = 0; which < INVENTED; which++) {
    const world = inventedCounty(which, anchor);
    for (let copy = which; copy < copiesFor(clients); copy += INVENTED) {
      for (const table of Object.keys(fields) as Table[])
        yield { table, rows: cells(world, table, copy) };
    }
  }
}

/** The id of the twin in another copy. */
export function inCopy(id: string, copy: number): string {
  return copy.toString(16).padStart(4, '0') + id.slice(4);
}

/** What twins have in common. */
export const withoutCopy = (id: string) => id.slice(4);

/** A copy of the same invented county, chosen by turns. */
export function twinCopy(id: string, turn: number, clients: number): number {
  const which = parseInt(id.slice(0, 4), 16) % INVENTED;
  return which + INVENTED * (turn % (copiesFor(clients) / INVENTED));
}

function inventedCounty(which: number, anchor: Date): World {
  const vault = {
    hash: (system: string, value: string) =>
      createHash('sha256').update(`${system} ${value}`).digest('hex'),
    seal: (value: string) => value,
  };
  const world = buildCounty({ seed: DEMO_SEED + which, anchor, vault });
  const covers = world.covers.map((cover) => ({
    ...cover,
    actingAgencyId: cover.actingAgencyId ?? cover.agencyId,
  }));
  // Nobody signs in here by the demo's issuer, and an account is unique in the graph.
  return { ...world, covers, accounts: [] };
}

function cells(world: World, table: Table, copy: number): Cells[] {
  const columns = Object.entries(fields[table]) as [string, FieldType][];
  return world[table].map((record) => {
    return columns.map(([name, type]) => {
      const value = (record as Record<string, unknown>)[name];
      if (value === undefined || value === null) return null;
      return apart(table, name, type, value, copy) as Cells[number];
    });
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4/;

/** What is unique in the graph is made so. */
function apart(table: Table, name: string, type: FieldType, value: unknown, copy: number): unknown {
  if (type === 'id' || type === 'link') return inCopy(value as string, copy);
  if (type === 'links') return (value as string[]).map((id) => inCopy(id, copy));
  if (type === 'word') return UUID.test(value as string) ? inCopy(value as string, copy) : value;
  if (name === 'keyedHash') return `${copy.toString(16)}-${value as string}`;
  if (table === 'consentRecords' && name === 'seq') return (value as number) + copy * 1_000_000;
  return value;
}
