import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { LeasesRepository } from '#api/leases/leases.repository.ts';
import { Config } from '#api/common/config.ts';
import { InvitationsWorker } from '#api/invitations/invitations-worker.ts';
import { NOW } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { greensWithColleagues, invitingOver } from './inviting.ts';

let graph: GraphService;
let c: ReturnType<typeof greensWithColleagues>;
let on: ReturnType<typeof invitingOver>;

beforeAll(async () => {
  graph = await testGraph();
  c = greensWithColleagues();
  on = invitingOver(graph, c.sam.id);
}, 120_000);

beforeEach(async () => {
  await emptyGraph(graph);
  await loadWorld(graph, c.w.build());
  on.news.setTime(NOW);
});

afterAll(() => graph?.close());

const run = (text: string, params = {}) => graph.runText(text, params);
const NOT_FOUND = { code: 'notFound' };
const opens = (viewer: (typeof c.guests)['Olga']) =>
  on.news.protection.team.around(viewer, c.sam.id).then(
    () => true,
    () => false,
  );

describe('a colleague is invited', () => {
  test('reads initials alone, accepts, and somebody else confirms it in one tap', async () => {
    const { Priya } = c.team;
    const { Olga } = c.guests;
    const { id } = await on.invite(Priya, Olga);
    const [asked] = await on.toMe(Olga);
    expect(asked).toMatchObject({
      ...{ id, initials: ['S', 'G'], agencyName: 'Elm School', reason: 'planTogether' },
      inviter: { given: 'Priya', family: 'Shah' },
    });
    expect(JSON.stringify(await on.received.page(Olga, id))).not.toMatch(/Sam|Green|clientId/);
    expect(await opens(Olga)).toBe(false);
    expect(await on.states(Priya)).toEqual(['Olga: waiting']);
    expect(await on.accept(Olga, id)).toEqual({ id: c.sam.id });
    expect(await opens(Olga)).toBe(true);
    expect(await on.toMe(Olga)).toEqual([]);
    expect(await on.states(Priya)).toEqual(['Olga: onTeam']);
    const { events } = await on.news.inbox.inbox(Priya);
    expect(events).toMatchObject([{ kind: 'joined', person: { given: 'Olga' } }]);
    await on.news.protection.confirmations.link(Priya, events[0]!.lineId, {
      ...on.command(),
      practitionerId: Olga.practitionerId,
    });
    on.news.setTime('2026-03-03T10:00:00Z');
    expect(await opens(Olga)).toBe(true);
  });

  test('unconfirmed, it is over after a day, as any claim', async () => {
    const { id } = await on.invite(c.team.Priya, c.guests.Olga);
    await on.accept(c.guests.Olga, id);
    on.news.setTime('2026-03-02T09:59:00Z');
    expect(await opens(c.guests.Olga)).toBe(true);
    on.news.setTime('2026-03-02T10:01:00Z');
    expect(await opens(c.guests.Olga)).toBe(false);
  });

  test('says no, or names a colleague, who is invited in turn', async () => {
    const { Priya } = c.team;
    const { Olga, Omar } = c.guests;
    const first = await on.invite(Priya, Omar);
    await on.decline(Omar, first.id);
    expect(await on.states(Priya)).toEqual(['Omar: declined']);
    await expect(on.invite(Priya, Omar)).rejects.toMatchObject({ code: 'alreadyInvited' });
    const { id } = await on.invite(Priya, Olga);
    const { colleagues } = await on.received.page(Olga, id);
    expect(colleagues.map(({ given }) => given)).toEqual(['Nora', 'Omar']);
    const named = (colleagueId: string) =>
      on.received.suggest(Olga, id, { ...on.command(), colleagueId });
    await expect(named(c.by.gp.id)).rejects.toMatchObject({ code: 'invalidInput' });
    await named(c.newcomers.Nora.practitionerId);
    const [mine] = (await on.mine(Priya)).filter(({ given }) => given === 'Olga');
    expect(mine).toMatchObject({ state: 'suggested', suggested: { given: 'Nora' } });
    await on.invite(Priya, c.newcomers.Nora);
    expect(await on.toMe(c.newcomers.Nora)).toHaveLength(1);
    await expect(on.accept(Olga, id)).rejects.toMatchObject(NOT_FOUND);
  });

  test('once, however often it is sent; and of two who invite, both are answered', async () => {
    const { Priya, Gwen } = c.team;
    const { Olga } = c.guests;
    const once = on.command();
    const [a, b] = await Promise.all([on.invite(Priya, Olga, once), on.invite(Priya, Olga, once)]);
    expect(a).toEqual(b);
    await expect(on.invite(Priya, Olga)).rejects.toMatchObject({ code: 'alreadyInvited' });
    await on.invite(Gwen, Olga);
    expect(await on.toMe(Olga)).toHaveLength(2);
    const again = on.command();
    await on.accept(Olga, a.id, again);
    expect(await on.accept(Olga, a.id, again)).toEqual({ id: c.sam.id });
    expect(await on.toMe(Olga)).toEqual([]);
    expect(await on.states(Gwen)).toEqual(['Olga: onTeam']);
    const [links] = await run(
      'MATCH (:Practitioner {id: $id})-[link:INVOLVED_IN]->() RETURN count(link) AS n',
      { id: Olga.practitionerId },
    );
    expect(links).toEqual({ n: 1 });
  });

  test('nobody invites themself, who is not in the directory, or whom they see there', async () => {
    const { Priya, Gwen } = c.team;
    await expect(on.invite(Priya, Priya)).rejects.toMatchObject({ code: 'invalidInput' });
    await expect(on.invite(Priya, Gwen)).rejects.toMatchObject({ code: 'alreadyOnTeam' });
    for (const more of [
      { practitionerId: randomUUID() },
      { agencyId: randomUUID() },
      { agencyId: c.at.gp.id },
    ]) {
      await expect(on.invite(Priya, c.guests.Olga, more)).rejects.toMatchObject(NOT_FOUND);
    }
    await run('MATCH (p:Practitioner {id: $id}) SET p.isActive = false', {
      id: c.guests.Omar.practitionerId,
    });
    await expect(on.invite(Priya, c.guests.Omar)).rejects.toMatchObject(NOT_FOUND);
  });

  test('nor does anybody whose own line is only their word, or who has none', async () => {
    const { Nora } = c.newcomers;
    const { Olga } = c.guests;
    await expect(on.invite(Nora, Olga)).rejects.toMatchObject(NOT_FOUND);
    await on.news.join(Nora, c.sam.id);
    expect((await on.sent.page(Nora, c.sam.id)).mayInvite).toBe(false);
    await expect(on.invite(Nora, Olga)).rejects.toMatchObject(NOT_FOUND);
    await expect(on.invite(c.guests.Omar, Olga)).rejects.toMatchObject(NOT_FOUND);
    await expect(on.sent.page(c.guests.Omar, c.sam.id)).rejects.toMatchObject(NOT_FOUND);
  });

  test('ten wait at most', async () => {
    const many = Array.from({ length: 10 }, (_, n) => randomUUID() + n).map((id) =>
      id.slice(0, 36),
    );
    await run(
      `MATCH (agency:Agency {id: $agencyId})
       UNWIND $many AS id
       CREATE (:Practitioner {id: id, given: 'P', family: id, names: [], jobTitle: 'GP', isActive: true})
         -[:WORKS_FOR {since: datetime($at) - duration({days: 9}), roles: ['practitioner']}]->(agency)`,
      { agencyId: c.surgery.id, many, at: NOW },
    );
    for (const practitionerId of many) {
      await on.invite(c.team.Priya, c.guests.Olga, { practitionerId });
    }
    await expect(on.invite(c.team.Priya, c.guests.Olga)).rejects.toMatchObject({
      code: 'tooManyInvitations',
    });
    await on.invite(c.team.Gwen, c.guests.Olga);
    const [first] = await on.mine(c.team.Priya);
    await on.withdraw(c.team.Priya, first!.id);
    await on.invite(c.team.Priya, c.guests.Olga);
  });

  test('a reminder goes every second day', async () => {
    const { Priya } = c.team;
    const { id } = await on.invite(Priya, c.guests.Olga);
    await expect(on.remind(Priya, id)).rejects.toMatchObject({ code: 'tooSoon' });
    on.news.setTime('2026-03-03T10:00:00Z');
    expect(await on.mine(Priya)).toMatchObject([{ mayRemind: true, remindedAt: null }]);
    await on.remind(Priya, id);
    expect(await on.mine(Priya)).toMatchObject([{ mayRemind: false }]);
    await expect(on.remind(Priya, id)).rejects.toMatchObject({ code: 'tooSoon' });
    await expect(on.remind(c.team.Gwen, id)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('an invitation looks absent', () => {
  const changes: [string, (id: string) => Promise<unknown>][] = [
    ['it is taken back', (id) => on.withdraw(c.team.Priya, id)],
    ['two weeks pass', () => Promise.resolve(on.news.setTime('2026-03-15T10:00:00Z'))],
    ['who is invited is switched off', () => change('p.isActive = false', c.guests.Olga)],
    ['who invites is switched off', () => change('p.isActive = false', c.team.Priya)],
    [
      'who is invited leaves the agency',
      () =>
        run('MATCH (:Practitioner {id: $id})-[post:WORKS_FOR]->() SET post.until = datetime($at)', {
          id: c.guests.Olga.practitionerId,
          at: NOW,
        }),
    ],
    [
      'who invites works with the client no more',
      () =>
        run(
          'MATCH (:Practitioner {id: $id})-[link:INVOLVED_IN]->() SET link.until = datetime($at)',
          {
            id: c.team.Priya.practitionerId,
            at: NOW,
          },
        ),
    ],
    [
      'the client is fully shielded',
      () =>
        run(
          `MATCH (client:Client {id: $id})
           CREATE (:Shield {id: randomUUID(), kind: 'full', since: datetime($at)})-[:SHIELDS]->(client)`,
          { id: c.sam.id, at: NOW },
        ),
    ],
    [
      'the line of who invites is denied to whom they invite',
      () =>
        run(
          `MATCH (client:Client {id: $id})
           CREATE (:ConsentRecord {id: randomUUID(), seq: 999999, authority: $id, decision: 'deny',
             sourceScope: 'all', recipientScope: 'all'})-[:ABOUT]->(client)`,
          { id: c.sam.id },
        ),
    ],
    [
      'the line is removed',
      () =>
        on.news.involvements.involvements
          .end(c.team.Priya, c.line.school.id, {
            ...on.command(),
            ...{ reason: 'mistake' as const, lastDay: '2026-03-01' },
          } as never)
          .then(() => on.news.involvements.worker.takeRound()),
    ],
  ];
  const change = (what: string, { practitionerId }: { practitionerId: string }) =>
    run(`MATCH (p:Practitioner {id: $id}) SET ${what}`, { id: practitionerId });

  test.each(changes)('once %s', async (_, happens) => {
    const { id } = await on.invite(c.team.Priya, c.guests.Olga);
    await happens(id);
    expect(await on.toMe(c.guests.Olga)).toEqual([]);
    expect(await on.received.number(c.guests.Olga)).toEqual({ total: 0 });
    await expect(on.received.page(c.guests.Olga, id)).rejects.toMatchObject(NOT_FOUND);
    await expect(on.accept(c.guests.Olga, id)).rejects.toMatchObject(NOT_FOUND);
    await expect(on.decline(c.guests.Olga, id)).rejects.toMatchObject(NOT_FOUND);
    expect(await opens(c.guests.Olga)).toBe(false);
  });

  test('to anybody else, and to the same colleague in another agency', async () => {
    const { id } = await on.invite(c.team.Priya, c.guests.Olga);
    for (const other of [c.guests.Omar, c.team.Priya, { ...c.guests.Olga, agencyId: c.at.gp.id }]) {
      expect(await on.toMe(other)).toEqual([]);
      await expect(on.accept(other, id)).rejects.toMatchObject(NOT_FOUND);
    }
  });

  test('taken back while it is accepted: one of the two, never half', async () => {
    const { id } = await on.invite(c.team.Priya, c.guests.Olga);
    const came = await Promise.allSettled([
      on.accept(c.guests.Olga, id),
      on.withdraw(c.team.Priya, id),
    ]);
    expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await opens(c.guests.Olga)).toBe(came[0].status === 'fulfilled');
  });

  test('and is forgotten four weeks after it was made', async () => {
    await on.invite(c.team.Priya, c.guests.Olga);
    const config = Object.assign(new Config(), { relaySeconds: 0 });
    const worker = new InvitationsWorker(on.news.invited, new LeasesRepository(graph), config);
    on.news.setTime('2026-03-28T10:00:00Z');
    await worker.takeRound();
    expect(await on.states(c.team.Priya)).toEqual(['Olga: expired']);
    on.news.setTime('2026-03-29T10:00:01Z');
    await worker.takeRound();
    expect(await run('MATCH (one:Invitation) RETURN one.id')).toEqual([]);
  });
});

describe('what whoever invites cannot learn', () => {
  test('somebody who is there unseen, or joins unseen, is like somebody who has not answered', async () => {
    const { Gwen, Marcus } = c.team;
    const { Olga } = c.guests;
    const { Signe } = c.newcomers;
    // Marcus is on the team unseen; Signe joins unseen; Olga does not answer.
    const whom = [Marcus, Signe, Olga];
    const ids: string[] = [];
    for (const one of whom) ids.push((await on.invite(Gwen, one)).id);
    expect(await on.accept(Marcus, ids[0]!)).toEqual({ id: c.sam.id });
    expect(await on.accept(Signe, ids[1]!)).toEqual({ id: c.sam.id });
    expect(await opens(Signe)).toBe(true);
    const told = async (at: string, ask: (id: string, n: number) => Promise<unknown>) => {
      on.news.setTime(at);
      const answers = await Promise.all(
        ids.map((id, n) =>
          ask(id, n).then(
            (one) => Object.keys(one as object),
            (e: unknown) => e,
          ),
        ),
      );
      const codes = answers.map((one) => (one as { code?: string }).code ?? one);
      expect(codes[1]).toEqual(codes[2]);
      expect(codes[0]).toEqual(codes[2]);
      return codes[0];
    };
    const states = async () => new Set((await on.mine(Gwen)).map(({ state }) => state));
    expect(await states()).toEqual(new Set(['waiting']));
    expect(await told(NOW, (_, n) => on.invite(Gwen, whom[n]!))).toBe('alreadyInvited');
    expect(await told(NOW, (id) => on.remind(Gwen, id))).toBe('tooSoon');
    expect(await told('2026-03-04T10:00:00Z', (id) => on.remind(Gwen, id))).toEqual(['id']);
    on.news.setTime('2026-03-16T10:00:00Z');
    expect(await states()).toEqual(new Set(['expired']));
    expect(await told('2026-03-16T10:00:00Z', (id) => on.remind(Gwen, id))).toBe('notFound');
    expect(await told(NOW, (id) => on.withdraw(Gwen, id))).toEqual(['id']);
    expect(await told(NOW, (_, n) => on.invite(Gwen, whom[n]!))).toEqual(['id']);
    expect((await on.news.inbox.inbox(Gwen)).events).toEqual([]);
    // What tells of a claim would tell that somebody has answered.
    expect(await run("MATCH (n:Notice {kind: 'claimed'}) RETURN n.id")).toEqual([]);
  });

  test('who is not seen invites: whom they invite is told nothing', async () => {
    const { id } = await on.invite(c.team.Marcus, c.guests.Olga);
    expect(await on.toMe(c.guests.Olga)).toEqual([]);
    await expect(on.accept(c.guests.Olga, id)).rejects.toMatchObject(NOT_FOUND);
    expect(await on.states(c.team.Marcus)).toEqual(['Olga: waiting']);
  });

  test('a service that nobody may know of accepts: refused without an agreement, and nothing is kept', async () => {
    const { Dina } = c.guests;
    await run('MATCH (line:Involvement {id: $id}) DETACH DELETE line', { id: c.line.drugs.id });
    const { id } = await on.invite(c.team.Priya, Dina);
    await expect(on.accept(Dina, id)).rejects.toMatchObject({ code: 'needsAgreement' });
    expect(
      await run('MATCH (claim:Claim)<-[:MADE]-(p {id: $id}) RETURN claim.id', {
        id: Dina.practitionerId,
      }),
    ).toEqual([]);
    expect(
      await run(
        "MATCH (e:AccessEvent) WHERE e.kind IN ['join', 'invitationAnswer'] RETURN e.outcome AS o, e.subjectIds AS s",
      ),
    ).toEqual([
      { o: 'refused', s: [] },
      { o: 'refused', s: [] },
    ]);
    expect(await on.toMe(Dina)).toHaveLength(1);
    expect(await on.states(c.team.Priya)).toEqual(['Dina: waiting']);
  });

  test('every reading and every answer leaves its event', async () => {
    const { id } = await on.invite(c.team.Priya, c.guests.Olga);
    await on.mine(c.team.Priya);
    await on.toMe(c.guests.Olga);
    await on.received.page(c.guests.Olga, id);
    await on.accept(c.guests.Olga, id);
    const kept = await run(
      `MATCH (e:AccessEvent) WHERE e.subjectIds = [$sam]
       RETURN e.kind + ' ' + e.outcome AS what ORDER BY what`,
      { sam: c.sam.id },
    );
    expect(kept.map(({ what }) => what)).toEqual([
      'invitation done',
      'invitationAnswer done',
      'invitations done',
      'invitations shown',
      'join done',
      'teamInvitations done',
    ]);
  });
});
