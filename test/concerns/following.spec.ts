import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { cast, NOW, type Cast } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { concernsOver, viewersOf } from './services.ts';

let graph: GraphService;
let c: Cast;
let over: ReturnType<typeof concernsOver>;
let who: ReturnType<typeof viewersOf>;
let id: string;

beforeAll(async () => {
  graph = await testGraph();
}, 60_000);

beforeEach(async () => {
  await emptyGraph(graph);
  c = cast(1);
  await loadWorld(graph, c.w.build());
  over = concernsOver(graph);
  who = viewersOf(c);
  ({ id } = await over.raise(who.Priya, c.sam.id));
});

afterAll(() => graph?.close());

const command = () => ({ operationId: randomUUID() });
const run = (text: string, params = {}) =>
  graph.runText(text, { sam: c.sam.id, now: NOW, ...params });
const open = async (viewer: Viewer) => (await over.concerns.concerns(viewer)).received;
const mine = async (viewer: Viewer) => (await over.concerns.concerns(viewer)).raised;
const settle = (viewer: Viewer, concernId = id) =>
  over.concerns.settle(viewer, concernId, command());
const notFound = { code: 'notFound' };

/** What the sender is told of each addressee. */
async function told() {
  const [concern] = await mine(who.Priya);
  return concern?.addressees.map(({ given, openedAt, reply }) => [given, openedAt, reply]);
}

describe('the sender', () => {
  test('is told when each opened it and what they answered', async () => {
    over.setTime('2026-03-01T11:00:00.000Z');
    const [message] = await open(who.Gwen);
    await over.concerns.reply(who.Gwen, message!.id, { ...command(), reply: 'callMe' });
    expect(await told()).toEqual([
      ['Gwen', '2026-03-01T11:00:00Z', 'callMe'],
      ['Hannah', null, null],
      ['Sean', null, null],
    ]);
  });

  test('a page that asks whether it still holds opens nothing', async () => {
    await over.concerns.tick(who.Gwen, { mark: 'x'.repeat(43) });
    expect(await told()).toContainEqual(['Gwen', null, null]);
  });

  test('is told of no addressee whom they are not shown any more', async () => {
    await open(who.Gwen);
    await run(
      `MATCH (client:Client {id: $sam})
       CREATE (:ConsentRecord {id: randomUUID(), seq: 9000, authority: $mum, decision: 'deny',
         sourceScope: 'agency', sourceId: $gp, recipientScope: 'all', recordedAt: datetime($now),
         evidence: 'signed', wording: '2026-01', language: 'en-GB'})-[:ABOUT]->(client)`,
      { mum: c.mum.id, gp: c.at.gp.id },
    );
    expect((await told())?.map(([given]) => given)).toEqual(['Hannah', 'Sean']);
  });

  test('has nothing left of somebody who is closed to them meanwhile', async () => {
    await run(
      `MATCH (client:Client {id: $sam})
       CREATE (:Shield {id: randomUUID(), kind: 'full', since: datetime($now)})-[:SHIELDS]->(client)`,
    );
    expect(await mine(who.Priya)).toEqual([]);
    await expect(settle(who.Priya)).rejects.toMatchObject(notFound);
  });
});

describe('settled', () => {
  test('whoever has not opened it is not shown it any more, and nobody answers any more', async () => {
    const [message] = await open(who.Gwen);
    await settle(who.Priya);
    await settle(who.Priya);
    expect(await open(who.Hannah)).toEqual([]);
    expect(await over.news(who.Sean)).toEqual([]);
    expect(await open(who.Gwen)).toEqual([
      expect.objectContaining({ settledAt: '2026-03-01T10:00:00Z' }),
    ]);
    const answer = { ...command(), reply: 'willCall' as const };
    await expect(over.concerns.reply(who.Gwen, message!.id, answer)).rejects.toMatchObject(
      notFound,
    );
  });

  test('by who raised it alone; an answer is its addressee’s alone', async () => {
    const [message] = await open(who.Gwen);
    for (const viewer of [
      who.Gwen,
      who.Hannah,
      who.Nadia,
      { ...who.Priya, agencyId: c.at.oak.id },
    ]) {
      await expect(settle(viewer)).rejects.toMatchObject(notFound);
    }
    for (const viewer of [who.Priya, who.Hannah, who.Nadia]) {
      const answer = { ...command(), reply: 'willCall' as const };
      const answered = over.concerns.reply(viewer, message!.id, answer);
      await expect(answered).rejects.toMatchObject(notFound);
    }
    await expect(settle(who.Priya, randomUUID())).rejects.toMatchObject(notFound);
    expect((await mine(who.Priya))[0]).toMatchObject({ settledAt: null });
  });

  test('it goes three months later; left open, a year after it was raised', async () => {
    const other = await over.raise(who.Gwen, c.sam.id);
    await settle(who.Priya);
    over.setTime('2026-05-31T10:00:00.000Z');
    expect(await over.retention.forgetConcerns()).toBe(0);
    over.setTime('2026-06-01T10:00:00.000Z');
    expect(await over.retention.forgetConcerns()).toBe(1);
    expect(await run('MATCH (one:Concern) RETURN one.id AS id')).toEqual([{ id: other.id }]);
    over.setTime('2027-03-01T10:00:00.000Z');
    expect(await over.retention.forgetConcerns()).toBe(1);
    expect(await run('MATCH (one:Concern|ConcernMessage) RETURN one.id')).toEqual([]);
  });
});

test('each look and each act leaves an access event, refused ones too', async () => {
  await open(who.Gwen);
  await expect(settle(who.Nadia)).rejects.toMatchObject(notFound);
  await expect(over.raise(who.Nadia, c.sam.id)).rejects.toMatchObject(notFound);
  const events = await run(
    `MATCH (event:AccessEvent)
     RETURN event.kind AS kind, event.outcome AS outcome, event.subjectIds AS ids
     ORDER BY event.kind, event.outcome`,
  );
  expect(events).toEqual(
    [
      ['concern', 'done'],
      ['concern', 'refused'],
      ['concernSettled', 'refused'],
      ['concerns', 'shown'],
    ].map(([kind, outcome]) => ({ kind, outcome, ids: [c.sam.id] })),
  );
});
