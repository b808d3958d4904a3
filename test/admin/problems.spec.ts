import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problems } from '#api/admin/problems.dto.ts';
import { NOW } from '#test/consent/cast.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { partnershipService, type Service } from './partnership.ts';

let s: Service;
let colin: HttpSession;
let joan: HttpSession;
let priya: HttpSession;
let wanda: HttpSession;

beforeAll(async () => {
  s = await partnershipService();
}, 60_000);

beforeEach(async () => {
  s.setTime(NOW);
  await s.graph.runText('MATCH (one:Problem|AccessEvent|Session) DETACH DELETE one');
  colin = await s.administer(s.by.colin, s.at.council);
  joan = await s.administer(s.by.joan, s.at.kettle);
  priya = await s.enter(s.by.school);
  wanda = await s.enter(s.by.wanda, s.at.kettle, 'practitioner');
});

afterAll(() => s?.stop());

const said = { kind: 'broken', page: '/clients/:id/lead', text: 'Propose does nothing for me.' };
const report = (session: HttpSession, more: object = {}, operationId?: string) =>
  s.post('/problems', { ...said, ...more }, session, operationId);
const list = async (session: HttpSession) =>
  ((await s.get('/admin/problems', session)).body as unknown as Problems).problems;
const settle = (id: string, session: HttpSession) =>
  s.post(`/admin/problems/${id}/settlement`, {}, session);
const idOf = ({ body }: { body: Record<string, unknown> }) => String(body['id']);

describe('a problem that somebody reports', () => {
  test('is read by whoever looks after their agency, with who and where, and by nobody else', async () => {
    const id = idOf(await report(wanda));
    const told = {
      ...{ id, at: expect.stringMatching(/^2026-03-01T10:00/), agencyName: 'Kettle Room' },
      ...{ ...said, by: { id: s.by.wanda.id, given: 'Wanda', family: 'Both' } },
    };
    expect(await list(joan)).toEqual([told]);
    expect(await list(colin)).toEqual([told]);
    await report(priya);
    expect(await list(joan)).toHaveLength(1);
    expect(await list(colin)).toHaveLength(2);
    const rhea = await s.administer(s.by.rhea, s.at.refuge);
    expect(await list(rhea)).toEqual([]);
    expect(await s.get('/admin/problems', priya)).toMatchObject({ status: 404, code: 'notFound' });
  });

  test('of an agency that stands in no directory reaches the partnership without who or where', async () => {
    const atRefuge = await s.enter(s.by.wanda, s.at.refuge, 'practitioner');
    await report(atRefuge);
    expect(await list(colin)).toMatchObject([{ ...said, agencyName: null, by: null }]);
    expect(await list(joan)).toEqual([]);
    const rhea = await s.administer(s.by.rhea, s.at.refuge);
    expect(await list(rhea)).toMatchObject([{ agencyName: 'Refuge', by: { given: 'Wanda' } }]);
  });

  test('is settled once, and its words are forgotten', async () => {
    const id = idOf(await report(wanda));
    expect(await settle(id, priya)).toMatchObject({ status: 404 });
    const rhea = await s.administer(s.by.rhea, s.at.refuge);
    expect(await settle(id, rhea)).toMatchObject({ status: 404 });
    const both = await Promise.all([settle(id, joan), settle(id, colin)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await list(colin)).toEqual([]);
    const [kept] = await s.graph.runText('MATCH (one:Problem) RETURN one.text AS text');
    expect(kept).toEqual({ text: null });
  });

  test('is forgotten after a year', async () => {
    await report(wanda);
    s.setTime('2027-03-01T10:00:01Z');
    colin = await s.administer(s.by.colin, s.at.council);
    expect(await list(colin)).toEqual([]);
    wanda = await s.enter(s.by.wanda, s.at.kettle, 'practitioner');
    await report(wanda);
    const [kept] = await s.graph.runText('MATCH (one:Problem) RETURN count(one) AS n');
    expect(Number(kept!['n'])).toBe(1);
  });

  test('is one, however often it is sent', async () => {
    const operationId = randomUUID();
    const twice = await Promise.all([
      report(wanda, {}, operationId),
      report(wanda, {}, operationId),
    ]);
    expect(idOf(twice[0]!)).toBe(idOf(twice[1]!));
    expect(await list(joan)).toHaveLength(1);
  });

  test.each([
    ['page', { page: '/clients/7b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d/lead' }],
    ['page', { page: '/searches?text=jane' }],
    ['page', { page: 'https://example.org/' }],
    ['page', { page: '/clients/Jane Green' }],
    ['text', { text: '   too few   ' }],
    ['text', { text: 'The number 943 476 5919 is not found' }],
    ['text', { text: 'Born on 02/04/2017, not found' }],
    ['text', { text: 'Ring me on 07700-900123 please' }],
    ['kind', { kind: 'other' }],
  ])('is refused for its %s: %j', async (field, more) => {
    expect(await report(priya, more)).toMatchObject({
      ...{ status: 400, code: 'invalidInput' },
      body: { fields: [{ field, problem: expect.any(String) }] },
    });
    expect(await list(colin)).toEqual([]);
  });

  test.each(['/', '/admin/users/:id', '/clients/:id/lead', '/mail-off/:token'])(
    'may be of the page %s',
    async (page) => expect(await report(priya, { page })).toMatchObject({ status: 201 }),
  );
});
