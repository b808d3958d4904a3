import { randomUUID } from 'node:crypto';
import type { GraphService } from '../graph/graph.service.ts';
import { loadSteps, type LoadStep, type Row } from './load-steps.ts';
import type { World } from './world.ts';

const BATCH_ROWS = 5_000;
const TRANSACTION_ROWS = 10_000;

export type LoadProgress = (loaded: number, total: number) => void;
type Batch = { query: LoadStep['query']; rows: Row[] };

/**
 * Writes a whole world, which must not be there yet. The driver sends a transaction again when its
 * commit reply was lost, so each begins with a note in the graph that tells a repeat from a first
 * try; creating on that ground takes a third of the time that merging every record takes.
 */
export async function loadWorld(
  graph: Pick<GraphService, 'transaction' | 'write'>,
  world: World,
  { progress }: { progress?: LoadProgress } = {},
): Promise<void> {
  const batches = loadSteps.flatMap((step) => toBatches(step, world));
  const total = countRows(batches);
  let loaded = 0;
  const loadId = randomUUID();
  for (const [ordinal, group] of groupBatches(batches).entries()) {
    await graph.transaction(async (tx) => {
      const [step] = await tx.run('demo/step', { loadId, ordinal });
      if (!step?.isNew) return;
      for (const { query, rows } of group) {
        const [answer] = await tx.run(query, { rows });
        requireAllLoaded(query, rows.length, answer?.loaded);
      }
    });
    loaded += countRows(group);
    progress?.(loaded, total);
  }
  await graph.write('demo/end', { loadId });
}

function toBatches({ query, rows }: LoadStep, world: World): Batch[] {
  const all = rows(world);
  const batches: Batch[] = [];
  for (let start = 0; start < all.length; start += BATCH_ROWS) {
    batches.push({ query, rows: all.slice(start, start + BATCH_ROWS) });
  }
  return batches;
}

/** A commit costs a flush to disk, a large transaction costs heap: small batches share one. */
function groupBatches(batches: Batch[]): Batch[][] {
  const groups: Batch[][] = [];
  let current: Batch[] = [];
  for (const batch of batches) {
    if (current.length && countRows(current) + batch.rows.length > TRANSACTION_ROWS) {
      groups.push(current);
      current = [];
    }
    current.push(batch);
  }
  if (current.length) groups.push(current);
  return groups;
}

/** A row whose nodes are missing is dropped by MATCH without a word; this says it aloud. */
function requireAllLoaded(query: string, expected: number, loaded = 0): void {
  if (loaded !== expected) {
    throw new Error(
      `${query}: ${expected - loaded} of ${expected} rows name nodes that are absent`,
    );
  }
}

function countRows(batches: Batch[]): number {
  return batches.reduce((sum, { rows }) => sum + rows.length, 0);
}
