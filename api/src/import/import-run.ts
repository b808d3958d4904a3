import { createHash } from 'node:crypto';
import { batches, type Batch } from './batches.ts';
import { csvRows } from './csv-rows.ts';
import type { Fault } from './faults.ts';
import { ImportError } from './import-error.ts';
import type { InspectedFile } from './inspect-file.ts';
import { rowMapper } from './map-row.ts';
import type { Profile } from './profile.ts';
import { countSkipped, noFileCounts, type FileCounts, type SavedCounts } from './tally.ts';

/** Where batches go: into the database, or (dry run) only before its eyes. */
export interface Destination {
  /** @returns how many batches an earlier run of the same file has saved */
  begin(): Promise<number>;
  save(batch: Batch): Promise<void>;
  counts(): Promise<SavedCounts>;
  end(
    failure: string | null,
    counts: { rows: number; skipped: number; rejected: number },
  ): Promise<void>;
}

export interface RunOptions {
  profile: Profile;
  file: InspectedFile;
  destination: Destination;
  /** ISO date. */
  today: string;
  batchSize: number;
  newId: () => string;
  signal: AbortSignal;
  onFault: (fault: Fault) => void;
  onProgress: (progress: Progress) => void;
}

export interface Progress {
  rows: number;
  totalRows: number;
  batches: number;
}

export interface RunResult {
  file: FileCounts;
  saved: SavedCounts;
  /** Rows that an earlier, interrupted run of the same file had saved. */
  continuedAfter: number;
}

/**
 * The import itself: the file's rows, mapped, in batches, one in flight, so that no more of the file
 * is read than the database takes.
 */
export async function runImport(options: RunOptions): Promise<RunResult> {
  const { destination, file, batchSize } = options;
  const counts = noFileCounts();
  const summary = () => ({
    rows: counts.rows,
    skipped: countSkipped(counts),
    rejected: counts.rejected,
  });
  const savedBefore = await destination.begin();
  try {
    await saveAll(options, counts, savedBefore);
    const saved = await destination.counts();
    await destination.end(null, summary());
    return { file: counts, saved, continuedAfter: Math.min(savedBefore * batchSize, file.rows) };
  } catch (error) {
    const failure = error instanceof ImportError ? error.code : 'unexpected';
    // The first error is the one to tell; a database that is gone cannot record it.
    await destination.end(failure, summary()).catch(() => {});
    throw error;
  }
}

async function saveAll(
  options: RunOptions,
  counts: FileCounts,
  savedBefore: number,
): Promise<void> {
  const { profile, file, signal, onProgress } = options;
  const hash = createHash('sha256');
  const map = rowMapper(profile, options.today);
  const rows = csvRows(file.path, profile, file.encoding, (chunk) => hash.update(chunk));
  const cut = { size: options.batchSize, newId: options.newId, counts, onFault: options.onFault };
  for await (const batch of batches(rows, map, cut)) {
    if (signal.aborted) {
      throw new ImportError(
        'interrupted',
        'Stopped. What is saved stays; the same command continues after it.',
      );
    }
    if (batch.index >= savedBefore) await options.destination.save(batch);
    onProgress({ rows: counts.rows, totalRows: file.rows, batches: batch.index + 1 });
  }
  if (hash.digest('hex') !== file.hash) {
    throw new ImportError(
      'fileChanged',
      `${file.path} changed while it was read. Run the import again when it is complete.`,
    );
  }
}
