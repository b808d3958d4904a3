import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { cast, NOW, type Cast } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { concernsOver, viewersOf } from './services.ts';

let graph: GraphService;
let c: Cast;

beforeAll(async () => {
  graph = await testGraph();
}, 60_000);

/** Sam's home lies in a district of a county; a front door covers the county, another one elsewhere. */
beforeEach(async () => {
  await emptyGraph(graph);
  c = cast(1);
  await loadWorld(graph, c.w.build());
  await run(
    `MATCH (:Client {id: $sam})-[:LIVES_IN]->(home:Household)
     CREATE (home)-[:LOCATED_IN]->(:Area {id: 'district', name: 'Northam'})
       -[:PART_OF]->(:Area {id: 'county', name: 'Northshire'}), (:Area {id: 'elsewhere', name: 'Farshire'})
     WITH 1 AS once
     UNWIND [['Northshire Front Door', 'county', ['frontDoor'], '01632 960001'],
       ['Farshire Front Door', 'elsewhere', ['frontDoor'], '01632 960002'],
       ['Northshire Library', 'county', ['practitioner'], '01632 960003']] AS one
     MATCH (area:Area {id: one[1]})
     CREATE (area)<-[:COVERS]-(:Agency {id: randomUUID(), name: one[0], phone: one[3], isOpen: true, isSignedUp: true})
       <-[:WORKS_FOR {since: datetime('2020-01-01T00:00:00Z'), roles: one[2]}]-(:Practitioner {id: randomUUID(),
         given: 'Dot', family: one[0], isActive: true})`,
  );
});

afterAll(() => graph?.close());

const run = (text: string) => graph.runText(text, { sam: c.sam.id, mum: c.mum.id, now: NOW });
const frontDoor = async () =>
  (await concernsOver(graph).concerns.page(viewersOf(c).Priya, c.sam.id)).frontDoor;
const doors = '(:Practitioner)-[post:WORKS_FOR]->(agency:Agency {name: "Northshire Front Door"})';
const shield = (whose: string) =>
  `MATCH (client:Client {id: ${whose}})
   CREATE (:Shield {id: randomUUID(), kind: 'location', since: datetime($now)})-[:SHIELDS]->(client)`;

test('the front door that covers where somebody lives is named, with its number', async () => {
  expect(await frontDoor()).toEqual({ name: 'Northshire Front Door', phone: '01632 960001' });
});

test.each([
  ['their own whereabouts are shielded', shield('$sam')],
  ['those of somebody who lives with them are', shield('$mum')],
  ['nobody works there any more', `MATCH ${doors} SET post.until = datetime($now)`],
  ['it has closed', `MATCH ${doors} SET agency.isOpen = false`],
  ['it has no number', `MATCH ${doors} REMOVE agency.phone`],
  [
    'they have moved away',
    'MATCH (:Client {id: $sam})-[l:LIVES_IN]->() SET l.until = datetime($now)',
  ],
  [
    'two cover the place',
    `MATCH (a:Area {id: 'district'}), (g:Agency {name: 'Farshire Front Door'}) CREATE (g)-[:COVERS]->(a)`,
  ],
])('none is named where %s', async (_where, text) => {
  await run(text);
  expect(await frontDoor()).toBeNull();
});
