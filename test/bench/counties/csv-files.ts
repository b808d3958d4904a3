import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { countyRows, type Cells } from './county.ts';
import { fields, type Table } from './fields.ts';

/** Between the entries of a list: nothing that anybody types. */
export const LIST_SEPARATOR = '\u001f';

/** Pairs that a record holds as a list or not always: bulk tools want one row for each. */
export const pairs = {
  areaParents: { of: 'areas', field: 'partOf' },
  agencyParents: { of: 'agencies', field: 'partOf' },
  agencyAreas: { of: 'agencies', field: 'areaIds' },
  shieldAllows: { of: 'shields', field: 'allows' },
} as const satisfies Record<string, { of: Table; field: string }>;
export type Pairs = keyof typeof pairs;

export const fileOf = (folder: string, name: Table | Pairs) => join(folder, `${name}.csv`);

/** Writes one file for each kind of record and of pair, without headers, row by row. */
export async function writeCsv(folder: string, clients: number, anchor: Date): Promise<void> {
  const names = [...Object.keys(fields), ...Object.keys(pairs)] as (Table | Pairs)[];
  const files = new Map(names.map((name) => [name, createWriteStream(fileOf(folder, name))]));
  for (const { table, rows } of countyRows(clients, anchor)) {
    await put(files.get(table)!, rows);
    for (const [name, { of, field }] of Object.entries(pairs)) {
      if (of === table) await put(files.get(name as Pairs)!, pairRows(table, field, rows));
    }
  }
  for (const file of files.values()) {
    file.end();
    await finished(file);
  }
}

function pairRows(table: Table, field: string, rows: Cells[]): Cells[] {
  const at = Object.keys(fields[table]).indexOf(field);
  return rows.flatMap((cells) =>
    [cells[at] ?? []].flat().map((other) => [cells[0]!, other as string]),
  );
}

async function put(file: WriteStream, rows: Cells[]): Promise<void> {
  if (!rows.length) return;
  const text = rows.map((cells) => `${cells.map(cellText).join(',')}\n`).join('');
  if (!file.write(text)) await once(file, 'drain');
}

function cellText(value: Cells[number]): string {
  if (value === null || (Array.isArray(value) && !value.length)) return '';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : value;
  return /[",\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}
