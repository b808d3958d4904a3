import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { UserPage, Users } from '#api/admin/users.dto.ts';
import type { PractitionerRecord } from '#api/demo/world.ts';
import { NOW } from '#test/consent/cast.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { partnershipService, type Service } from './partnership.ts';

let s: Service;
let colin: HttpSession;
let joan: HttpSession;

beforeAll(async () => {
  s = await partnershipService();
}, 60_000);

beforeEach(async () => {
  s.setTime(NOW);
  await s.graph.runText(
    `MATCH (who:Practitioner) SET who.isActive = who.given <> 'Ivy'
     WITH count(*) AS n MATCH (one:UserChange|Session|AccessEvent) DETACH DELETE one`,
  );
  await s.graph.runText('MATCH (one:UserAccount) REMOVE one.firstSignedInAt, one.lastSignedInAt');
  colin = await s.administer(s.by.colin, s.at.council);
  joan = await s.administer(s.by.joan, s.at.kettle);
});

afterAll(() => s?.stop());

const list = async (session: HttpSession, query = '') =>
  (await s.get(`/admin/users${query}`, session)).body as unknown as Users;
const names = async (session: HttpSession, query = '') =>
  (await list(session, query)).users.map(({ given }) => given).sort();
const page = async (who: PractitionerRecord, session: HttpSession) =>
  (await s.get(`/admin/users/${who.id}`, session)).body as unknown as UserPage;
const off = (who: { id: string }, session: HttpSession, operationId?: string) =>
  s.post(`/admin/users/${who.id}/off`, { reason: 'compromised' }, session, operationId);
const on = (who: { id: string }, session: HttpSession) =>
  s.post(`/admin/users/${who.id}/on`, { reason: 'settled' }, session);
const endSessions = (who: { id: string }, session: HttpSession) =>
  s.post(`/admin/users/${who.id}/sessions/end`, {}, session);
const isOpen = async (session: HttpSession) => (await s.get('/session', session)).status === 200;

describe('whom an administrator looks after', () => {
  test('of the council: everybody in the directory, and nobody of what stands in none', async () => {
    const all = await names(colin);
    const everybody = Object.values(s.by).map(({ given }) => given);
    const unseen = ['Celia', 'Gus', 'Rhea'];
    expect(all).toEqual(everybody.filter((one) => !unseen.includes(one)).sort());
    const { agencies } = await list(colin);
    expect(agencies.map(({ name }) => name)).not.toContain('Refuge');
  });

  test('of a charity: its own people and those of its branch, of what is confidential nobody', async () => {
    expect(await names(joan)).toEqual(['Bram', 'Ivy', 'Joan', 'Wanda']);
    expect((await list(joan)).agencies.map(({ name }) => name)).toEqual([
      ...['Kettle Branch', 'Kettle Room'],
    ]);
  });

  test('of a refuge: its own, whom nobody else is told of', async () => {
    const rhea = await s.administer(s.by.rhea, s.at.refuge);
    expect(await names(rhea)).toEqual(['Rhea', 'Wanda']);
    const wandas = async (session: HttpSession) =>
      (await page(s.by.wanda, session)).user.posts.map(({ agencyName }) => agencyName);
    expect(await wandas(rhea)).toEqual(['Refuge']);
    expect(await wandas(colin)).toEqual(['Kettle Room']);
    expect(await wandas(joan)).toEqual(['Kettle Room']);
  });

  test('is shown by agency, and by who never came or is switched off, a page at a time', async () => {
    expect(await names(colin, `?agencyId=${s.at.kettle.id}`)).toEqual(['Ivy', 'Joan', 'Wanda']);
    expect(await names(joan, `?agencyId=${s.at.school.id}`)).toEqual([]);
    expect(await names(joan, `?agencyId=${randomUUID()}`)).toEqual([]);
    expect(await names(joan, '?show=off')).toEqual(['Ivy']);
    expect(await names(joan, '?show=never')).toEqual(['Bram', 'Wanda']);
    const second = await list(joan, '?page=2');
    expect(second).toMatchObject({ total: 4, aPage: 50, users: [] });
    for (const wrong of ['?page=0', '?page=x', '?show=x', '?agencyId=x', '?name=x']) {
      expect((await s.get(`/admin/users${wrong}`, joan)).status).toBe(400);
    }
  });

  test('tells cards of the directory and when they came, and not a word of whom they work with', async () => {
    await s.enter(s.by.school);
    const { user, sessions, changes } = await page(s.by.school, colin);
    expect({ user, sessions, changes }).toEqual({
      user: {
        ...{ id: s.by.school.id, given: 'Priya', family: 'Shah', jobTitle: 'Practitioner' },
        ...{
          isActive: true,
          isMe: false,
          lastSignedInAt: expect.stringMatching(/^2026-03-01T10:00/),
        },
        posts: [{ agencyId: s.at.school.id, agencyName: 'Elm School', roles: ['practitioner'] }],
      },
      sessions: 1,
      changes: [],
    });
  });

  test('is nobody’s to see who is no administrator, or no longer', async () => {
    const absent = await s.get(`/admin/users/${randomUUID()}`, colin);
    expect(absent).toMatchObject({ status: 404, code: 'notFound' });
    const priya = await s.enter(s.by.school);
    const asJoan = await s.enter(s.by.joan, s.at.kettle, 'practitioner');
    for (const session of [priya, asJoan]) {
      expect(await s.get('/admin/users', session)).toMatchObject({ status: 404 });
      expect(await s.get(`/admin/users/${s.by.bram.id}`, session)).toMatchObject({ status: 404 });
      for (const change of [off, on, endSessions]) {
        expect(await change(s.by.bram, session)).toMatchObject({ status: 404, code: 'notFound' });
      }
    }
    for (const who of [s.by.school, s.by.rhea, s.by.gone, s.by.celia, { id: randomUUID() }]) {
      expect(await s.get(`/admin/users/${who.id}`, joan)).toMatchObject({ status: 404 });
      for (const change of [off, on, endSessions]) {
        expect(await change(who, joan)).toMatchObject({ status: 404, code: 'notFound' });
      }
    }
  });
});

describe('somebody who is switched off', () => {
  test('has lost every session at the next request, cannot come back, and comes back when switched on', async () => {
    const sessions = [await s.enter(s.by.school), await s.enter(s.by.school)];
    const ben = await s.enter(s.by.schoolColleague);
    expect((await page(s.by.school, colin)).sessions).toBe(2);
    expect(await off(s.by.school, colin)).toMatchObject({
      status: 200,
      body: { id: s.by.school.id },
    });
    for (const session of sessions) {
      expect(await s.get('/families/mine', session)).toMatchObject({ status: 401 });
    }
    expect(await isOpen(ben)).toBe(true);
    await expect(s.enter(s.by.school)).rejects.toThrow();
    expect(await on(s.by.school, colin)).toMatchObject({ status: 200 });
    // What was ended stays ended.
    for (const session of sessions) expect(await isOpen(session)).toBe(false);
    expect(await isOpen(await s.enter(s.by.school))).toBe(true);
  });

  test('is told apart on the page: why, when, and by whom where that may be known', async () => {
    const rhea = await s.administer(s.by.rhea, s.at.refuge);
    await off(s.by.wanda, joan);
    s.setTime('2026-03-01T10:05:00Z');
    await on(s.by.wanda, rhea);
    const told = async (session: HttpSession) =>
      (await page(s.by.wanda, session)).changes.map(
        ({ kind, reason, by }) => `${kind} ${reason} ${by?.given}`,
      );
    expect(await told(rhea)).toEqual(['on settled Rhea', 'off compromised undefined']);
    for (const session of [joan, colin]) {
      expect(await told(session)).toEqual(['on settled undefined', 'off compromised Joan']);
    }
  });

  test('stands on a team without numbers of their own', async () => {
    const gwen = await s.enter(s.by.gp);
    const priyas = async () => {
      const { lines } = (await s.get(`/clients/${s.sam.id}/team`, gwen)).body as {
        lines: { practitioners: { given: string; mobile: string | null }[] }[];
      };
      return lines
        .flatMap(({ practitioners }) => practitioners)
        .find(({ given }) => given === 'Priya');
    };
    await s.graph.runText(
      "MATCH (who:Practitioner {given: 'Priya'}) SET who.mobile = '07700 900123'",
    );
    expect(await priyas()).toMatchObject({ mobile: '07700 900123' });
    await off(s.by.school, colin);
    expect(await priyas()).toMatchObject({ mobile: null });
  });

  test('once, however often it is sent; and what is so already is said', async () => {
    const operationId = randomUUID();
    const twice = await Promise.all([
      off(s.by.school, colin, operationId),
      off(s.by.school, colin, operationId),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect((await page(s.by.school, colin)).changes).toHaveLength(1);
    expect(await off(s.by.school, colin)).toMatchObject({ status: 409, code: 'hasChanged' });
    const reused = await off(s.by.gp, colin, operationId);
    expect(reused).toMatchObject({ status: 422, code: 'operationReused' });
    await on(s.by.school, colin);
    expect(await on(s.by.school, colin)).toMatchObject({ status: 409, code: 'hasChanged' });
  });

  test('is never the one who does it', async () => {
    for (const change of [off, on, endSessions]) {
      expect(await change(s.by.colin, colin)).toMatchObject({ status: 409, code: 'notYourself' });
    }
    expect(await isOpen(colin)).toBe(true);
  });

  test('is never the last who administers', async () => {
    await s.graph.runText(
      `MATCH (colin:Practitioner {given: 'Colin'}), (kettle:Agency {name: 'Kettle Room'})
       CREATE (colin)-[:WORKS_FOR {since: datetime('2025-01-01T00:00:00Z'), roles: ['practitioner']}]->(kettle)`,
    );
    // The council is none of Joan's: what she may do to somebody of hers may still leave it without anybody.
    expect(await off(s.by.carla, colin)).toMatchObject({ status: 200 });
    expect(await off(s.by.colin, joan)).toMatchObject({ status: 409, code: 'lastAdministrator' });
    expect(await on(s.by.carla, colin)).toMatchObject({ status: 200 });
    expect(await off(s.by.colin, joan)).toMatchObject({ status: 200 });
    await s.graph.runText(
      `MATCH (:Practitioner {given: 'Colin'})-[post:WORKS_FOR]->(:Agency {name: 'Kettle Room'}) DELETE post`,
    );
  });

  test('of two who switch each other off at once, one stays', async () => {
    const carla = await s.administer(s.by.carla, s.at.council);
    for (let n = 0; n < 5; n++) {
      const [one, two] = [
        await s.administer(s.by.colin, s.at.council),
        n ? await s.administer(s.by.carla, s.at.council) : carla,
      ];
      const both = await Promise.all([off(s.by.carla, one), off(s.by.colin, two)]);
      const statuses = both.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.find((status) => status !== 200)).toBeGreaterThan(400);
      await s.graph.runText(
        "MATCH (who:Practitioner) WHERE who.family = 'Frost' SET who.isActive = true",
      );
    }
  });
});

describe('the sessions of somebody', () => {
  test('end at once, and they may sign in again', async () => {
    const sessions = [await s.enter(s.by.school), await s.enter(s.by.school)];
    await s.app.post('/searches', { operationId: randomUUID(), text: 'green' }, sessions[0]!);
    expect(await endSessions(s.by.school, colin)).toMatchObject({ status: 200 });
    for (const session of sessions) expect(await isOpen(session)).toBe(false);
    const [kept] = await s.graph.runText('MATCH (one:SavedSearch) RETURN count(one) AS n');
    expect(Number(kept!['n'])).toBe(0);
    expect(await isOpen(await s.enter(s.by.school))).toBe(true);
    expect((await page(s.by.school, colin)).changes).toMatchObject([
      { kind: 'sessionsEnded', reason: null, by: { given: 'Colin' } },
    ]);
  });
});

test('each act, refused ones too, is an event that names no client', async () => {
  await off(s.by.school, colin);
  await off(s.by.school, colin);
  await on(s.by.school, colin);
  await endSessions(s.by.school, colin);
  await off(s.by.school, joan);
  const events = await s.graph.runText(
    `MATCH (event:AccessEvent) WHERE event.kind IN ['userOff', 'userOn', 'sessionsEnded']
     RETURN event.kind + ' ' + event.outcome + ' ' + event.role AS said, event.subjectIds AS subjects,
       event.reference = $priya AS isPriya ORDER BY said`,
    { priya: s.by.school.id },
  );
  const ofPriya = { subjects: [], isPriya: true };
  expect(events).toEqual([
    { said: 'sessionsEnded done administrator', ...ofPriya },
    { said: 'userOff done administrator', ...ofPriya },
    { said: 'userOff refused administrator', ...ofPriya },
    { said: 'userOff refused administrator', ...ofPriya },
    { said: 'userOn done administrator', ...ofPriya },
  ]);
});
