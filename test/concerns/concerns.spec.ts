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

beforeAll(async () => {
  graph = await testGraph();
}, 60_000);

beforeEach(async () => {
  await emptyGraph(graph);
  c = cast(1);
  await loadWorld(graph, c.w.build());
  over = concernsOver(graph);
  who = viewersOf(c);
});

afterAll(() => graph?.close());

const command = () => ({ operationId: randomUUID() });
const run = (text: string, params = {}) =>
  graph.runText(text, { sam: c.sam.id, now: NOW, ...params });
const raise = (viewer: Viewer, more = {}) => over.raise(viewer, c.sam.id, more);
const received = async (viewer: Viewer) => (await over.concerns.concerns(viewer)).received;
const raised = async (viewer: Viewer) => (await over.concerns.concerns(viewer)).raised;
const people = async (viewer: Viewer, clientId = c.sam.id) =>
  (await over.concerns.page(viewer, clientId)).people.map(({ given }) => given);
const reply = (viewer: Viewer, id: string) =>
  over.concerns.reply(viewer, id, { ...command(), reply: 'willCall' });
const shield = (kind: 'full' | 'location') =>
  run(
    `MATCH (client:Client {id: $sam})
     CREATE (:Shield {id: randomUUID(), kind: $kind, since: datetime($now)})-[:SHIELDS]->(client)`,
    { kind },
  );
const leaves = (id: string) =>
  run('MATCH (p:Practitioner {id: $id})-[post:WORKS_FOR]->() SET post.until = datetime($now)', {
    id,
  });

/** Whose page of concerns has one, as somebody who looks finds it. */
async function reached(): Promise<string[]> {
  const names: string[] = [];
  for (const [name, viewer] of Object.entries(who)) {
    if ((await received(viewer)).length > 0) names.push(name);
  }
  return names;
}

const notFound = { code: 'notFound' };

describe('somebody is worried', () => {
  test('they may ask whom their page shows, and nobody else', async () => {
    expect(await people(who.Priya)).toEqual(['Gwen', 'Hannah', 'Sean']);
    expect(await people(who.Gwen)).toEqual(['Hannah', 'Priya']);
    await expect(people(who.Nadia)).rejects.toMatchObject(notFound);
    await expect(people(who.Priya, randomUUID())).rejects.toMatchObject(notFound);
  });

  test('and everybody asked who may know of them reads of it, and nobody else', async () => {
    await raise(who.Priya);
    expect(await reached()).toEqual(['Gwen', 'Sean', 'Hannah']);
  });

  test('a sensitive service asks, and only those are told who may know of it', async () => {
    await raise(who.Marcus);
    expect(await reached()).toEqual([]);
    expect(await over.news(who.Gwen)).toEqual([]);
    const [own] = await raised(who.Marcus);
    expect(own!.addressees.map(({ openedAt }) => openedAt)).toEqual([null, null, null]);
    await run(
      `MATCH (line:Involvement {id: $line})
       CREATE (:Release {id: randomUUID(), since: datetime($now)})-[:RELEASES]->(line)`,
      { line: c.line.drugs.id },
    );
    expect(await reached()).toEqual(['Hannah']);
  });

  test('chosen people are asked; one who is not shown is answered as one who is not there', async () => {
    await raise(who.Priya, { toIds: [c.by.gp.id] });
    expect(await reached()).toEqual(['Gwen']);
    for (const absent of [c.by.drugs.id, c.by.covert.id, c.by.school.id, randomUUID()]) {
      const asked = raise(who.Priya, { toIds: [c.by.gp.id, absent] });
      await expect(asked).rejects.toMatchObject(notFound);
    }
    expect(await run('MATCH (one:Concern) RETURN count(one) AS n')).toEqual([{ n: 1 }]);
  });

  test('nothing is kept about somebody who is closed, and where nobody is shown nobody is asked', async () => {
    await expect(raise(who.Nadia)).rejects.toMatchObject(notFound);
    await expect(over.raise(who.Priya, randomUUID())).rejects.toMatchObject(notFound);
    await run(
      `MATCH (:Client {id: $sam})<-[:SUPPORTS]-(line:Involvement) WHERE line.id <> $school
       SET line.until = datetime($now)`,
      { school: c.line.school.id },
    );
    await expect(raise(who.Priya)).rejects.toMatchObject({
      code: 'invalidInput',
      fields: [{ field: 'toIds', problem: 'nobody' }],
    });
    expect(await run('MATCH (one:Concern|ConcernMessage) RETURN one.id')).toEqual([]);
  });

  test('sent twice, or twice at once, it is one concern', async () => {
    const asked = { operationId: randomUUID() };
    const [one, other] = await Promise.all([raise(who.Priya, asked), raise(who.Priya, asked)]);
    expect(other).toEqual(one);
    expect(await raised(who.Priya)).toHaveLength(1);
    expect(await received(who.Gwen)).toHaveLength(1);
  });

  test('two people at once ask each other', async () => {
    await Promise.all([raise(who.Priya), raise(who.Gwen)]);
    for (const viewer of [who.Priya, who.Gwen]) {
      expect(await raised(viewer)).toHaveLength(1);
      expect(await received(viewer)).toHaveLength(1);
    }
  });
});

describe('an addressee', () => {
  test('reads who asks, how to reach them, and who else was asked of those whom they see', async () => {
    await run('MATCH (p:Practitioner {id: $id}) SET p.mobile = "07700 900123"', {
      id: c.by.school.id,
    });
    await raise(who.Priya, { about: 'beforeDecision', urgency: 'thisWeek', talk: 'meet' });
    expect(await received(who.Sean)).toEqual([
      expect.objectContaining({
        ...{ about: 'beforeDecision', urgency: 'thisWeek', talk: 'meet', clientId: c.sam.id },
        agencyName: 'Elm School',
        sender: expect.objectContaining({ given: 'Priya', mobile: '07700 900123' }),
        // A surgery’s line is not the police’s to see.
        others: [expect.objectContaining({ given: 'Hannah' })],
      }),
    ]);
  });

  test.each([
    ['the person is shielded fully', () => shield('full')],
    ['they left the agency', () => leaves(c.by.gp.id)],
    ['who asked left', () => leaves(c.by.school.id)],
    [
      'the line that they held has ended',
      () =>
        run('MATCH (line:Involvement {id: $id}) SET line.until = datetime($now)', {
          id: c.line.gp.id,
        }),
    ],
  ])('is told nothing, and can answer nothing, once %s', async (_when, happens) => {
    await raise(who.Priya);
    const [message] = await received(who.Gwen);
    const { mark } = await over.concerns.concerns(who.Gwen);
    expect(await over.concerns.tick(who.Gwen, { mark })).toEqual({ isSame: true });
    await happens();
    expect(await received(who.Gwen)).toEqual([]);
    expect(await over.concerns.tick(who.Gwen, { mark })).toEqual({ isSame: false });
    await expect(reply(who.Gwen, message!.id)).rejects.toMatchObject(notFound);
  });

  test('is told of it on their teams’ page until they have opened it, and named nobody there', async () => {
    await raise(who.Priya);
    expect(await over.news(who.Gwen)).toEqual([
      expect.objectContaining({ kind: 'concern', clientId: c.sam.id, person: null }),
    ]);
    expect(await over.news(who.Marcus)).toEqual([]);
    await received(who.Gwen);
    expect(await over.news(who.Gwen)).toEqual([]);
    expect(await over.news(who.Hannah)).toHaveLength(1);
  });
});
