import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Sealer } from '#api/audit/sealer.ts';
import { wordsOfAll } from '#api/audit/report.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { testGraph } from '#test/support/graph.ts';
import { addEvents, sealedLog, type SealedLog } from './sealed-log.ts';

let graph: GraphService;
let log: SealedLog;
let ids: string[];
let sealer: Sealer;
let second: Awaited<ReturnType<SealedLog['known']>>;

beforeAll(async () => {
  graph = await testGraph();
  log = sealedLog(graph);
}, 60_000);

/** Nine events in three checkpoints. */
beforeEach(async () => {
  sealer = await log.begin(3, 4);
  second = await log.known();
  await addEvents(graph, 2);
  await sealer.seal();
  ids = await log.ids();
}, 60_000);

afterAll(async () => {
  log?.remove();
  await graph?.close();
});

const change = (text: string, params: Record<string, unknown> = {}) => graph.runText(text, params);

async function findings() {
  const report = await log.verify();
  expect(wordsOfAll(report)).toMatch(report.findings.length ? /DOES NOT HOLD/ : /The audit holds/);
  return report.findings;
}

describe('nothing was touched', () => {
  test('and nothing is found', async () => {
    const report = await log.verify();
    expect(report).toMatchObject({ findings: [], sealed: 9, checkpoints: 3, waiting: 0 });
    expect(await log.verify({ witness: report.witness })).toMatchObject({ findings: [] });
    expect(wordsOfAll(report)).toContain(`9 events in 3 checkpoints are as they were sealed`);
  });

  test('events that still wait are counted, not complained of', async () => {
    await addEvents(graph, 2);
    expect(await log.verify()).toMatchObject({ findings: [], sealed: 9, waiting: 2 });
  });

  test('a checkpoint that is written and not yet known of is no fault, nor one twice', async () => {
    const { number, size, hash } = second;
    await change(
      'MATCH (log:AuditLog) SET log.number = $number, log.size = $size, log.hash = $hash',
      {
        number,
        size,
        hash,
      },
    );
    await log.rewrite((lines) => [...lines, lines.at(-1)!]);
    expect(await findings()).toEqual([]);
    expect(await sealer.seal()).toBe(1);
    expect(await findings()).toEqual([]);
    expect((await log.known()).number).toBe(3);
  });
});

describe('the database was touched', () => {
  test.each([
    ['a value', "SET e.outcome = 'refused'"],
    ['an item of a list', 'SET e.rowNumbers = [3]'],
    ['a property more', "SET e.note = 'x'"],
    ['a property less', 'REMOVE e.kind'],
    ['its time, by a millisecond', 'SET e.at = e.at + duration({milliseconds: 1})'],
  ])('edited: %s', async (_what, edit) => {
    await change(`MATCH (e:AccessEvent {id: $id}) ${edit}`, { id: ids[4] });
    expect(await findings()).toEqual([
      { kind: 'edited', checkpoint: 2, events: [ids[4]], count: 1 },
    ]);
  });

  test('deleted', async () => {
    await change('MATCH (e:AccessEvent) WHERE e.id IN $ids DELETE e', { ids: [ids[1], ids[5]] });
    expect(await findings()).toEqual([{ kind: 'deleted', events: [ids[1], ids[5]], count: 2 }]);
  });

  test('reordered: within a checkpoint, and into another', async () => {
    const swap = `MATCH (a:AccessEvent {id: $a}), (b:AccessEvent {id: $b})
      WITH a, b, a.position AS pa, b.position AS pb, a.sealedIn AS ca, b.sealedIn AS cb
      SET a.position = pb, b.position = pa, a.sealedIn = cb, b.sealedIn = ca`;
    await change(swap, { a: ids[3], b: ids[4] });
    const [within] = await findings();
    expect(within).toMatchObject({ kind: 'reordered', checkpoint: 2, count: 2 });
    await change(swap, { a: ids[0], b: ids[8] });
    const kinds = (await findings()).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['reordered', 'added']));
  });

  test('an event slipped in among the sealed ones', async () => {
    await change("CREATE (:AccessEvent {id: 'new', sealedIn: 2, position: 4})");
    expect(await findings()).toEqual([{ kind: 'added', checkpoint: 2, events: ['new'], count: 1 }]);
  });

  test('tail cut', async () => {
    await change('MATCH (e:AccessEvent) WHERE e.position >= 6 DELETE e');
    expect(await findings()).toEqual([{ kind: 'tailCut', events: ids.slice(6), count: 3 }]);
  });

  test('an event taken out before it was sealed', async () => {
    await addEvents(graph, 1);
    await change('MATCH (e:Unsealed) REMOVE e:Unsealed');
    expect(await findings()).toMatchObject([{ kind: 'takenOut', count: 1 }]);
  });

  test('restored old copy', async () => {
    const old = await log.known();
    await addEvents(graph, 2);
    await sealer.seal();
    const late = (await log.ids()).slice(9);
    await change(
      `MATCH (log:AuditLog) SET log.number = $number, log.size = $size, log.hash = $hash,
         log.assigned = $assigned
       WITH log MATCH (e:AccessEvent) WHERE e.position >= $size DELETE e`,
      { ...old },
    );
    expect(await findings()).toEqual([
      { kind: 'restoredOldCopy', checkpoint: 3, count: 1 },
      { kind: 'restoredOldCopy', events: late, count: 2 },
    ]);
    await addEvents(graph, 1);
    await expect(sealer.seal()).rejects.toThrow(/audit:verify/);
  });
});

describe('the checkpoints were touched', () => {
  test('cut at the end', async () => {
    await log.rewrite((lines) => lines.slice(0, 2));
    expect((await findings())[0]).toEqual({ kind: 'checkpointsCut', checkpoint: 2, count: 1 });
    await addEvents(graph, 1);
    await expect(sealer.seal()).rejects.toThrow(/audit:verify/);
  });

  test('cut in the middle of a line', async () => {
    await log.rewrite((lines) => [...lines.slice(0, 2), lines[2]!.slice(0, 80)]);
    const kinds = (await findings()).map(({ kind }) => kind);
    expect(kinds).toContain('checkpointForged');
    expect(kinds).toContain('checkpointsCut');
  });

  test('one left out', async () => {
    await log.rewrite(([one, , three]) => [one!, three!]);
    expect(await findings()).toContainEqual(
      expect.objectContaining({ kind: 'checkpointForged', checkpoint: 2 }),
    );
  });

  test('rewritten to fit an event that was edited', async () => {
    await log.rewrite(([one, two, three]) => [
      one!,
      two!.replace(/"at":"20\d\d/, '"at":"1999'),
      three!,
    ]);
    expect(await findings()).toContainEqual(
      expect.objectContaining({ kind: 'checkpointForged', checkpoint: 2 }),
    );
  });

  test('all of it made anew, with another key', async () => {
    const { witness } = await log.verify();
    const { publicKey } = (await log.known()) as { publicKey: string };
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(log.audit.keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await expect(sealer.seal()).rejects.toThrow(/not the key/);
    await log.begin(3, 4, 2);
    const report = await log.verify({ publicKey, witness });
    const kinds = report.findings.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['keyChanged', 'checkpointForged']));
    expect(kinds.filter((kind) => kind === 'keyChanged')).toHaveLength(4);
  });

  test('all of it made anew, with the right key: only a witness finds that', async () => {
    const { witness } = await log.verify();
    await log.begin(3, 4, 2);
    expect((await log.verify()).findings).toEqual([]);
    expect((await log.verify({ witness })).findings).toEqual([
      { kind: 'checkpointForged', detail: expect.stringContaining(witness) },
    ]);
  });
});
