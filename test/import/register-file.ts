import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One invented row in the shape of the register; what a test does not mention is an open GP practice. */
export interface RegisterRow {
  code?: string;
  name?: string;
  address?: string[];
  postcode?: string;
  closedOn?: string;
  status?: string;
  phone?: string;
  setting?: string;
}

const COLUMNS = 27;

export function cells(row: RegisterRow = {}): string[] {
  const values = Array<string>(COLUMNS).fill('');
  values[0] = row.code ?? 'A99001';
  values[1] = row.name ?? 'THE INVENTED SURGERY';
  const address = row.address ?? ['1 MADE UP STREET', '', 'NOWHERE'];
  address.forEach((line, at) => (values[4 + at] = line));
  values[9] = row.postcode ?? 'ZZ1 1ZZ';
  values[10] = '19740401';
  values[11] = row.closedOn ?? '';
  values[12] = row.status ?? 'A';
  values[17] = row.phone ?? '01632 960123';
  values[25] = row.setting ?? '4';
  return values;
}

export function line(row: RegisterRow = {}): string {
  return cells(row)
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');
}

/** `A00001`, `A00002`… */
export function codeOf(number: number): string {
  return `A${String(number).padStart(5, '0')}`;
}

/** That many open practices, each with a name and number of its own. */
export function practices(
  count: number,
  more: (number: number) => RegisterRow = () => ({}),
): RegisterRow[] {
  return Array.from({ length: count }, (_, at) => ({
    code: codeOf(at + 1),
    name: `SURGERY ${at + 1}`,
    phone: `01632 9${String(at % 100_000).padStart(5, '0')}`,
    ...more(at + 1),
  }));
}

/** Writes content to a file in a folder of its own and answers with its path. */
export function fileOf(content: RegisterRow[] | string | Buffer, name = 'register.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'patchwork-import-')), name);
  const isRows = Array.isArray(content);
  writeFileSync(path, isRows ? content.map((row) => `${line(row)}\n`).join('') : content);
  return path;
}
