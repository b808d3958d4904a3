import { randomUUID } from 'node:crypto';
import { Clock } from '#api/common/clock.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { Preview, Recorder } from '#api/import/destinations.ts';
import type { Fault } from '#api/import/faults.ts';
import { runImport, type Destination, type RunResult } from '#api/import/import-run.ts';
import { ImportRepository } from '#api/import/import.repository.ts';
import { inspectFile } from '#api/import/inspect-file.ts';
import { LeaseKeeper } from '#api/import/lease-keeper.ts';
import { loadProfile } from '#api/import/load-profile.ts';

export interface ImportOptions {
  batchSize?: number;
  /** Time of the run, for the database too. */
  at?: string;
  isDryRun?: boolean;
  /** Stops as Ctrl-C does, once so many batches are through. */
  stopAfter?: number;
  change?: (destination: Destination) => Destination;
}

export type Imported = RunResult & { faults: Fault[] };

/** A whole import as the command does it, with small batches. */
export async function importFile(
  graph: GraphService,
  path: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const { batchSize = 10, at = '2026-03-01T10:00:00.000Z' } = options;
  const { profile, hash } = loadProfile('ods-gp');
  const file = await inspectFile(path, profile);
  const repository = new ImportRepository(graph, new Clock(() => new Date(at)));
  const stop = new AbortController();
  const faults: Fault[] = [];
  const keeper = new LeaseKeeper(repository, profile.source, {
    newId: randomUUID,
    onWait: () => {},
  });
  const identity = {
    runId: randomUUID(),
    profile: profile.name,
    profileHash: hash,
    fileHash: file.hash,
    batchSize,
  };
  const recorder = new Recorder(repository, keeper, profile, identity, 'bolt://test');
  const destination = options.isDryRun ? new Preview(repository, profile, 'bolt://test') : recorder;
  const result = await runImport({
    profile,
    file,
    destination: options.change?.(destination) ?? destination,
    today: at.slice(0, 10),
    batchSize,
    newId: randomUUID,
    signal: stop.signal,
    onFault: (fault) => faults.push(fault),
    onProgress: ({ batches }) => {
      if (batches === options.stopAfter) stop.abort();
    },
  });
  return { ...result, faults };
}

export function agency(
  graph: GraphService,
  key: string,
): Promise<Record<string, unknown> | undefined> {
  return graph
    .runText(
      'MATCH (a:Agency {sourceKey: $key}) RETURN a { .*, updatedAt: toString(a.updatedAt) } AS a',
      { key },
    )
    .then((rows) => rows[0]?.['a'] as Record<string, unknown> | undefined);
}

/** All that an import may change, without the random ids where two worlds are compared. */
export async function agencies(graph: GraphService, { withIds = true } = {}): Promise<unknown[]> {
  const rows = await graph.runText(
    'MATCH (a:Agency) RETURN a { .*, updatedAt: toString(a.updatedAt) } AS a ORDER BY a.sourceKey, a.id',
  );
  return rows.map(({ a }) => (withIds ? a : { ...(a as object), id: 'any' }));
}

export function runs(graph: GraphService): Promise<Record<string, unknown>[]> {
  return graph
    .runText(
      'MATCH (r:ImportRun) RETURN r { .*, startedAt: null, endedAt: null } AS r ORDER BY r.startedAt',
    )
    .then((rows) => rows.map((row) => row['r'] as Record<string, unknown>));
}
