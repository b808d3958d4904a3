import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '#api/common/clock.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { ImportRepository } from '#api/import/import.repository.ts';
import { LeaseKeeper } from '#api/import/lease-keeper.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { agencies, importFile } from './importing.ts';
import { fileOf, practices } from './register-file.ts';

const START = Date.parse('2026-03-01T10:00:00.000Z');

let graph: GraphService;
let seconds: number;
let repository: ImportRepository;

beforeAll(async () => void (graph = await testGraph()));
beforeEach(async () => {
  await emptyGraph(graph);
  seconds = 0;
  repository = new ImportRepository(graph, new Clock(() => new Date(START + seconds * 1_000)));
});
afterAll(() => emptyGraph(graph));

/** @param meanwhile what happens in each second of waiting */
function keeper(source: string, meanwhile: () => Promise<unknown> = async () => {}) {
  let waits = 0;
  const made = new LeaseKeeper(repository, source, {
    newId: randomUUID,
    onWait: () => waits++,
    pause: async () => {
      seconds++;
      await meanwhile();
    },
  });
  return { keeper: made, waits: () => waits };
}

describe('two imports of one source', () => {
  it('the second is told as soon as the first gives a sign of life', async () => {
    const first = keeper('register');
    await first.keeper.take();
    const second = keeper('register', () => repository.renewLease(first.keeper.lease));
    await expect(second.keeper.take()).rejects.toMatchObject({ code: 'alreadyRunning' });
    expect(seconds).toBe(1);
    await first.keeper.release();
  });

  it('the second waits for the end of a lease that nobody renews, and takes over', async () => {
    const dead = keeper('register');
    await dead.keeper.take();
    const second = keeper('register');
    await second.keeper.take();
    expect(second.waits()).toBe(1);
    expect(seconds).toBe(15);
    expect(await repository.renewLease(dead.keeper.lease)).toBe(false);
    await dead.keeper.release();
    expect(await repository.renewLease(second.keeper.lease)).toBe(true);
    await second.keeper.release();
  });

  it('an ended one lets the next in at once', async () => {
    const first = keeper('register');
    await first.keeper.take();
    await first.keeper.release();
    const second = keeper('register');
    await second.keeper.take();
    expect(second.waits()).toBe(0);
    await second.keeper.release();
  });

  it('other sources do not wait', async () => {
    const [one, other] = [keeper('register'), keeper('another')];
    await one.keeper.take();
    await other.keeper.take();
    expect(other.waits()).toBe(0);
    await Promise.all([one.keeper.release(), other.keeper.release()]);
  });

  it.each(['a new source', 'a known source'])(
    'of many that ask at once for %s, one gets it',
    async (which) => {
      for (let round = 0; round < 10; round++) {
        const source = `register ${round}`;
        if (which === 'a known source') {
          const before = keeper(source);
          await before.keeper.take();
          await before.keeper.release();
        }
        const asked = Array.from({ length: 8 }, () => ({ source, holder: randomUUID() }));
        const answers = await Promise.all(
          asked.map((lease) => repository.takeLease(lease, randomUUID())),
        );
        expect(answers.filter((answer) => answer.isGranted)).toHaveLength(1);
      }
    },
  );
});

describe('an import that lost its lease', () => {
  it('saves nothing more', async () => {
    const path = fileOf(practices(30));
    const late = importFile(graph, path, {
      change: (destination) => ({
        begin: () => destination.begin(),
        counts: () => destination.counts(),
        end: (failure, counts) => destination.end(failure, counts),
        save: async (batch) => {
          if (batch.index === 2)
            await graph.runText(`MATCH (s:ImportSource) SET s.holder = 'another'`);
          return destination.save(batch);
        },
      }),
    });
    await expect(late).rejects.toMatchObject({ code: 'leaseLost' });
    expect(await agencies(graph)).toHaveLength(20);
    const [source] = await graph.runText('MATCH (s:ImportSource) RETURN s.holder AS holder');
    expect(source).toEqual({ holder: 'another' });
  });
});

describe('a batch whose answer was lost', () => {
  it('is not counted twice when the driver sends it again', async () => {
    const path = fileOf(practices(30));
    const { saved } = await importFile(graph, path, {
      change: (destination) => ({
        begin: () => destination.begin(),
        counts: () => destination.counts(),
        end: (failure, counts) => destination.end(failure, counts),
        save: async (batch) => {
          await destination.save(batch);
          await destination.save(batch);
        },
      }),
    });
    expect(saved.created).toBe(30);
  });
});
