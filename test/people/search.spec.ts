import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { testGraph } from '#test/support/graph.ts';
import { greenWorld, priyaOf, type GreenWorld } from './green-world.ts';
import { only, servicesOver, viewerOf, type Services } from './services.ts';

let graph: GraphService;
let services: Services;
let green: GreenWorld;
let priya: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  services = servicesOver(graph);
  green = greenWorld();
  priya = priyaOf(green);
  await only(graph, green.w.build());
});

afterAll(() => graph.close());

const givenNames = async (viewer: Viewer, text: string) =>
  (await services.search(viewer, text)).clients.map(({ given }) => given);

describe('a search among the viewer’s own subjects', () => {
  test('finds own, team’s, family’s and claimed ones, the youngest first, and no decoy', async () => {
    expect(await givenNames(priya, 'green')).toEqual([
      'Baby',
      'Lily',
      'Ava',
      'Sam',
      'Omar',
      'Rosa',
      'Jane',
    ]);
  });

  test.each([
    ['a slip', 'sam grene', ['Sam']],
    ['an alias', 'sami stone', ['Sam']],
    ['a nickname', 'samuel green', ['Sam']],
    ['the date of birth', '1/5/2019', ['Sam']],
    ['the date, day and month exchanged', '5/1/2019', ['Sam']],
    ['the date a child is due', '12 Apr 2026', ['Baby']],
    ['the case number', 'sc20419', ['Sam']],
    ['the postcode', 'zz11aa', ['Lily', 'Sam', 'Jane']],
    ['another agency’s case number', 'SC-99999', []],
    ['nothing that could be looked for', '- - -', []],
  ])('finds by %s', async (_, text, expected) => {
    expect(await givenNames(priya, text)).toEqual(expected);
  });

  test('a shielded home is no way to anybody and is not shown', async () => {
    expect(await givenNames(priya, 'ZZ9 9ZZ')).toEqual([]);
    const { clients } = await services.search(priya, 'rosa green ZZ9 9ZZ');
    expect(clients).toMatchObject([{ given: 'Rosa', areaName: null }]);
  });

  test('a result says name, age, area and the name that matched, and no more', async () => {
    const { clients } = await services.search(priya, 'sami stone');
    expect(clients).toEqual([
      {
        id: green.sam.id,
        given: 'Sam',
        family: 'Green',
        matchedName: 'Sami Stone',
        age: { kind: 'born', years: 6 },
        areaName: 'North',
      },
    ]);
  });

  test('somebody closed is found among my own by the name they have, never by an old one', async () => {
    expect(await givenNames(priya, 'newname')).toEqual(['Nia']);
    expect(await givenNames(priya, 'oldname')).toEqual([]);
    const { clients } = await services.search(priya, 'nia');
    expect(clients).toMatchObject([{ given: 'Nia' }]);
    expect(JSON.stringify(clients)).not.toMatch(/oldname/i);
    await graph.runText(
      "MATCH (:Client {given: 'Nia'})<-[:SHIELDS]-(s:Shield) SET s.kind = 'none'",
    );
    expect(await givenNames(priya, 'oldname')).toEqual(['Nia']);
    await graph.runText(
      "MATCH (:Client {given: 'Nia'})<-[:SHIELDS]-(s:Shield) SET s.kind = 'full'",
    );
  });

  test('answers differently to a colleague elsewhere', async () => {
    const doctor = viewerOf(green.doctor, green.oak);
    expect(await givenNames(doctor, 'green')).toEqual(['Sam']);
    expect((await services.search(doctor, 'green')).clients[0]?.id).toBe(green.decoys.stranger.id);
  });

  test.each(['administrator', 'dataProtectionLead', 'analyst'] as const)(
    'finds nobody for the role %s',
    async (role) => {
      expect(await givenNames(viewerOf(green.priya, green.elm, { role }), 'green')).toEqual([]);
    },
  );

  test('finds nobody for somebody who no longer works there', async () => {
    const elsewhere = viewerOf(green.priya, green.oak);
    expect(await givenNames(elsewhere, 'green')).toEqual([]);
  });
});

describe('what a search leaves behind', () => {
  test('one access event names those who were shown, and nothing that was typed', async () => {
    const events = await services.eventsOf(() => services.search(priya, 'ava green'));
    expect(events).toMatchObject([
      {
        kind: 'search',
        practitionerId: priya.practitionerId,
        agencyId: priya.agencyId,
        role: 'practitioner',
        purpose: 'directSupport',
        outcome: 'shown',
        subjectIds: [green.ava.id],
      },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/ava|green/i);
  });

  test('an empty answer leaves its event too', async () => {
    const events = await services.eventsOf(() => services.search(priya, 'nobody atall'));
    expect(events).toMatchObject([{ kind: 'search', outcome: 'none', subjectIds: [] }]);
  });

  test('it belongs to its session', async () => {
    const { id } = await services.searches.keep(priya, {
      operationId: randomUUID(),
      text: 'green',
    });
    expect((await services.searches.results(priya, id)).text).toBe('green');
    const other = { ...priya, sessionKey: 'another' };
    await expect(services.searches.results(other, id)).rejects.toMatchObject({ code: 'notFound' });
    await expect(services.searches.results(priya, randomUUID())).rejects.toMatchObject({
      code: 'notFound',
    });
  });

  test('the same operation gives the same search, another body is refused', async () => {
    const operationId = randomUUID();
    const first = await services.searches.keep(priya, { operationId, text: 'green' });
    expect(await services.searches.keep(priya, { operationId, text: 'green' })).toEqual(first);
    await expect(services.searches.keep(priya, { operationId, text: 'red' })).rejects.toMatchObject(
      {
        code: 'operationReused',
      },
    );
  });

  test('is decided again each time', async () => {
    const { id } = await services.searches.keep(priya, { operationId: randomUUID(), text: 'lily' });
    const count = async () => (await services.searches.results(priya, id)).clients.length;
    expect(await count()).toBe(1);
    await graph.runText(
      `MATCH (c:Client {id: $id})
       CREATE (:Shield {id: 'new', kind: 'full', since: datetime($since)})-[:SHIELDS]->(c)`,
      { id: green.lily.id, since: green.w.ago({ days: 1 }) },
    );
    expect(await count()).toBe(0);
    await graph.runText("MATCH (shield:Shield {id: 'new'}) DETACH DELETE shield");
    expect(await count()).toBe(1);
  });
});
