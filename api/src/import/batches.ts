import type { Fault } from './faults.ts';
import type { BatchRows } from './import.repository.ts';
import type { CsvRow, Outcome, RowMapper } from './map-row.ts';
import type { FileCounts } from './tally.ts';

export interface Batch extends BatchRows {
  /** From 0. A batch is a stretch of the file, so that a later run cuts it at the same places. */
  index: number;
}

export interface BatchOptions {
  size: number;
  newId: () => string;
  counts: FileCounts;
  onFault: (fault: Fault) => void;
}

/** Maps rows as they are taken and hands them out by `size` rows of the file. */
export async function* batches(
  rows: AsyncIterable<CsvRow>,
  map: RowMapper,
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const { counts } = options;
  let batch: Batch = { index: 0, imports: [], closing: [] };
  for await (const row of rows) {
    const outcome = map(row);
    counts.rows++;
    sort(outcome, batch, options);
    if (counts.rows % options.size === 0) {
      yield batch;
      batch = { index: batch.index + 1, imports: [], closing: [] };
    }
  }
  if (counts.rows % options.size !== 0) yield batch;
}

function sort(outcome: Outcome, batch: Batch, { counts, newId, onFault }: BatchOptions): void {
  switch (outcome.kind) {
    case 'import':
      batch.imports.push({ ...outcome.record, id: newId() });
      counts.valuesLeftOut += outcome.faults.length;
      outcome.faults.forEach(onFault);
      return;
    case 'close':
      batch.closing.push({ key: outcome.key });
      return;
    case 'skip':
      counts.skipped.set(outcome.reason, (counts.skipped.get(outcome.reason) ?? 0) + 1);
      return;
    case 'reject':
      counts.rejected++;
      outcome.faults.forEach(onFault);
  }
}
