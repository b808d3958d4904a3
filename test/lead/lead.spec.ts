import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Config } from '#api/common/config.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { LeadRepository } from '#api/lead/lead.repository.ts';
import { LeadService } from '#api/lead/lead.service.ts';
import { NOW } from '#test/consent/cast.ts';
import { greensWithNewcomers, newsOver } from '#test/inbox/news.ts';
import { viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

/** Everything changed by another test is undone by hand: quicker than another world. */
const CLEAR = [
  'MATCH (n) WHERE n:LeadTerm OR n:OutboxMessage OR n:Shield OR n:AccessEvent OR n:Operation DETACH DELETE n',
  'MATCH (:Practitioner)-[link:INVOLVED_IN]->(:Involvement) SET link.isLead = false REMOVE link.until',
];

let graph: GraphService;
let c: ReturnType<typeof greensWithNewcomers>;
let news: ReturnType<typeof newsOver>;
let lead: LeadService;

beforeAll(async () => {
  graph = await testGraph();
  c = greensWithNewcomers();
  news = newsOver(graph);
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const gate = new CommandGate(graph, news.clock, config);
  lead = new LeadService(new LeadRepository(graph, news.clock), news.viewers, gate);
  await emptyGraph(graph);
  await loadWorld(graph, c.w.build());
}, 120_000);

beforeEach(async () => {
  for (const text of CLEAR) await graph.runText(text);
  news.setTime(NOW);
});

afterAll(() => graph?.close());

const NOT_FOUND = { code: 'notFound' };
const command = () => ({ operationId: randomUUID() });
const page = (viewer: Viewer) => lead.page(viewer, c.sam.id);
const propose = (viewer: Viewer, who: Viewer, lineId: string) =>
  lead.propose(viewer, c.sam.id, { ...command(), practitionerId: who.practitionerId, lineId });
const answer = (viewer: Viewer, id: string, isAccepted = true) =>
  lead.answer(viewer, id, { ...command(), isAccepted });
const leading = async (viewer: Viewer) =>
  (await page(viewer)).workers.filter(({ isLead }) => isLead).map(({ given }) => given);
const told = async (viewer: Viewer) =>
  (await news.inbox.inbox(viewer)).events.map(({ kind, person }) => `${kind}: ${person?.given}`);

describe('somebody is proposed to lead', () => {
  test('is asked, accepts, and those who may know are told', async () => {
    const { Priya, Gwen, Hannah, Sean } = c.team;
    const { id } = await propose(Priya, Gwen, c.line.gp.id);
    expect(await leading(Priya)).toEqual([]);
    expect((await page(Gwen)).proposals).toEqual([
      expect.objectContaining({ id, isByMe: false, isDeclined: false, given: 'Priya' }),
    ]);
    expect((await page(Priya)).proposals).toMatchObject([{ id, isByMe: true, given: 'Gwen' }]);
    expect((await page(Hannah)).proposals).toEqual([]);
    expect(await told(Gwen)).toEqual(['proposed: Priya']);
    await answer(Gwen, id);
    expect(await leading(Priya)).toEqual(['Gwen']);
    expect((await page(Gwen)).proposals).toEqual([]);
    expect(await told(Priya)).toEqual(['lead: Gwen']);
    expect(await told(Gwen)).toEqual([]);
    // Police works with Sam too, and may know of no health service.
    expect(await leading(Sean)).toEqual([]);
    expect(await told(Sean)).toEqual([]);
    await expect(answer(Gwen, id)).rejects.toMatchObject(NOT_FOUND);
  });

  test('says no: whoever asked reads it, and may ask another', async () => {
    const { Priya, Gwen, Hannah } = c.team;
    const { id } = await propose(Priya, Gwen, c.line.gp.id);
    await expect(propose(Priya, Gwen, c.line.gp.id)).rejects.toMatchObject({
      code: 'alreadyProposed',
    });
    await answer(Gwen, id, false);
    expect((await page(Priya)).proposals).toMatchObject([{ id, isDeclined: true }]);
    expect(await leading(Gwen)).toEqual([]);
    await propose(Priya, Hannah, c.line.protection.id);
    expect(await told(Hannah)).toEqual(['proposed: Priya']);
  });

  test.each([
    [
      'it is taken back',
      async (id: string) => void (await lead.withdraw(c.team.Priya, id, command())),
    ],
    ['two weeks pass', () => Promise.resolve(news.setTime('2026-03-15T10:00:00Z'))],
    [
      'they leave',
      async () =>
        void (await graph.runText(
          'MATCH (:Practitioner {id: $id})-[link:INVOLVED_IN]->() SET link.until = datetime($now)',
          { id: c.team.Gwen.practitionerId, now: NOW },
        )),
    ],
    [
      'the client is fully shielded',
      async () =>
        void (await graph.runText(
          `MATCH (client:Client {id: $sam})
           CREATE (:Shield {id: randomUUID(), kind: 'full', since: datetime($now)})-[:SHIELDS]->(client)`,
          { sam: c.sam.id, now: NOW },
        )),
    ],
  ])('and cannot answer any more when %s', async (_, happens) => {
    const { Priya, Gwen } = c.team;
    const { id } = await propose(Priya, Gwen, c.line.gp.id);
    await happens(id);
    expect(await told(Gwen)).toEqual([]);
    await expect(answer(Gwen, id)).rejects.toMatchObject(NOT_FOUND);
    await expect(answer(c.team.Hannah, id)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('what nobody may learn by it', () => {
  test('a service that stays unknown asks: whom it asks is told nothing', async () => {
    const { Marcus, Gwen } = c.team;
    const { id } = await propose(Marcus, Gwen, c.line.gp.id);
    expect((await page(Marcus)).proposals).toMatchObject([{ id, isByMe: true }]);
    expect((await page(Gwen)).proposals).toEqual([]);
    expect(await told(Gwen)).toEqual([]);
    await expect(answer(Gwen, id)).rejects.toMatchObject(NOT_FOUND);
  });

  test('a lead who is not seen is in nobody’s way, and stays', async () => {
    const { Marcus, Priya, Gwen } = c.team;
    await propose(Marcus, Marcus, c.line.drugs.id);
    expect(await leading(Marcus)).toEqual(['Marcus']);
    expect(await told(Gwen)).toEqual([]);
    const { id } = await propose(Priya, Gwen, c.line.gp.id);
    await answer(Gwen, id);
    expect(await leading(Priya)).toEqual(['Gwen']);
    expect(await leading(Marcus)).toEqual(['Gwen', 'Marcus']);
    // Marcus, who sees both, finds that somebody leads; Gwen does not find him.
    await expect(propose(Marcus, Priya, c.line.school.id)).rejects.toMatchObject({
      code: 'hasLead',
    });
    await lead.stepDown(Marcus, c.sam.id, command());
    expect((await page(Marcus)).terms).toMatchObject([{ given: 'Marcus', until: NOW_AS_KEPT }]);
    expect((await page(Gwen)).terms).toEqual([]);
  });

  test('who is not seen cannot be proposed, no more than who is not there', async () => {
    const { Gwen, Marcus, Priya } = c.team;
    await expect(propose(Gwen, Marcus, c.line.drugs.id)).rejects.toMatchObject(NOT_FOUND);
    await expect(propose(Gwen, Priya, randomUUID())).rejects.toMatchObject(NOT_FOUND);
    await expect(propose(Gwen, Priya, c.line.gp.id)).rejects.toMatchObject(NOT_FOUND);
    expect(await graph.runText('MATCH (term:LeadTerm) RETURN term.id AS id')).toEqual([]);
  });

  test('nobody proposes whose team does not work with the client, nor in a role that sees none', async () => {
    const { Gwen } = c.team;
    const { Nora } = c.newcomers;
    await expect(propose(Nora, Gwen, c.line.gp.id)).rejects.toMatchObject(NOT_FOUND);
    expect((await page(Nora)).mayPropose).toBe(false);
    const asAnalyst = viewerAt(c.by.gp, c.at.gp, 'analyst');
    await expect(page(asAnalyst)).rejects.toMatchObject(NOT_FOUND);
    await expect(propose(asAnalyst, Gwen, c.line.gp.id)).rejects.toMatchObject(NOT_FOUND);
  });
});

/** As the API writes a time. */
const NOW_AS_KEPT = '2026-03-01T10:00:00Z';

describe('somebody leads', () => {
  test('takes it on at once, and only they hand on', async () => {
    const { Priya, Gwen, Hannah } = c.team;
    await propose(Priya, Priya, c.line.school.id);
    expect(await told(Gwen)).toEqual(['lead: Priya']);
    await expect(propose(Priya, Priya, c.line.school.id)).rejects.toMatchObject({
      code: 'alreadyLead',
    });
    await expect(propose(Hannah, Gwen, c.line.gp.id)).rejects.toMatchObject({ code: 'hasLead' });
    await expect(propose(Gwen, Gwen, c.line.gp.id)).rejects.toMatchObject({ code: 'hasLead' });
    const { id } = await propose(Priya, Gwen, c.line.gp.id);
    expect(await leading(Hannah)).toEqual(['Priya']);
    news.setTime('2026-03-02T10:00:00Z');
    await answer(Gwen, id);
    expect(await leading(Hannah)).toEqual(['Gwen']);
    expect((await page(Hannah)).terms).toEqual([
      {
        ...{ id: expect.any(String), given: 'Priya', family: expect.any(String) },
        ...{ agencyName: expect.any(String) },
        ...{ since: NOW_AS_KEPT, until: '2026-03-02T10:00:00Z' },
      },
    ]);
    expect((await page(Hannah)).workers[0]).toMatchObject({
      ...{ given: 'Gwen', isLead: true, since: '2026-03-02T10:00:00Z' },
    });
  });

  test('two are asked while nobody does: who accepts first leads', async () => {
    const { Priya, Gwen, Hannah } = c.team;
    const first = await propose(Hannah, Gwen, c.line.gp.id);
    const second = await propose(Hannah, Priya, c.line.school.id);
    const both = await Promise.allSettled([answer(Gwen, first.id), answer(Priya, second.id)]);
    const refused = both.filter((one) => one.status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'hasLead' } }]);
    expect(await leading(Hannah)).toHaveLength(1);
  });

  test('gives it up, is told of as gone, and a command sent twice is one', async () => {
    const { Priya, Gwen } = c.team;
    await propose(Priya, Priya, c.line.school.id);
    const once = command();
    await lead.stepDown(Priya, c.sam.id, once);
    await lead.stepDown(Priya, c.sam.id, once);
    expect(await leading(Gwen)).toEqual([]);
    expect(await told(Gwen)).toEqual(['leadEnded: Priya']);
    await expect(lead.stepDown(Priya, c.sam.id, command())).rejects.toMatchObject(NOT_FOUND);
    await expect(lead.stepDown(Gwen, c.sam.id, command())).rejects.toMatchObject(NOT_FOUND);
    const [kept] = await graph.runText(
      "MATCH (event:AccessEvent {kind: 'leadEnd', outcome: 'done'}) RETURN event.subjectIds AS ids",
    );
    expect(kept).toEqual({ ids: [c.sam.id] });
  });
});
