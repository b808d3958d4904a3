import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Destination } from '#api/import/import-run.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { commandOn, until } from './command.ts';
import { agencies, importFile, runs } from './importing.ts';
import { fileOf, practices } from './register-file.ts';

let graph: GraphService;
beforeAll(async () => void (graph = await testGraph()));
beforeEach(() => emptyGraph(graph));
afterAll(() => emptyGraph(graph));

const withFaults = () =>
  fileOf(practices(45, (number) => (number % 20 === 0 ? { status: '?' } : {})));

/** Breaks the destination the way a database does that goes away within a batch. */
function breakingAt(index: number): (destination: Destination) => Destination {
  return (destination) => ({
    begin: () => destination.begin(),
    counts: () => destination.counts(),
    end: (failure, counts) => destination.end(failure, counts),
    save: (batch) => {
      if (batch.index === index) {
        // The last row breaks the statement; the rows before it must not stay.
        batch.imports.at(-1)!.key = null as unknown as string;
      }
      return destination.save(batch);
    },
  });
}

describe('an import that stopped half way', () => {
  it('is continued after its last batch, and ends as if nothing had happened', async () => {
    const path = withFaults();
    const whole = await importFile(graph, path);
    const undisturbed = await agencies(graph, { withIds: false });
    await emptyGraph(graph);

    await expect(importFile(graph, path, { stopAfter: 2 })).rejects.toMatchObject({
      code: 'interrupted',
    });
    expect(await runs(graph)).toMatchObject([
      { state: 'failed', failure: 'interrupted', batches: 2, created: 19 },
    ]);
    expect(await agencies(graph)).toHaveLength(19);

    const rest = await importFile(graph, path);
    expect(rest.continuedAfter).toBe(20);
    expect(rest.saved).toEqual(whole.saved);
    expect(rest.faults).toEqual(whole.faults);
    expect(await runs(graph)).toMatchObject([
      { state: 'finished', batches: 5, starts: 2, rows: 45, rejected: 2 },
    ]);
    expect(await agencies(graph, { withIds: false })).toEqual(undisturbed);
  });

  it('leaves no part of the batch in which it broke', async () => {
    const path = fileOf(practices(45));
    await expect(importFile(graph, path, { change: breakingAt(1) })).rejects.toMatchObject({
      code: 'database',
    });
    expect(await agencies(graph)).toHaveLength(10);
    expect(await runs(graph)).toMatchObject([
      { state: 'failed', failure: 'database', batches: 1, created: 10 },
    ]);
    expect((await importFile(graph, path)).saved.created).toBe(45);
    expect(await agencies(graph)).toHaveLength(45);
  });

  it('is not continued once another file of the source has been imported', async () => {
    const old = fileOf(practices(30, () => ({ name: 'OLD NAME' })));
    await expect(importFile(graph, old, { stopAfter: 2 })).rejects.toMatchObject({
      code: 'interrupted',
    });
    await importFile(graph, fileOf(practices(30)));
    const again = await importFile(graph, old);
    expect(again.continuedAfter).toBe(0);
    expect(again.saved).toMatchObject({ updated: 30 });
  });

  it('by kill -9 is continued by the next run of the command, with nothing lost or doubled', async () => {
    const path = fileOf(practices(16_000));
    const killed = commandOn(['--profile', 'ods-gp', path]);
    await until(async () => Number((await runs(graph))[0]?.['batches'] ?? 0) >= 1);
    killed.child.kill('SIGKILL');
    expect((await killed.ended).code).toBeNull();
    const [run] = await runs(graph);
    expect(run).toMatchObject({ state: 'running' });
    expect(run?.['batches']).toBeLessThan(4);

    const next = await commandOn(['--profile', 'ods-gp', path]).ended;
    expect(next).toMatchObject({ code: 0 });
    expect(next.stdout).toMatch(/Continued an interrupted run after row (5|10|15),000/);
    expect(next.stdout).toMatch(/created +16,000\n/);
    const [count] = await graph.runText(
      'MATCH (a:Agency) RETURN count(a) AS all, count(DISTINCT a.sourceKey) AS keys',
    );
    expect(count).toEqual({ all: 16_000, keys: 16_000 });
    expect(await runs(graph)).toMatchObject([
      { state: 'finished', batches: 4, created: 16_000, starts: 2 },
    ]);
  }, 120_000);
});
