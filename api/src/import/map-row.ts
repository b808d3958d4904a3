import { valueClass, type Fault } from './faults.ts';
import { AGENCY_FIELDS, type AgencyField, type FieldSpec, type Profile } from './profile.ts';
import { readField } from './read-field.ts';
import { decide } from './rules.ts';
import type { TransformContext } from './transforms/index.ts';
import { titleCaser } from './transforms/title-case.ts';

export interface CsvRow {
  /** First line of the row in the file, from 1. */
  line: number;
  cells: string[];
}

export type AgencyRecord = Record<AgencyField, string | null> & {
  key: string;
  /** Fields whose value was faulty: what is known about them stays. */
  leftOut: string[];
};

export type Outcome =
  | { kind: 'import'; record: AgencyRecord; faults: Fault[] }
  | { kind: 'close'; key: string; reason: string }
  | { kind: 'skip'; reason: string }
  | { kind: 'reject'; faults: Fault[] };

export type RowMapper = (row: CsvRow) => Outcome;

/**
 * The profile as a function from a row to what shall happen with it. It remembers the keys it has
 * seen: of rows with one key the first counts, so one mapper serves one file from its first row on.
 * @param today ISO date; closing dates are compared with it
 */
export function rowMapper(profile: Profile, today: string): RowMapper {
  const context: TransformContext = {
    titleCase: titleCaser(profile.words),
    country: profile.country,
  };
  const firstLineOf = new Map<string, number>();

  function read(
    fields: Record<string, FieldSpec>,
    row: CsvRow,
  ): { values: Map<string, string>; faults: Fault[] } {
    const values = new Map<string, string>();
    const faults: Fault[] = [];
    for (const [name, spec] of Object.entries(fields)) {
      const result = readField(name, spec, row.cells, row.line, context);
      if ('fault' in result) faults.push(result.fault);
      else if (result.value !== null) values.set(name, result.value);
    }
    return { values, faults };
  }

  return (row) => {
    if (row.cells.length !== profile.columnCount) return wrongColumnCount(row, profile.columnCount);
    const found = readField('key', profile.key, row.cells, row.line, context);
    if ('fault' in found) return { kind: 'reject', faults: [found.fault] };
    const key = found.value as string;
    const earlier = firstLineOf.get(key);
    if (earlier !== undefined)
      return duplicate(row, profile.key.columns[0] as number, key, earlier);
    firstLineOf.set(key, row.line);

    const deciding = read(profile.decide, row);
    if (deciding.faults.length) return { kind: 'reject', faults: deciding.faults };
    const decision = decide(profile.rules, deciding.values, today);
    if (decision.then === 'close') return { kind: 'close', key, reason: decision.reason };
    if (decision.then === 'skip') return { kind: 'skip', reason: decision.reason };

    const { values, faults } = read(profile.record, row);
    if (faults.some((fault) => fault.effect === 'rowRejected')) return { kind: 'reject', faults };
    return { kind: 'import', record: toRecord(key, values, faults), faults };
  };
}

function toRecord(key: string, values: Map<string, string>, faults: Fault[]): AgencyRecord {
  const fields = AGENCY_FIELDS.map((name) => [name, values.get(name) ?? null]);
  return {
    key,
    ...(Object.fromEntries(fields) as Record<AgencyField, string | null>),
    leftOut: faults.map((fault) => fault.field),
  };
}

function wrongColumnCount(row: CsvRow, expected: number): Outcome {
  return {
    kind: 'reject',
    faults: [
      {
        line: row.line,
        column: null,
        field: 'row',
        valueClass: `${row.cells.length} columns`,
        reason: 'columnCount',
        detail: `${expected} expected`,
        effect: 'rowRejected',
      },
    ],
  };
}

function duplicate(row: CsvRow, column: number, key: string, earlier: number): Outcome {
  return {
    kind: 'reject',
    faults: [
      {
        line: row.line,
        column,
        field: 'key',
        valueClass: valueClass(key),
        reason: 'duplicateKey',
        detail: `line ${earlier}`,
        effect: 'rowRejected',
      },
    ],
  };
}
