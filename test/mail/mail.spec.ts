import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Config } from '#api/common/config.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { LeasesRepository } from '#api/leases/leases.repository.ts';
import { MailChoiceRepository } from '#api/mail/mail-choice.repository.ts';
import { offHash } from '#api/mail/mail-off.ts';
import { MailTroublesRepository } from '#api/mail/mail-troubles.repository.ts';
import { InvitationsService } from '#api/invitations/invitations.service.ts';
import { MailWorker } from '#api/mail/mail-worker.ts';
import { MailRepository } from '#api/mail/mail.repository.ts';
import { Mailer } from '#api/mail/mailer.ts';
import { SmtpMailer } from '#api/mail/smtp-mailer.ts';
import { NOW } from '#test/consent/cast.ts';
import { greensWithNewcomers, newsOver } from '#test/inbox/news.ts';
import { viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { headerOf, openMailBox } from './mail-box.ts';

const ORIGIN = 'https://patchwork.example.org';

let graph: GraphService;
let c: ReturnType<typeof greensWithNewcomers>;
let news: ReturnType<typeof newsOver>;
let box: Awaited<ReturnType<typeof openMailBox>>;
let worker: MailWorker;
let choices: MailChoiceRepository;

beforeAll(async () => {
  graph = await testGraph();
  c = greensWithNewcomers();
  for (const who of Object.values(c.by)) who.email = `${who.given.toLowerCase()}@example.org`;
  const { w, at } = c;
  w.practitioner('Colin Frost', { worksFor: at.oak, roles: ['administrator'] });
  at.oak.isHost = true;
  news = newsOver(graph);
  choices = new MailChoiceRepository(graph, news.clock);
}, 60_000);

beforeEach(async () => {
  await emptyGraph(graph);
  await loadWorld(graph, c.w.build());
  news.setTime(NOW);
  await box?.close();
  box = await openMailBox();
  worker = workerWith(new SmtpMailer(box.url, 'Patchwork <no-reply@example.org>', 300));
});

afterAll(async () => {
  await box?.close();
  await graph?.close();
});

function workerWith(mailer: Mailer | null): MailWorker {
  const mail = { everySeconds: 0, smtp: null, notify: null };
  const config = Object.assign(new Config(), { publicOrigin: ORIGIN, mail });
  const repository = new MailRepository(graph, news.clock);
  const leases = new LeasesRepository(graph);
  const pages = [news.inboxes, news.invited] as const;
  return new MailWorker(repository, ...pages, news.viewers, leases, news.clock, config, mailer);
}

const run = (text: string, params = {}) => graph.runText(text, params);
const wants = (viewer: Viewer, often: string) =>
  run('MERGE (choice:MailChoice {practitionerId: $id}) SET choice.often = $often', {
    id: viewer.practitionerId,
    often,
  });
const everybodyWants = async (often: string) => {
  for (const viewer of Object.values(c.team)) await wants(viewer, often);
};
const onlyGwenWants = async (often: string) => {
  await everybodyWants('never');
  await wants(c.team.Gwen, often);
};
const recipients = () => box.arrived.map(({ recipient }) => recipient.split('@')[0]).sort();
const mails = () =>
  run('MATCH (m:Mail) RETURN m.state AS state, m.trouble AS trouble, m.attempts AS attempts');
const roundAt = async (time: string) => {
  news.setTime(time);
  await worker.takeRound();
};

describe('who is told by mail', () => {
  test('only whose page shows it; the others’ outbox keeps no trace', async () => {
    await everybodyWants('atOnce');
    await news.join(c.newcomers.Signe, c.sam.id);
    await worker.takeRound();
    expect(recipients()).toEqual([]);
    expect(await run('MATCH (told:OutboxMessage) RETURN told.id')).toEqual([]);
    await news.join(c.newcomers.Nora, c.sam.id);
    await worker.takeRound();
    expect(recipients()).toEqual(['gwen', 'hannah', 'marcus', 'priya']);
    await worker.takeRound();
    expect(box.arrived).toHaveLength(4);
  });

  test('decided again when it leaves: not of what was closed or read meanwhile', async () => {
    await everybodyWants('daily');
    await news.join(c.newcomers.Nora, c.sam.id);
    await worker.takeRound();
    const [event] = (await news.inbox.inbox(c.team.Gwen)).events;
    await news.inbox.putAway(c.team.Gwen, { operationId: randomUUID(), ids: [event!.id] });
    await run(
      `MATCH (client:Client {id: $sam}), (priya:Practitioner {id: $priya})
       CREATE (shield:Shield {id: randomUUID(), kind: 'full', since: datetime($now)})-[:SHIELDS]->(client)
       CREATE (shield)-[:ALLOWS]->(priya)`,
      { sam: c.sam.id, priya: c.by.school.id, now: NOW },
    );
    await roundAt('2026-03-02T07:00:30Z');
    expect(recipients()).toEqual(['priya']);
  });

  test('nobody, where no mail server is set; and nothing piles up', async () => {
    await news.join(c.newcomers.Nora, c.sam.id);
    await workerWith(null).takeRound();
    expect(await run('MATCH (told:Waiting|Unmailed) RETURN told.id')).toEqual([]);
    expect((await news.inbox.inbox(c.team.Gwen)).events).toHaveLength(1);
  });
});

describe('an invitation', () => {
  const invite = (by: Viewer, { practitionerId, agencyId }: Viewer) =>
    new InvitationsService(news.invited, news.viewers, news.gate).invite(by, c.sam.id, {
      ...{ operationId: randomUUID(), practitionerId, agencyId },
      reason: 'theirArea',
    });

  beforeEach(async () => {
    await wants(c.newcomers.Nora, 'atOnce');
    await run("MATCH (nora:Practitioner {id: $id}) SET nora.email = 'nora@example.org'", {
      id: c.newcomers.Nora.practitionerId,
    });
  });

  test('is told to who is invited, names nobody, and stands in no list of what happened', async () => {
    await invite(c.team.Priya, c.newcomers.Nora);
    await worker.takeRound();
    await worker.takeRound();
    expect(recipients()).toEqual(['nora']);
    const [mail] = box.arrived;
    expect(mail).toMatchObject({ subject: 'A colleague invites you to join a team' });
    expect(mail?.text).toContain(`${ORIGIN}/invitations`);
    expect(mail?.text).not.toMatch(/Sam|Green|Priya|Elm/);
    expect((await news.inbox.inbox(c.newcomers.Nora)).events).toEqual([]);
  });

  test('leaves no mail where they may not know who invites, or have read it', async () => {
    await invite(c.team.Marcus, c.newcomers.Nora);
    await worker.takeRound();
    expect(await run('MATCH (told:OutboxMessage) RETURN told.id')).toEqual([]);
    await invite(c.team.Priya, c.newcomers.Nora);
    await news.invited.forMe(randomUUID(), news.viewers.for(c.newcomers.Nora));
    await worker.takeRound();
    expect(recipients()).toEqual([]);
  });
});

describe('when', () => {
  test.each([
    ['atOnce', '2026-03-01T10:00:30Z'],
    ['daily', '2026-03-02T07:00:30Z'],
    // The first of March is a Sunday; what happened on Monday night waits for the next.
    ['weekly', '2026-03-02T07:00:30Z'],
    ['never', null],
  ])('%s', async (often, expected) => {
    await onlyGwenWants(often);
    await news.join(c.newcomers.Nora, c.sam.id);
    const times = ['2026-03-01T10:00:30Z', '2026-03-02T06:59:00Z', '2026-03-02T07:00:30Z'];
    let first: string | null = null;
    for (const time of times) {
      await roundAt(time);
      if (box.arrived.length && !first) first = time;
    }
    expect(first).toBe(expected);
  });

  test('once a day unless they choose; one mail says on how many teams', async () => {
    await run('MATCH (choice:MailChoice) DELETE choice');
    await run(
      `MATCH (gwen:Practitioner {id: $gwen}), (gp:Agency {id: $gp}), (ava:Client {id: $ava})
       CREATE (gwen)-[:INVOLVED_IN {since: datetime('2026-01-01T00:00:00Z'), isConfirmed: true, isLead: true}]->
         (:Involvement {id: randomUUID(), role: 'gp', class: 'open', since: datetime('2026-01-01T00:00:00Z')})
         -[:SUPPORTS]->(ava) WITH gp MATCH (line:Involvement {role: 'gp'}) WHERE NOT EXISTS { (line)-[:PROVIDED_BY]->() }
       CREATE (line)-[:PROVIDED_BY]->(gp)`,
      { gwen: c.by.gp.id, gp: c.at.gp.id, ava: c.ava.id },
    );
    await run(
      `MATCH (nora:Practitioner {id: $nora}), (client:Client {id: $ava})
       CREATE (nora)-[:MADE]->(:Claim {id: randomUUID(), agencyId: $agencyId, since: datetime($now),
         until: datetime($now) + duration({days: 1})})-[:CONCERNS]->(client)`,
      {
        nora: c.newcomers.Nora.practitionerId,
        agencyId: c.surgery.id,
        ava: c.ava.id,
        now: NOW,
      },
    );
    await news.join(c.newcomers.Nora, c.sam.id);
    await news.join(c.newcomers.Nora, c.ava.id);
    await roundAt('2026-03-02T07:00:30Z');
    const mine = box.arrived.filter(({ recipient }) => recipient.startsWith('gwen'));
    expect(mine.map(({ text }) => /On (.*) that/.exec(text ?? '')?.[1])).toEqual([
      '2 of the teams',
    ]);
  });
});

describe('a mail', () => {
  test('names no client, no agency and nobody else; says why, and how it stops', async () => {
    await onlyGwenWants('atOnce');
    await news.join(c.newcomers.Nora, c.sam.id);
    await worker.takeRound();
    const [mail] = box.arrived;
    const whole = JSON.stringify(mail);
    expect(whole).not.toMatch(/Sam|Green|Nora|Surgery|School|Bridge/);
    for (const id of [c.sam.id, c.surgery.id, c.newcomers.Nora.practitionerId]) {
      expect(whole).not.toContain(id);
    }
    expect(mail!.from).toEqual({ name: 'Patchwork', address: 'no-reply@example.org' });
    const [row] = await run('MATCH (mail:Mail) RETURN mail.id AS id');
    expect(headerOf(mail!, 'Message-ID')).toBe(`<${row!['id']}@example.org>`);
    expect(headerOf(mail!, 'Auto-Submitted')).toBe('auto-generated');
    expect(mail!.text).toContain(`${ORIGIN}/inbox\n`);
    expect(mail!.text).toMatch(/You get it because .* at once/s);
    const oneClick = headerOf(mail!, 'List-Unsubscribe') ?? '';
    expect(headerOf(mail!, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const token = /^<https:.*\/api\/v1\/mail-off\/([\w-]{43})>$/.exec(oneClick)?.[1] ?? '';
    expect(mail!.text).toContain(`${ORIGIN}/mail-off/${token}`);
    const kept = JSON.stringify(await run('MATCH (n) WHERE n:Mail OR n:MailOff RETURN n'));
    expect(kept).not.toContain(token);
    await choices.off(offHash('another'));
    expect((await choices.of(c.by.gp.id)).often).toBe('atOnce');
    await choices.off(offHash(token));
    expect((await choices.of(c.by.gp.id)).often).toBe('never');
  });
});

describe('a server that fails', () => {
  beforeEach(async () => {
    await onlyGwenWants('atOnce');
    await news.join(c.newcomers.Nora, c.sam.id);
  });

  test.each(['later', 'hangs'] as const)('%s: tried again after a while', async (manner) => {
    box.become(manner);
    await worker.takeRound();
    expect(await mails()).toMatchObject([{ state: 'queued', attempts: expect.anything() }]);
    box.become('takes');
    await roundAt('2026-03-01T10:00:59Z');
    expect(box.arrived).toEqual([]);
    await roundAt('2026-03-01T10:01:00Z');
    expect(box.arrived).toHaveLength(1);
    expect(await mails()).toMatchObject([{ state: 'sent', trouble: null }]);
  });

  test('nobody there: tried again six times within a day, then visibly dead', async () => {
    await box.close();
    for (const minute of ['10:00', '10:01', '10:06', '10:36', '12:36']) {
      await roundAt(`2026-03-01T${minute}:00Z`);
    }
    expect(await mails()).toMatchObject([{ state: 'queued', trouble: 'unreachable' }]);
    await roundAt('2026-03-02T00:36:00Z');
    expect(await mails()).toMatchObject([{ state: 'dead', trouble: 'unreachable' }]);
  });

  test('never: dead at once, and an administrator sees to whom and why, and may try again', async () => {
    box.become('never');
    await worker.takeRound();
    const admin = { ...viewerAt(c.by.stranger, c.at.oak, 'administrator') };
    const troubles = new MailTroublesRepository(graph, news.clock);
    const see = (viewer: Viewer) => troubles.dead(news.viewers.for(viewer));
    expect(await see(admin)).toEqual([]);
    const [colin] = await run("MATCH (p:Practitioner {given: 'Colin'}) RETURN p.id AS id");
    const real = { ...admin, practitionerId: String(colin!['id']) };
    const seen = await see(real);
    expect(seen).toEqual([
      {
        ...{ id: expect.any(String), given: 'Gwen', family: 'Howell', trouble: 'refused' },
        ...{ agencyName: 'Bridge Surgery', at: '2026-03-01T10:00:00Z', attempts: 1 },
      },
    ]);
    await run('MATCH (a:Agency {id: $gp}) SET a.isConfidential = true', { gp: c.at.gp.id });
    expect(await see(real)).toEqual([]);
    await run('MATCH (a:Agency {id: $gp}) SET a.isConfidential = false', { gp: c.at.gp.id });
    box.become('takes');
    await graph.transaction((tx) =>
      troubles.again(tx, { id: seen[0]!.id, viewer: news.viewers.for(real), now: NOW }),
    );
    await worker.takeRound();
    expect(box.arrived).toHaveLength(1);
    expect(await see(real)).toEqual([]);
  });

  test.each(['hangsAfter', 'breaksAfter'] as const)(
    '%s: the content is out, so nobody knows: dead, not sent twice',
    async (manner) => {
      box.become(manner);
      await worker.takeRound();
      box.become('takes');
      await roundAt('2026-03-02T12:00:00Z');
      expect(box.arrived).toHaveLength(1);
      expect(await mails()).toMatchObject([{ state: 'dead', trouble: 'unknown' }]);
    },
  );

  test('a process that died with the mail taken: dead for the next, and sent if it lived after all', async () => {
    const repository = new MailRepository(graph, news.clock);
    box.become('takes');
    const slow: { end?: (came: 'sent') => void } = {};
    const hanging = { send: () => new Promise((resolve) => (slow.end = resolve as never)) };
    const dying = workerWith(hanging as unknown as Mailer).takeRound();
    while (!slow.end) await new Promise((resolve) => setTimeout(resolve, 10));
    await run('MATCH (lease:Lease) DELETE lease');
    await worker.takeRound();
    expect(box.arrived).toEqual([]);
    expect(await mails()).toMatchObject([{ state: 'dead', trouble: 'unknown' }]);
    slow.end('sent');
    await dying;
    expect(await mails()).toMatchObject([{ state: 'sent', trouble: null }]);
    expect(await repository.due(10)).toEqual([]);
  });
});
