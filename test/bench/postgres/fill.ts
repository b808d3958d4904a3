import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf, LIST_SEPARATOR, pairs, writeCsv, type Pairs } from '../counties/csv-files.ts';
import { fields, type FieldType, type Table } from '../counties/fields.ts';
import type { Cluster } from './cluster.ts';

const TYPES: Record<FieldType, string> = {
  id: 'uuid',
  link: 'uuid',
  links: 'text',
  word: 'text',
  text: 'text',
  list: 'text',
  day: 'date',
  time: 'timestamptz',
  flag: 'boolean',
  number: 'bigint',
};
/** In this order: functions name what stands before them. */
const SCRIPTS = ['indexes', 'viewer', 'columns', 'team'];

/** The same county as in the graph: the same files, one table for each. */
export async function fillPostgres(
  { psql }: Cluster,
  clients: number,
  anchor: Date,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'patchwork-bench-'));
  try {
    await writeCsv(folder, clients, anchor);
    for (const name of Object.keys(fields) as Table[]) {
      await psql(...sentences([createTable(name), copyInto(name, folder), ...listColumns(name)]));
    }
    for (const name of Object.keys(pairs) as Pairs[]) {
      const create = `create table ${snake(name)} (one uuid, other uuid)`;
      await psql(...sentences([create, copyInto(name, folder)]));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const name of SCRIPTS) await psql('-f', join(import.meta.dirname, `${name}.sql`));
  await psql(...sentences(['vacuum (freeze, analyze)', 'checkpoint']));
}

const sentences = (all: string[]) => all.flatMap((one) => ['-c', one]);

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnsOf = (table: Table) => Object.entries(fields[table]) as [string, FieldType][];

function createTable(table: Table): string {
  const columns = columnsOf(table).map(([name, type]) => `"${snake(name)}" ${TYPES[type]}`);
  return `create table ${snake(table)} (${columns.join(', ')})`;
}

function copyInto(name: Table | Pairs, folder: string): string {
  return `\\copy ${snake(name)} from '${fileOf(folder, name)}' with (format csv)`;
}

/** Lists come as one text; what is a table of pairs of its own is not kept twice. */
function listColumns(table: Table): string[] {
  const separator = `chr(${LIST_SEPARATOR.codePointAt(0)})`;
  return columnsOf(table).flatMap(([name, type]) => {
    const alter = `alter table ${snake(table)}`;
    const column = `"${snake(name)}"`;
    if (type === 'links') return [`${alter} drop column ${column}`];
    if (type !== 'list') return [];
    return [
      `${alter} alter column ${column} type text[] using string_to_array(${column}, ${separator})`,
    ];
  });
}
