import { appendFileSync, chmodSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AuditRepository } from '#api/audit/audit.repository.ts';
import { readLine } from '#api/audit/checkpoint.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { testGraph } from '#test/support/graph.ts';
import { addEvents, sealedLog, type SealedLog } from './sealed-log.ts';

let graph: GraphService;
let log: SealedLog;

beforeAll(async () => {
  graph = await testGraph();
  log = sealedLog(graph);
}, 60_000);

beforeEach(async () => {
  await log.begin();
}, 60_000);

afterAll(async () => {
  log?.remove();
  await graph?.close();
});

const lines = async () =>
  readFileSync((await log.file()).path, 'utf8')
    .split('\n')
    .filter(Boolean);

async function expectWhole(sealed: number, checkpoints: number): Promise<void> {
  expect(await log.verify()).toMatchObject({ findings: [], sealed, checkpoints, waiting: 0 });
}

/** A repository whose process is killed at a step: nothing after it happens. */
function killedAt(step: 'assign' | 'confirm' | 'leaves', isAfter: boolean): AuditRepository {
  const own = new AuditRepository(graph);
  const call = own[step].bind(own) as (...given: unknown[]) => Promise<unknown>;
  return Object.assign(own, {
    [step]: async (...given: unknown[]) => {
      if (isAfter) await call(...given);
      throw new Error('killed');
    },
  });
}

const leaseRanOut = () =>
  graph.runText('MATCH (log:AuditLog) SET log.leaseUntil = datetime.realtime()');

describe('sealing', () => {
  test('gives each event its place once, oldest first, whatever commits late', async () => {
    const sealer = log.sealer();
    await addEvents(graph, 5);
    expect(await sealer.seal()).toBe(1);
    await addEvents(graph, 1);
    await graph.runText(
      "MATCH (e:Unsealed) SET e.at = e.at - duration({hours: 1}), e.kind = 'late'",
    );
    expect(await sealer.seal()).toBe(1);
    expect(await sealer.seal()).toBe(0);
    await expectWhole(6, 2);
    const [late] = await graph.runText(
      "MATCH (e:AccessEvent {kind: 'late'}) RETURN e.position AS position, e.sealedIn AS sealedIn",
    );
    expect(late).toEqual({ position: 5, sealedIn: 2 });
  });

  test('of more than one checkpoint holds goes on until nothing waits', async () => {
    await addEvents(graph, 2_300);
    expect(await log.sealer().seal()).toBe(3);
    await expectWhole(2_300, 3);
  }, 60_000);

  test('writes nothing that tells who was looked at', async () => {
    await addEvents(graph, 3);
    await log.sealer().seal();
    const [line] = await lines();
    expect(Object.keys(readLine(line!)!.checkpoint)).toEqual([
      'log',
      'number',
      'at',
      'size',
      'count',
      'root',
      'frontier',
      'previous',
      'key',
      'leaves',
    ]);
    expect(line).not.toMatch(/shown|p1|"one"/);
  });

  test('keeps its key and its checkpoints to itself', async () => {
    await addEvents(graph, 1);
    await log.sealer().seal();
    expect(statSync(log.audit.keyFile).mode & 0o777).toBe(0o600);
    expect(statSync((await log.file()).path).mode & 0o777).toBe(0o600);
    chmodSync(log.audit.keyFile, 0o644);
    await expect(log.sealer().seal()).rejects.toThrow(/chmod 600/);
    chmodSync(log.audit.keyFile, 0o600);
  });
});

describe('of several processes', () => {
  test('one works, the others wait for its lease', async () => {
    const [first, second] = [log.sealer(), log.sealer()];
    await addEvents(graph, 2);
    expect(await first.seal()).toBe(1);
    await addEvents(graph, 2);
    expect(await second.seal()).toBe(0);
    await leaseRanOut();
    expect(await second.seal()).toBe(1);
    await expectWhole(4, 2);
  });

  test('all at once, while events come, leave one whole log', async () => {
    const sealers = Array.from({ length: 4 }, () => log.sealer());
    await Promise.all(
      sealers.map(async (sealer) => {
        for (let n = 0; n < 5; n++) {
          await addEvents(graph, 7);
          await sealer.seal();
          if (n % 2) await leaseRanOut();
        }
      }),
    );
    await leaseRanOut();
    await sealers[0]!.seal();
    const { findings, sealed, waiting } = await log.verify();
    expect({ findings, sealed, waiting }).toEqual({ findings: [], sealed: 140, waiting: 0 });
  }, 60_000);
});

describe('killed', () => {
  test.each([
    ['before places are given', 'assign', false],
    ['after places are given', 'assign', true],
    ['before the line is written', 'leaves', false],
    ['before the database knows of the line', 'confirm', false],
    ['after all was done', 'confirm', true],
  ] as const)('%s, the next process goes on', async (_when, step, isAfter) => {
    await addEvents(graph, 3);
    await expect(log.sealer(killedAt(step, isAfter)).seal()).rejects.toThrow('killed');
    await addEvents(graph, 2);
    const next = log.sealer();
    expect(await next.seal()).toBe(0);
    await leaseRanOut();
    await next.seal();
    const { findings, sealed, waiting } = await log.verify();
    expect({ findings, sealed, waiting }).toEqual({ findings: [], sealed: 5, waiting: 0 });
  });

  test('in the middle of a line, the next process completes it', async () => {
    await log.begin(2);
    await addEvents(graph, 3);
    await leaseRanOut();
    await expect(log.sealer(killedAt('confirm', false)).seal()).rejects.toThrow();
    const whole = await lines();
    await log.rewrite((all) => all.slice(0, 1));
    appendFileSync((await log.file()).path, whole[1]!.slice(0, 90));
    await leaseRanOut();
    await log.sealer().seal();
    expect(await lines()).toEqual(whole);
    await expectWhole(5, 2);
  });
});
