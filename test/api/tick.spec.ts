import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { NOW } from '#test/consent/cast.ts';
import { comparable, greenService, tell, type GreenService } from './green-service.ts';
import { begin, closeHeld, rollBackHeld } from './held.ts';

let green: GreenService;
let priya: HttpSession;
let gwen: HttpSession;

beforeAll(async () => {
  green = await greenService();
  priya = await green.app.signIn(green.by.school.id);
  gwen = await green.app.signIn(green.by.gp.id);
}, 60_000);

/** Decisions of the test before are taken out. */
beforeEach(() =>
  green.graph.runText('MATCH (n:ConsentRecord|Shield) WHERE n.isTests DETACH DELETE n'),
);
afterEach(rollBackHeld);

afterAll(async () => {
  await closeHeld();
  await green?.stop();
});

const ask = async (path: string, session = priya) => tell(await green.app.get(path, session));

async function searched(session: HttpSession): Promise<string> {
  const body = { operationId: randomUUID(), text: 'green' };
  const { id } = (await tell(await green.app.post('/searches', body, session))).body;
  return `/searches/${String(id)}`;
}

const PAGES: [string, (session: HttpSession) => Promise<string> | string][] = [
  ['a family page', () => `/clients/${green.sam.id}/team`],
  ['home', () => '/families/mine'],
  ['results', searched],
];

const isSame = async (path: string, mark: unknown, session = priya): Promise<unknown> => {
  const { status, body } = await ask(`${path}/tick?mark=${String(mark)}`, session);
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(['isSame']);
  return body['isSame'];
};

const deny = () =>
  green.graph.runText(
    `MATCH (client:Client {id: $client})
     CREATE (:ConsentRecord {id: randomUUID(), seq: 9000, authority: $mum, decision: 'deny', isTests: true,
       sourceScope: 'agency', sourceId: $gp, recipientScope: 'all', recordedAt: datetime($now),
       evidence: 'signed', wording: '2026-01', language: 'en-GB'})-[:ABOUT]->(client)`,
    { client: green.sam.id, mum: green.mum.id, gp: green.at.gp.id, now: NOW },
  );

const shield = () =>
  green.graph.runText(
    `MATCH (client:Client {id: $client})
     CREATE (:Shield {id: randomUUID(), kind: 'full', since: datetime($now), isTests: true})
       -[:SHIELDS]->(client)`,
    { client: green.ava.id, now: NOW },
  );

describe.each(PAGES)('an open page: %s', (what, pathFor) => {
  test('is told that all is the same, then that something changed', async () => {
    const path = await pathFor(priya);
    const { mark } = (await ask(path)).body;
    expect(await isSame(path, mark)).toBe(true);
    // The list of results says who may be found, not who works with them.
    await (what === 'results' ? shield() : deny());
    expect(await isSame(path, mark)).toBe(false);
    const after = (await ask(path)).body['mark'];
    expect(after).not.toBe(mark);
    expect(await isSame(path, after)).toBe(true);
  });

  test('is told nothing of what it may not know', async () => {
    const path = await pathFor(priya);
    const { mark } = (await ask(path)).body;
    await green.graph.runText(
      `MATCH (line:Involvement {id: $covert}) SET line.lastConfirmed = datetime($now), line.role = 'x'`,
      { covert: green.line.covert.id, now: NOW },
    );
    expect(await isSame(path, mark)).toBe(true);
  });

  test('leaves no trace and makes nobody wait; a page that is opened does', async () => {
    const path = await pathFor(priya);
    const { mark } = (await ask(path)).body;
    const events = () => green.graph.runText('MATCH (e:AccessEvent) RETURN count(e) AS n');
    const before = await events();
    const tx = await begin();
    await tx.run('MATCH (client:Client {id: $id}) SET client.lock = true', { id: green.sam.id });
    expect(await isSame(path, mark)).toBe(true);
    await tx.rollback();
    expect(await events()).toEqual(before);
    await ask(path);
    expect(await events()).not.toEqual(before);
  });

  test('cannot be asked by the mark of another session, nor without one', async () => {
    const path = await pathFor(priya);
    const { mark } = (await ask(path)).body;
    const again = await green.app.signIn(green.by.school.id);
    const theirs = what === 'results' ? await searched(again) : path;
    const other = await ask(theirs, again);
    expect(other.body['mark']).not.toBe(mark);
    expect(await isSame(theirs, mark, again)).toBe(false);
    expect((await ask(`${path}/tick`)).body).toEqual({ isSame: false });
    for (const wrong of ['x', 'x'.repeat(42) + '%20', 'x'.repeat(44)]) {
      expect((await ask(`${path}/tick?mark=${wrong}`)).status).toBe(400);
    }
  });
});

describe('a tick', () => {
  test('of somebody absent, closed or not asked about before is alike', async () => {
    const mark = 'x'.repeat(43);
    const of = async (id: string) =>
      comparable(await ask(`/clients/${id}/team/tick?mark=${mark}`, gwen));
    const absent = await of(randomUUID());
    expect(absent).toMatchObject({ status: 200, facts: { isSame: false } });
    expect(await of(green.quentin.id)).toEqual(absent);
    expect(await of(green.sam.id)).toEqual(absent);
    expect(await of('mistyped')).toMatchObject({ status: 404, facts: { code: 'notFound' } });
  });

  test('does not renew the session; what a person asks for does', async () => {
    const seen = async () => {
      const [row] = await green.graph.runText(
        `MATCH (s:Session)-[:SIGNED_IN_AS]->(:UserAccount)-[:IDENTIFIES]->(:Practitioner {id: $id})
         RETURN toString(max(s.lastSeenAt)) AS at`,
        { id: green.by.police.id },
      );
      return row?.['at'];
    };
    const sean = await green.app.signIn(green.by.police.id);
    await green.graph.runText(
      'MATCH (s:Session)-[:SIGNED_IN_AS]->(:UserAccount)-[:IDENTIFIES]->(:Practitioner {id: $id}) ' +
        'SET s.lastSeenAt = datetime($now) - duration({minutes: 10})',
      { id: green.by.police.id, now: NOW },
    );
    const left = await seen();
    const pages = [`/clients/${green.sam.id}/team`, '/families/mine', `/searches/${randomUUID()}`];
    for (const page of pages) await ask(`${page}/tick?mark=${'x'.repeat(43)}`, sean);
    expect(await seen()).toBe(left);
    await ask('/session', sean);
    expect(await seen()).not.toBe(left);
  });
});
