import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { cast } from '#test/consent/cast.ts';
import { servicesOver } from '#test/people/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { protectionOver, viewerAt } from './services.ts';

let graph: GraphService;
let made: ReturnType<typeof cast>;
let nadia: Viewer;
let priya: Viewer;
let marcus: Viewer;

const MORNING = '2026-03-02T00:00:00.000Z';

beforeAll(async () => {
  graph = await testGraph();
  made = cast(5);
  nadia = viewerAt(made.by.stranger, made.at.oak, 'practitioner');
  priya = viewerAt(made.by.school, made.at.school, 'practitioner');
  marcus = viewerAt(made.by.drugs, made.at.drugs, 'practitioner');
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
  await told(priya);
}, 120_000);

beforeEach(async () => {
  await graph.runText('MATCH (n) WHERE n:Claim OR n:Notice DETACH DELETE n');
});

afterAll(() => graph.close());

const claim = (viewer = nadia) =>
  servicesOver(graph).claims.claim(viewer, {
    operationId: randomUUID(),
    name: 'Sam Green',
    birthDate: '2017-04-02',
    postcode: 'ZZ9 4AB',
    reason: 'New to my class since Monday',
  });
const told = async (viewer: Viewer, at = MORNING) => {
  const service = protectionOver(graph);
  service.setTime(at);
  return (await service.notices.unread(viewer)).notices;
};
const NOBODY = { kind: 'claimed', actor: null, reason: null, purpose: null };

test('whoever works with the person is told on the next morning, not by whom', async () => {
  await claim();
  expect(await told(priya, '2026-03-01T23:59:59.999Z')).toEqual([]);
  for (const viewer of [priya, marcus]) {
    expect(await told(viewer)).toMatchObject([
      { ...NOBODY, subjectId: made.sam.id, at: '2026-03-02T00:00:00Z' },
    ]);
  }
});

test('once, however many claimed on that day', async () => {
  await claim();
  await claim();
  await claim(viewerAt(made.by.gp, made.at.gp, 'practitioner'));
  expect(await told(priya)).toHaveLength(1);
});

test('nor is the claimant told, nor who does not work with the person', async () => {
  await claim();
  expect(await told(nadia)).toEqual([]);
  expect(await told(viewerAt(made.by.schoolColleague, made.at.school, 'practitioner'))).toEqual([]);
  expect(await told(viewerAt(made.by.drugs, made.at.oak, 'practitioner'))).toEqual([]);
});

test('not where the claimant has joined by then, and not who has left since', async () => {
  await claim();
  const join = (id: string, at: string) =>
    graph.runText(
      `MATCH (who:Practitioner {id: $who}), (oak:Agency {id: $oak}), (sam:Client {id: $sam})
       CREATE (who)-[:INVOLVED_IN {since: datetime($at), isConfirmed: true, isLead: false}]->
         (:Involvement {id: $id, class: 'open', since: datetime($at)})-[:SUPPORTS]->(sam)
       MERGE (line:Involvement {id: $id}) MERGE (line)-[:PROVIDED_BY]->(oak)`,
      { id, at, who: nadia.practitionerId, oak: made.at.oak.id, sam: made.sam.id },
    );
  // Too late to be unsaid: what stands there in the morning stands all day.
  await join('late', '2026-03-02T00:00:00Z');
  expect(await told(priya, '2026-03-02T12:00:00Z')).toHaveLength(1);
  await join('early', '2026-03-01T20:00:00Z');
  expect(await told(priya)).toEqual([]);
  await graph.runText(
    "MATCH (line:Involvement) WHERE line.id IN ['late', 'early'] DETACH DELETE line",
  );
  expect(await told(priya)).toHaveLength(1);
  await graph.runText(
    `MATCH (:Practitioner {id: $who})-[link:INVOLVED_IN]->() SET link.until = datetime('2026-03-01T12:00:00Z')`,
    { who: priya.practitionerId },
  );
  expect(await told(priya)).toEqual([]);
});
