import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Agreements } from '#api/admin/agreements.dto.ts';
import type { AgencyRecord } from '#api/demo/world.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { partnershipService, type Service } from './partnership.ts';

let s: Service;
let colin: HttpSession;
let joan: HttpSession;

beforeAll(async () => {
  s = await partnershipService();
}, 60_000);

beforeEach(async () => {
  await s.graph.runText(
    `MATCH (agency:Agency) SET agency.isSignedUp = agency.name <> 'Unsigned Surgery' REMOVE agency.suspendedAt
     WITH count(*) AS n MATCH (one:Suspension|Session|AccessEvent) DETACH DELETE one`,
  );
  colin = await s.administer(s.by.colin, s.at.council);
  joan = await s.administer(s.by.joan, s.at.kettle);
});

afterAll(() => s?.stop());

const list = async (session: HttpSession, query = '') =>
  (await s.get(`/admin/agencies${query}`, session)).body as unknown as Agreements;
const names = async (session: HttpSession, query = '') =>
  (await list(session, query)).agencies.map(({ name }) => name);
const suspend = ({ id }: { id: string }, session: HttpSession, operationId?: string) =>
  s.post('/admin/suspensions', { agencyId: id, reason: 'incident' }, session, operationId);
const lift = (id: string, session: HttpSession) =>
  s.post(`/admin/suspensions/${id}/end`, {}, session);
const idOf = ({ body }: { body: Record<string, unknown> }) => String(body['id']);
const isSuspended = async (agency: AgencyRecord) =>
  (await list(colin, '?show=suspended')).agencies.some(({ id }) => id === agency.id);

describe('what each agency has signed', () => {
  test('is listed of those that take part, in the administrator’s area', async () => {
    const all = await names(colin);
    expect(all).toEqual([...all].sort());
    expect(all).toEqual(expect.arrayContaining(['Elm School', 'Kettle Branch', 'The Council']));
    for (const none of ['Refuge', 'Kettle Cellar', 'Unsigned Surgery']) {
      expect(all).not.toContain(none);
    }
    expect(await names(joan)).toEqual(['Kettle Branch', 'Kettle Room']);
    const [room] = (await list(joan)).agencies.slice(1);
    expect(room).toEqual({
      ...{ id: s.at.kettle.id, name: 'Kettle Room', sector: 'voluntary', isOwn: true },
      ...{ signedUpAt: expect.stringMatching(/^2025/), hasSignedRow: true, holdsHidden: false },
      ...{ people: 2, suspension: null },
    });
    expect(await names(colin, '?show=noRow')).toEqual([]);
  });

  test('is nobody else’s to see or change', async () => {
    const priya = await s.enter(s.by.school);
    expect(await s.get('/admin/agencies', priya)).toMatchObject({ status: 404, code: 'notFound' });
    expect(await suspend(s.at.gp, priya)).toMatchObject({ status: 404 });
    for (const agency of [s.at.gp, s.at.cellar, s.at.unsigned, { id: randomUUID() }]) {
      expect(await suspend(agency, joan)).toMatchObject({ status: 404, code: 'notFound' });
    }
    for (const agency of [s.at.refuge, s.at.unsigned]) {
      expect(await suspend(agency, colin)).toMatchObject({ status: 404 });
    }
    const made = await suspend(s.at.gp, colin);
    for (const session of [priya, joan]) {
      expect(await lift(idOf(made), session)).toMatchObject({ status: 404 });
    }
    expect(await lift(randomUUID(), colin)).toMatchObject({ status: 404 });
  });
});

describe('a suspended agency', () => {
  const teamOf = async (session: HttpSession) =>
    (await s.get(`/clients/${s.sam.id}/team`, session)).body as {
      lines: { agency: { name: string; phone: string | null }; practitioners: Worker[] }[];
    };
  type Worker = { given: string; mobile: string | null; isCurrent: boolean };

  test('has nobody who acts or signs in for it, until that is lifted', async () => {
    const priya = await s.enter(s.by.school);
    const made = await suspend(s.at.school, colin);
    expect(made.status).toBe(201);
    expect(await s.get('/families/mine', priya)).toMatchObject({ status: 401 });
    await expect(s.enter(s.by.school)).rejects.toThrow();
    expect(await isSuspended(s.at.school)).toBe(true);
    expect(await lift(idOf(made), colin)).toMatchObject({ status: 200 });
    expect(await lift(idOf(made), colin)).toMatchObject({ status: 404 });
    expect(await isSuspended(s.at.school)).toBe(false);
    const again = await s.enter(s.by.school);
    expect(await s.get(`/clients/${s.sam.id}/team`, again)).toMatchObject({ status: 200 });
  });

  test('keeps its lines as the rule has them, with its own numbers and none of its people’s', async () => {
    await s.graph.runText(
      `MATCH (who:Practitioner {given: 'Priya'}) SET who.mobile = '07700 900123'
       WITH who MATCH (school:Agency {name: 'Elm School'}) SET school.phone = '01632 960001'`,
    );
    const gwen = await s.enter(s.by.gp);
    const schools = async () =>
      (await teamOf(gwen)).lines.find(({ agency }) => agency.name === 'Elm School');
    expect(await schools()).toMatchObject({ practitioners: [{ mobile: '07700 900123' }] });
    await suspend(s.at.school, colin);
    expect(await schools()).toMatchObject({
      agency: { phone: '01632 960001' },
      practitioners: [{ given: 'Priya', mobile: null, isCurrent: true }],
    });
    const page = await s.get(`/clients/${s.sam.id}/concerns`, gwen);
    expect(JSON.stringify(page.body)).not.toContain('Priya');
  });

  test('takes with it what is part of it, and nothing that was suspended by itself', async () => {
    const own = idOf(await suspend(s.at.branch, colin));
    const whole = idOf(await suspend(s.at.kettle, colin));
    expect(await names(colin, '?show=suspended')).toEqual(['Kettle Branch', 'Kettle Room']);
    await expect(s.enter(s.by.celia)).rejects.toThrow();
    await lift(whole, colin);
    expect(await names(colin, '?show=suspended')).toEqual(['Kettle Branch']);
    await s.enter(s.by.celia);
    await lift(own, colin);
    expect(await names(colin, '?show=suspended')).toEqual([]);
  });

  test('is never one’s own, nor what that is part of; of one that is suspended it is said', async () => {
    expect(await suspend(s.at.council, colin)).toMatchObject({ status: 409, code: 'notYourself' });
    expect(await suspend(s.at.kettle, joan)).toMatchObject({ status: 409, code: 'notYourself' });
    expect(await suspend(s.at.branch, joan)).toMatchObject({ status: 201 });
    expect(await suspend(s.at.branch, colin)).toMatchObject({ status: 409, code: 'hasChanged' });
  });

  test('once, however often it is sent, and of two at once one', async () => {
    const operationId = randomUUID();
    const [first, second] = await Promise.all([
      suspend(s.at.gp, colin, operationId),
      suspend(s.at.gp, colin, operationId),
    ]);
    expect(idOf(first!)).toBe(idOf(second!));
    const both = await Promise.all([suspend(s.at.oak, colin), suspend(s.at.oak, colin)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const events = await s.graph.runText(
      `MATCH (event:AccessEvent {kind: 'agencySuspended'})
       RETURN event.outcome AS outcome, event.subjectIds AS subjects ORDER BY outcome`,
    );
    expect(events).toEqual([
      { outcome: 'done', subjects: [] },
      { outcome: 'done', subjects: [] },
      { outcome: 'refused', subjects: [] },
    ]);
  });
});
