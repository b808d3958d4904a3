import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Growth } from '#api/admin/growth.dto.ts';
import type { AccessReviews } from '#api/admin/reviews.dto.ts';
import type { UserPage } from '#api/admin/users.dto.ts';
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
    `MATCH (:Practitioner)-[post:WORKS_FOR]->(:Agency) REMOVE post.reviewedAt, post.reviewedBy
     WITH count(*) AS n MATCH (one:AccessReview|UserChange|AccessEvent|Session) DETACH DELETE one`,
  );
  await s.graph.runText('MATCH (one:UserAccount) REMOVE one.firstSignedInAt, one.lastSignedInAt');
  colin = await s.administer(s.by.colin, s.at.council);
  joan = await s.administer(s.by.joan, s.at.kettle);
});

afterAll(() => s?.stop());

const due = async (session: HttpSession) =>
  (await s.get('/admin/reviews', session)).body as unknown as AccessReviews;
const names = async (session: HttpSession) =>
  (await due(session)).users.map(({ user }) => user.given).sort();
const review = (people: { id: string }[], session: HttpSession, operationId?: string) =>
  s.post('/admin/reviews', { personIds: people.map(({ id }) => id) }, session, operationId);
const growth = async (session: HttpSession) =>
  (await s.get('/admin/growth', session)).body as unknown as Growth;

describe('the quarterly review of access', () => {
  test('lists who is switched on and was not reviewed for 91 days, in the administrator’s area', async () => {
    expect(await names(joan)).toEqual(['Bram', 'Joan', 'Wanda']);
    expect(await due(joan)).toMatchObject({ days: 91, people: 3, total: 3, aPage: 50, latest: [] });
    expect(await names(colin)).not.toContain('Rhea');
    await review([s.by.wanda], joan);
    expect(await names(joan)).toEqual(['Bram', 'Joan']);
    s.setTime('2026-05-31T09:59:00Z');
    joan = await s.administer(s.by.joan, s.at.kettle);
    expect(await names(joan)).toEqual(['Bram', 'Joan']);
    s.setTime('2026-05-31T10:00:00Z');
    expect(await names(joan)).toEqual(['Bram', 'Joan', 'Wanda']);
    expect((await due(joan)).users.at(-1)?.since).toMatch(/^2026-03-01/);
  });

  test('of a role newly held begins with its first day', async () => {
    await s.graph.runText(
      `MATCH (:Practitioner {given: 'Bram'})-[post:WORKS_FOR]->() SET post.since = datetime('2026-02-01T00:00:00Z')`,
    );
    expect(await names(joan)).toEqual(['Joan', 'Wanda']);
    await s.graph.runText(
      `MATCH (:Practitioner {given: 'Bram'})-[post:WORKS_FOR]->() SET post.since = datetime('2025-01-01T00:00:00Z')`,
    );
  });

  test('confirms several at once, never oneself, and says who reviewed when', async () => {
    const made = await review([s.by.wanda, s.by.bram, s.by.joan, s.by.school, s.by.ivy], joan);
    expect(made).toMatchObject({ status: 201, body: { reviewed: 2 } });
    expect(await names(joan)).toEqual(['Joan']);
    expect((await due(joan)).latest).toMatchObject([
      { people: 2, by: { given: 'Joan' }, at: expect.stringMatching(/^2026-03-01T10:00/) },
    ]);
    const page = (await s.get(`/admin/users/${s.by.wanda.id}`, joan)).body as unknown as UserPage;
    expect(page.changes).toMatchObject([{ kind: 'reviewed', by: { given: 'Joan' } }]);
    // The council sees what was reviewed of its area, and may review Joan herself.
    expect((await due(colin)).latest).toHaveLength(1);
    expect(await names(colin)).toContain('Joan');
    await review([s.by.joan], colin);
    expect(await names(joan)).toEqual([]);
    expect((await due(joan)).latest).toHaveLength(1);
  });

  test('of one’s roles elsewhere is another administrator’s', async () => {
    const rhea = await s.administer(s.by.rhea, s.at.refuge);
    await review([s.by.wanda], joan);
    expect(await names(rhea)).toEqual(['Rhea', 'Wanda']);
    await review([s.by.wanda], rhea);
    expect(await names(rhea)).toEqual(['Rhea']);
    expect((await due(joan)).latest).toHaveLength(1);
    expect((await due(colin)).latest).toHaveLength(1);
  });

  test('is nobody else’s; sent twice it is one; and nobody is nobody', async () => {
    const priya = await s.enter(s.by.school);
    expect(await s.get('/admin/reviews', priya)).toMatchObject({ status: 404 });
    expect(await review([s.by.wanda], priya)).toMatchObject({ status: 404 });
    const operationId = randomUUID();
    const twice = await Promise.all([
      review([s.by.wanda], joan, operationId),
      review([s.by.wanda], joan, operationId),
    ]);
    expect(twice[0]!.body).toEqual(twice[1]!.body);
    expect((await due(joan)).latest).toHaveLength(1);
    for (const nobody of [[s.by.joan], [s.by.school], [{ id: randomUUID() }]]) {
      expect(await review(nobody, joan)).toMatchObject({ status: 404, code: 'notFound' });
    }
    const [event] = await s.graph.runText(
      `MATCH (event:AccessEvent {kind: 'accessReview', outcome: 'done'})
       RETURN count(event) AS n, collect(event.subjectIds) AS subjects`,
    );
    expect(event).toMatchObject({ subjects: [[]] });
  });
});

describe('growth', () => {
  const signedIn = (who: PractitionerRecord, first: string, last = first) =>
    s.graph.runText(
      `MATCH (account:UserAccount)-[:IDENTIFIES]->(:Practitioner {id: $id})
       SET account.firstSignedInAt = datetime($first), account.lastSignedInAt = datetime($last)`,
      { id: who.id, first, last },
    );

  test('counts an agency from when anybody first signed in for it', async () => {
    expect(await growth(joan)).toEqual({
      ...{ agencies: 2, connected: 1, people: 3, came: 1 },
      months: [{ month: '2026-03', added: 1, connected: 1 }],
      waiting: [{ id: s.at.branch.id, name: 'Kettle Branch' }],
    });
    await signedIn(s.by.bram, '2026-01-31T10:00:00Z');
    // Who has left counts for the time when they were there.
    await signedIn(s.by.gone, '2025-12-31T10:00:00Z');
    expect(await growth(joan)).toEqual({
      ...{ agencies: 2, connected: 2, people: 3, came: 2 },
      months: [
        { month: '2026-03', added: 0, connected: 2 },
        { month: '2026-02', added: 0, connected: 2 },
        { month: '2026-01', added: 1, connected: 2 },
        { month: '2025-12', added: 1, connected: 1 },
      ],
      waiting: [],
    });
  });

  test('counts nobody for an agency that they worked for at another time', async () => {
    await s.graph.runText('MATCH (one:UserAccount) REMOVE one.firstSignedInAt, one.lastSignedInAt');
    await signedIn(s.by.gone, '2026-02-28T10:00:00Z');
    expect((await growth(joan)).connected).toBe(0);
  });

  test('knows of nothing that stands in no directory, and is nobody else’s', async () => {
    const { waiting, agencies } = await growth(colin);
    expect(waiting.map(({ name }) => name)).not.toContain('Refuge');
    await s.administer(s.by.rhea, s.at.refuge);
    expect((await growth(colin)).agencies).toBe(agencies);
    const priya = await s.enter(s.by.school);
    expect(await s.get('/admin/growth', priya)).toMatchObject({ status: 404, code: 'notFound' });
  });
});
