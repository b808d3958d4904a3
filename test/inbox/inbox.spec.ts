import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { NOW } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { greensWithNewcomers, newsOver } from './news.ts';

let graph: GraphService;
let c: ReturnType<typeof greensWithNewcomers>;
let news: ReturnType<typeof newsOver>;

beforeAll(async () => {
  graph = await testGraph();
  c = greensWithNewcomers();
  news = newsOver(graph);
}, 60_000);

beforeEach(async () => {
  await emptyGraph(graph);
  await loadWorld(graph, c.w.build());
  news.setTime(NOW);
});

afterAll(() => graph?.close());

const command = () => ({ operationId: randomUUID() });
const run = (text: string, params = {}) => graph.runText(text, { sam: c.sam.id, ...params });
const join = (viewer: Viewer) => news.join(viewer, c.sam.id);
const told = async (viewer: Viewer) => (await news.inbox.inbox(viewer)).events;
const end = (viewer: Viewer, id: string, more = {}) =>
  news.involvements.involvements.end(viewer, id, {
    ...command(),
    reason: 'finished',
    lastDay: '2026-03-01',
    ...more,
  });

/** Who is told anything, and whose family page shows the line. */
async function toldAndShown(lineId: string): Promise<Record<'told' | 'shown', string[]>> {
  const found = { told: [] as string[], shown: [] as string[] };
  for (const [name, viewer] of Object.entries(c.viewers)) {
    if ((await told(viewer)).length > 0) found.told.push(name);
    const lines = await news.protection.team.around(viewer, c.sam.id).then(
      (page) => page.lines,
      () => [],
    );
    if (lines.some(({ id }) => id === lineId)) found.shown.push(name);
  }
  return found;
}

describe('somebody joins', () => {
  test('and everybody is told whose page shows it, in its words, but for who did it', async () => {
    const { id } = await join(c.newcomers.Nora);
    const found = await toldAndShown(id);
    expect(found.told).toEqual(['Priya', 'Gwen', 'Marcus', 'Hannah']);
    // Police and the covert unit work with Sam too: a surgery’s line is not theirs to see.
    expect(found.shown.filter((name) => name in c.team)).toEqual(found.told);
    expect(await told(c.team.Gwen)).toEqual([
      {
        ...{ id: expect.any(String), kind: 'joined', at: '2026-03-01T10:00:00Z', lineId: id },
        ...{ clientId: c.sam.id, given: 'Sam', family: 'Green', agencyName: 'Oak Surgery' },
        ...{ role: expect.any(String), person: { given: 'Nora', family: 'New' } },
      },
    ]);
  });

  test('of a service that one may not know of: nobody is told, until it may be known', async () => {
    const { id } = await join(c.newcomers.Signe);
    expect((await toldAndShown(id)).told).toEqual([]);
    await run(
      `MATCH (line:Involvement {id: $id})
       CREATE (:Release {id: randomUUID(), since: datetime($now)})-[:RELEASES]->(line)`,
      { id, now: NOW },
    );
    expect((await toldAndShown(id)).told).toEqual(['Hannah']);
  });

  test('and takes it back: there is nothing to tell any more', async () => {
    const { id } = await join(c.newcomers.Nora);
    await news.joining.withdraw(c.newcomers.Nora, id, command());
    expect((await toldAndShown(id)).told).toEqual([]);
  });

  test('which is decided at each look: a shield, a closed line, another agency', async () => {
    await join(c.newcomers.Nora);
    const { Gwen, Priya } = c.team;
    expect(await told({ ...Gwen, agencyId: c.at.oak.id })).toEqual([]);
    expect(await told({ ...Gwen, role: 'administrator', purpose: 'administration' })).toEqual([]);
    const { mark } = await news.inbox.inbox(Gwen);
    expect(await news.inbox.tick(Gwen, { mark })).toEqual({ isSame: true });
    await run('MATCH (agency:Agency {id: $oak}) SET agency.hasSignedRow = false', {
      oak: c.surgery.id,
    });
    expect(await told(Gwen)).toEqual([]);
    expect(await news.inbox.tick(Gwen, { mark })).toEqual({ isSame: false });
    await run('MATCH (agency:Agency {id: $oak}) SET agency.hasSignedRow = true', {
      oak: c.surgery.id,
    });
    expect(await told(Priya)).toHaveLength(1);
    await run(
      `MATCH (client:Client {id: $sam})
       CREATE (:Shield {id: randomUUID(), kind: 'full', since: datetime($now)})-[:SHIELDS]->(client)`,
      { now: NOW },
    );
    expect(await told(Priya)).toEqual([]);
  });
});

describe('somebody goes', () => {
  test('a whole team’s work ends, and its own people need not be told', async () => {
    await end(c.team.Priya, c.line.school.id);
    const found = await toldAndShown(c.line.school.id);
    expect(found.told).toEqual(['Gwen', 'Marcus', 'Sean', 'Una', 'Hannah']);
    expect((await told(c.team.Gwen))[0]).toMatchObject({ kind: 'ended', person: null });
  });

  test.each(['drugs', 'protection'] as const)(
    'an ended line of a sensitive or statutory service is nobody’s to hear of: %s',
    async (which) => {
      const by = which === 'drugs' ? c.team.Marcus : c.team.Hannah;
      await end(by, c.line[which].id);
      expect((await toldAndShown(c.line[which].id)).told).toEqual([]);
    },
  );

  test('one of two leaves: their colleague is told too', async () => {
    await run(
      `MATCH (ben:Practitioner {id: $ben}), (line:Involvement {id: $line})
       CREATE (ben)-[:INVOLVED_IN {since: datetime('2026-01-01T00:00:00Z'), isConfirmed: true,
         isLead: false}]->(line)`,
      { ben: c.by.schoolColleague.id, line: c.line.school.id },
    );
    await end(c.team.Priya, c.line.school.id, { practitionerId: c.by.schoolColleague.id });
    expect((await told(c.team.Gwen))[0]).toMatchObject({
      kind: 'left',
      person: { given: 'Ben', family: 'Okoro' },
    });
  });
});

describe('what is told', () => {
  test('is put away by whom it is for alone, and leaves an access event where it names anybody', async () => {
    await join(c.newcomers.Nora);
    const { Gwen, Priya } = c.team;
    const [event] = await told(Gwen);
    await news.inbox.putAway(Priya, { ...command(), ids: [event!.id] });
    expect(await told(Gwen)).toHaveLength(1);
    await news.inbox.putAway(Gwen, { ...command(), ids: [event!.id] });
    expect(await told(Gwen)).toEqual([]);
    const events = await run(
      "MATCH (event:AccessEvent {kind: 'inbox'}) RETURN event.subjectIds AS subjectIds",
    );
    expect(events).toEqual([{ subjectIds: [c.sam.id] }, { subjectIds: [c.sam.id] }]);
  });

  test('whoever’s word is confirmed is told that, and not by whom', async () => {
    const { id } = await join(c.newcomers.Nora);
    const { Gwen } = c.team;
    const link = { ...command(), practitionerId: c.newcomers.Nora.practitionerId };
    await news.protection.confirmations.link(Gwen, id, link);
    expect(await told(c.newcomers.Nora)).toEqual([
      expect.objectContaining({ kind: 'confirmed', person: null, agencyName: 'Oak Surgery' }),
    ]);
  });

  test('is kept with its cause or not at all', async () => {
    const asked = { ...command(), role: 'gp', basis: 'publicTask' as const };
    const twice = () =>
      news.joining.join(c.newcomers.Nora, c.sam.id, { ...asked, firstDay: '2026-03-01' });
    await twice();
    await twice();
    const refused = { ...asked, ...command(), firstDay: '2026-03-01' };
    await expect(news.joining.join(c.newcomers.Nora, c.sam.id, refused)).rejects.toMatchObject({
      code: 'alreadyJoined',
    });
    const [row] = await run('MATCH (told:OutboxMessage) RETURN count(told) AS kept');
    expect(Number(row?.['kept'])).toBe(6);
  });
});
