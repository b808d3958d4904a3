import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Transaction } from 'neo4j-driver';
import { Clock } from '#api/common/clock.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { QueryParams } from '#api/graph/queries.gen.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import type { FamilyTeamDto } from '#api/team/team.dto.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { TeamService } from '#api/team/team.service.ts';
import { cast, type Cast } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';
import { begin, closeHeld, rollBackHeld, untilBlocked } from './held.ts';

let graph: GraphService;
let c: Cast;
let priya: Viewer;
/** Event ids of the disclosures made, in order. */
let disclosed: string[];
let seq = 1_000_000;

beforeAll(async () => {
  graph = await testGraph();
});

beforeEach(async () => {
  await emptyGraph(graph);
  c = cast(1);
  await loadWorld(graph, c.w.build());
  disclosed = [];
  priya = {
    practitionerId: c.by.school.id,
    agencyId: c.at.school.id,
    sector: 'school',
    role: 'practitioner',
    purpose: 'directSupport',
    sessionKey: 'x',
  };
});

afterEach(rollBackHeld);

afterAll(async () => {
  await closeHeld();
  await graph.close();
});

/** The service as it runs, on the database's own clock. */
function teams(after: () => Promise<void> = async () => {}): TeamService {
  const watched = new Proxy(graph, {
    get(target, property) {
      const value = Reflect.get(target, property, target) as unknown;
      if (property !== 'disclose') return typeof value === 'function' ? value.bind(target) : value;
      return async (name: 'team/around-client', params: QueryParams['team/around-client']) => {
        disclosed.push(params.eventId);
        const rows = await target.disclose(name, params);
        await after();
        return rows;
      };
    },
  });
  const viewers = new ViewerParams(findProfile('england'));
  return new TeamService(new TeamRepository(watched), viewers, testMarks, new Clock());
}

/** As any change does, whatever it changes: a disclosure must wait for it by a lock of its own. */
const lock = (tx: Transaction, id: string) =>
  tx.run('MATCH (client:Client {id: $id}) SET client.changes = coalesce(client.changes, 0) + 1', {
    id,
  });

/** About one agency's line, as the next issue's command will write it. */
const decide = (tx: Transaction, decision: string, agencyId: string, isFromNow = false) =>
  tx.run(
    `MATCH (client:Client {id: $clientId})
     CREATE (:ConsentRecord {id: randomUUID(), seq: toInteger($seq), authority: $clientId,
       decision: $decision, sourceScope: 'agency', sourceId: $agencyId, recipientScope: 'all',
       recordedAt: datetime.realtime(), from: CASE WHEN $isFromNow THEN datetime.realtime() END,
       evidence: 'signed', wording: '2026-01', language: 'en-GB'})-[:ABOUT]->(client)`,
    { clientId: c.sam.id, decision, agencyId, seq: seq++, isFromNow },
  );

const eventsOf = (id: string) =>
  graph.runText(
    `MATCH (event:AccessEvent {id: $id})
     RETURN event.kind AS kind, event.outcome AS outcome, event.practitionerId AS practitionerId,
       event.subjectIds AS subjectIds`,
    { id },
  );

const sees = ({ lines }: FamilyTeamDto, service: 'gp' | 'drugs') =>
  lines.some(({ id }) => id === c.line[service].id);

/** Under way, and not yet answered. */
function pending<T>(work: Promise<T>): { work: Promise<T>; isOpen: () => boolean } {
  let isOpen = true;
  void work.then(
    () => (isOpen = false),
    () => (isOpen = false),
  );
  return { work, isOpen: () => isOpen };
}

describe('a disclosure waits for whoever changes the family', () => {
  test.each(['sam', 'ava', 'mum'] as const)('locked: %s', async (member) => {
    const tx = await begin();
    await lock(tx, c[member].id);
    const page = pending(teams().around(priya, c.sam.id));
    await untilBlocked();
    expect(page.isOpen()).toBe(true);
    await tx.rollback();
    expect((await page.work).members).toHaveLength(3);
  });

  test('by setting something: removing what no database ever knew takes no lock', () => {
    // Once any test has set it the name is known, and a lock taken by removing it would seem to work.
    const disclosures = graph.queries().filter(({ access }) => access === 'disclosure');
    const texts = disclosures.map(({ name, text }) => `${name}: ${text}`);
    expect(texts.filter((text) => /\bREMOVE\b/.test(text))).toEqual([]);
  });

  test('and for nobody else', async () => {
    const tx = await begin();
    await tx.run("CREATE (:Client {id: 'other', changes: 1})");
    expect((await teams().around(priya, c.sam.id)).members).toHaveLength(3);
    await tx.rollback();
  });

  test('then it answers what was committed while it waited, at a time after that', async () => {
    expect(sees(await teams().around(priya, c.sam.id), 'gp')).toBe(true);
    const tx = await begin();
    await lock(tx, c.sam.id);
    const page = pending(teams().around(priya, c.sam.id));
    await untilBlocked();
    // In force from this moment only: a reader whose clock was read before it waited would miss it.
    await decide(tx, 'deny', c.at.gp.id, true);
    const { records } = await tx.run('RETURN toString(datetime.realtime()) AS now');
    expect(page.isOpen()).toBe(true);
    await tx.commit();
    const answer = await page.work;
    expect(sees(answer, 'gp')).toBe(false);
    expect(Date.parse(answer.asOf)).toBeGreaterThanOrEqual(Date.parse(records[0]?.get('now')));
  });

  test('a withdrawal that is undone withdraws nothing', async () => {
    const tx = await begin();
    await lock(tx, c.sam.id);
    await decide(tx, 'deny', c.at.gp.id);
    const page = teams().around(priya, c.sam.id);
    await untilBlocked();
    await tx.rollback();
    expect(sees(await page, 'gp')).toBe(true);
  });
});

describe('somebody who joins the family while it is read', () => {
  const join = (tx: Transaction) =>
    tx.run(
      `MATCH (:Client {id: $sam})-[:MEMBER_OF]->(family:Family)
       CREATE (:Client {id: $zoe, given: 'Zoe', family: 'Green', use: 'official', names: []})
         -[:MEMBER_OF {role: 'child', since: datetime('2020-01-01T00:00:00Z'), isConfirmed: true}]->(family)`,
      { sam: c.sam.id, zoe: 'zoe' },
    );

  test('is shown after a second reading, with one event', async () => {
    const tx = await begin();
    await lock(tx, c.sam.id);
    const page = teams().around(priya, c.sam.id);
    await untilBlocked();
    await join(tx);
    await tx.commit();
    expect((await page).members.map(({ given }) => given).sort()).toEqual([
      'Ava',
      'Kim',
      'Sam',
      'Zoe',
    ]);
    expect(disclosed).toHaveLength(2);
    expect(disclosed[1]).toBe(disclosed[0]);
    const events = await eventsOf(disclosed[0]!);
    expect(events).toMatchObject([{ kind: 'team', outcome: 'shown' }]);
    expect(events[0]?.['subjectIds']).toContain('zoe');
    const [all] = await graph.runText("MATCH (e:AccessEvent {kind: 'team'}) RETURN count(*) AS n");
    expect(Number(all?.['n'])).toBe(1);
  });

  test('is on no first reading: it shows nothing at all', async () => {
    const viewer = new ViewerParams(findProfile('england')).for(priya);
    const tx = await begin();
    await lock(tx, c.sam.id);
    const params = { eventId: randomUUID(), clientId: c.sam.id, viewer, now: null };
    const rows = graph.disclose('team/around-client', params);
    await untilBlocked();
    await join(tx);
    await tx.commit();
    expect(await rows).toMatchObject([
      {
        isComplete: false,
        members: [],
        lines: [],
        households: [],
        relationships: [],
        mediatedFor: [],
      },
    ]);
  });
});

describe('every look leaves its event, before it is answered', () => {
  const stranger = () => ({
    ...priya,
    practitionerId: c.by.stranger.id,
    agencyId: c.w.build().agencies.find(({ name }) => name === 'Oak School')!.id,
  });

  test.each([
    ['somebody absent', () => priya, () => randomUUID(), 'refused'],
    ['somebody closed', () => stranger(), () => c.sam.id, 'refused'],
    ['somebody shown', () => priya, () => c.sam.id, 'shown'],
  ])('%s', async (_what, viewer, subject, outcome) => {
    const clientId = subject();
    let beforeAnswer: unknown[] = [];
    const service = teams(async () => void (beforeAnswer = await eventsOf(disclosed[0]!)));
    await service.around(viewer(), clientId).catch(({ code }) => expect(code).toBe('notFound'));
    const { practitionerId } = viewer();
    expect(beforeAnswer).toMatchObject([{ kind: 'team', outcome, practitionerId }]);
    expect((beforeAnswer[0] as { subjectIds: string[] }).subjectIds).toContain(clientId);
  });
});
