import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SessionRepository } from '#api/identity/session.repository.ts';
import { Clock } from '#api/common/clock.ts';
import { startIdentityApp, type IdentityApp } from './identity-app.ts';
import { IDS, loadPeople } from './people.ts';
import { signInOverHttp, type HttpSession } from './sign-in.ts';

const START = Date.parse('2030-03-01T09:00:00Z');
const after = (minutes: number, seconds = 0) =>
  new Date(START + (minutes * 60 + seconds) * 1000).toISOString();

let app: IdentityApp;
let session: HttpSession;

beforeAll(async () => {
  app = await startIdentityApp([{ key: 'council' }]);
});
afterAll(() => app.stop());

beforeEach(async () => {
  await loadPeople(app.graph);
  app.setNow(after(0));
  session = await signInOverHttp(app.origin, 'council', 'asha');
  app.statements.length = 0;
});

/** Reads the whole answer: last-seen is written before its last byte is sent. */
async function get(path: string, { cookie } = session) {
  const response = await fetch(`${app.origin}/api/v1/${path}`, { headers: { cookie } });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, body };
}
const send = (method: string, path: string, body?: object, { cookie, csrfToken } = session) =>
  fetch(`${app.origin}/api/v1/${path}`, {
    method,
    headers: {
      cookie,
      'x-csrf-token': csrfToken,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
const countSessions = async () =>
  (await app.graph.runText('MATCH (s:Session) RETURN count(s) AS n'))[0]?.['n'];

describe('a session ends', () => {
  test.each([
    ['a moment before 15 idle minutes', [], [14, 59], 200],
    ['at 15 idle minutes', [], [15, 0], 401],
    ['after 15 minutes in use', [7, 14, 21], [30, 0], 200],
    ['a moment before 10 hours, in use', range(10, 590, 10), [599, 59], 200],
    ['at 10 hours, in use', range(10, 590, 10), [600, 0], 401],
  ] as const)('%s', async (_what, uses, [minutes, seconds], expected) => {
    for (const minute of uses) {
      app.setNow(after(minute));
      expect((await get('session')).status).toBe(200);
    }
    app.setNow(after(minutes, seconds));
    const response = await get('session');
    expect(response.status).toBe(expected);
    if (expected === 401) expect(response.body).toMatchObject({ code: 'notSignedIn' });
  });

  test('once ended it stays ended, whatever the clock says', async () => {
    app.setNow(after(15));
    await new SessionRepository(app.graph, new Clock(() => new Date(after(15)))).sweep();
    app.setNow(after(1));
    expect((await get('session')).status).toBe(401);
  });
});

describe('ended sessions are swept away', () => {
  test('with what was searched in them; others stay', async () => {
    await app.graph.runText(
      `MATCH (s:Session) WITH collect(s)[0] AS old
       CREATE (:SavedSearch {id: 'mine', sessionKey: old.key}), (:SavedSearch {id: 'other', sessionKey: 'x'})`,
    );
    app.setNow(after(10));
    const second = await signInOverHttp(app.origin, 'council', 'ben');
    const clock = new Clock(() => new Date(after(16)));
    expect(await new SessionRepository(app.graph, clock).sweep()).toBe(1);
    expect(await app.graph.runText('MATCH (s:SavedSearch) RETURN s.id AS id')).toEqual([
      { id: 'other' },
    ]);
    app.setNow(after(16));
    expect((await get('session', second)).status).toBe(200);
  });
});

describe('one request costs', () => {
  test('one statement, read only', async () => {
    await get('probe');
    expect(app.statements).toEqual(['identity/find-session']);
  });

  test('a write only once a minute', async () => {
    const writes = async (minutes: number, seconds: number) => {
      app.statements.length = 0;
      app.setNow(after(minutes, seconds));
      await get('probe');
      return app.statements.filter((name) => name !== 'identity/find-session');
    };
    expect(await writes(0, 59)).toEqual([]);
    expect(await writes(1, 0)).toEqual(['identity/touch-session']);
    expect(await writes(1, 59)).toEqual([]);
    expect(await writes(2, 0)).toEqual(['identity/touch-session']);
  });

  test.each([
    ['no cookie', ''],
    ['a cookie signed by someone else', '__Host-patchwork=s%3Aabc.def'],
    ['a cookie without signature', '__Host-patchwork=abc'],
  ])('nothing with %s', async (_what, cookie) => {
    expect((await get('probe', { cookie, csrfToken: '' })).status).toBe(401);
    expect((await get('issuers', { cookie, csrfToken: '' })).status).toBe(200);
    expect(app.statements).toEqual([]);
  });

  test('the statement finds the session by its index', async () => {
    const params = { key: 'x', idleSeconds: 900, touchSeconds: 60, now: null };
    const { operators } = await app.graph.profile('identity/find-session', params);
    expect(operators.join()).toContain('NodeUniqueIndexSeek');
    expect(operators.join()).not.toMatch(/AllNodesScan|NodeByLabelScan|CartesianProduct|Eager@/);
  });
});

describe('the database alone gives nobody a session', () => {
  test('it holds the hash of the id, never the id', async () => {
    const cookie = decodeURIComponent(session.cookie.split('=')[1] ?? '');
    const id = cookie.slice(2).split('.')[0] ?? '';
    const [row] = await app.graph.runText('MATCH (s:Session) RETURN properties(s) AS all');
    expect(JSON.stringify(row)).not.toContain(id);
    expect(row?.['all']).toMatchObject({ key: createHash('sha256').update(id).digest('hex') });
  });
});

describe('a session is taken away at the next request', () => {
  test.each([
    ['deleted', 'MATCH (s:Session) DETACH DELETE s'],
    ['practitioner inactive', 'MATCH (p:Practitioner {id: $asha}) SET p.isActive = false'],
    [
      'employment over',
      'MATCH (:Practitioner {id: $asha})-[w:WORKS_FOR]->(:Agency) SET w.until = datetime($now)',
    ],
    ['agency no longer signed up', 'MATCH (a:Agency {id: $team}) SET a.isSignedUp = false'],
    ['agency closed', 'MATCH (a:Agency {id: $team}) SET a.isOpen = false'],
    [
      'role withdrawn',
      `MATCH (:Practitioner {id: $asha})-[w:WORKS_FOR]->(:Agency {id: $team}) SET w.roles = ['analyst']`,
    ],
    [
      'account unlinked',
      'MATCH (:UserAccount)-[i:IDENTIFIES]->(:Practitioner {id: $asha}) DELETE i',
    ],
  ])('%s', async (_what, change) => {
    expect((await get('probe')).status).toBe(200);
    await app.graph.runText(change, { asha: IDS.asha, team: IDS.team, now: after(0) });
    const response = await get('probe');
    expect(response.status).toBe(401);
    expect(response.body).toMatchObject({ code: 'notSignedIn' });
    expect(await countSessions()).toBe(0);
  });

  test('and is not given back with the role', async () => {
    const setActive = (isActive: boolean) =>
      app.graph.runText('MATCH (p:Practitioner {id: $id}) SET p.isActive = $isActive', {
        id: IDS.asha,
        isActive,
      });
    await setActive(false);
    await get('probe');
    await setActive(true);
    expect((await get('probe')).status).toBe(401);
  });
});

describe('acting', () => {
  const statutory = { agencyId: IDS.team, role: 'statutory' };

  test('changes agency, role and purpose from the next request on', async () => {
    const response = await send('PUT', 'session/acting', statutory);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ role: 'statutory', purpose: 'safeguarding' });
    expect((await get('probe')).body).toEqual({
      practitionerId: IDS.asha,
      ...statutory,
      sector: 'socialCare',
      purpose: 'safeguarding',
      sessionKey: expect.stringMatching(/^[0-9a-f]{64}$/),
      requestId: expect.any(String),
    });
    const [event] = await app.graph.runText(
      `MATCH (e:AccessEvent {kind: 'acting'}) RETURN e.role AS role, e.practitionerId AS who`,
    );
    expect(event).toEqual({ role: 'statutory', who: IDS.asha });
  });

  test.each([
    ['a role not held there', { agencyId: IDS.school, role: 'statutory' }, 403, 'roleNotHeld'],
    ['an agency of others', { agencyId: IDS.ben, role: 'practitioner' }, 403, 'roleNotHeld'],
    ['no role', { agencyId: IDS.team }, 400, 'invalidInput'],
    ['an unknown role', { agencyId: IDS.team, role: 'superuser' }, 400, 'invalidInput'],
    ['an unknown field', { ...statutory, purpose: 'emergency' }, 400, 'invalidInput'],
  ])('not for %s', async (_what, wanted, status, code) => {
    const response = await send('PUT', 'session/acting', wanted);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
    expect((await get('probe')).body).toMatchObject({ role: 'practitioner' });
  });

  test('the front door safeguards where it opens a family, and enquires elsewhere', async () => {
    const ben = await signInOverHttp(app.origin, 'council', 'ben');
    expect((await get('probe', ben)).body).toMatchObject({ purpose: 'dutyEnquiry' });
    expect((await get('probe/family', ben)).body).toMatchObject({
      purpose: 'safeguarding',
    });
  });
});

describe('signing out', () => {
  test('ends the session at once and leads to the provider, which leads back', async () => {
    const response = await send('POST', 'session/end');
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-patchwork=;.*Expires=Thu, 01 Jan 1970/,
    );
    const { continueTo } = (await response.json()) as { continueTo: string };
    const next = new URL(continueTo).searchParams;
    expect(next.get('post_logout_redirect_uri')).toBe(`${app.origin}/sign-in?reason=signedOut`);
    expect(next.get('client_id')).toBe('patchwork');
    // It would go through the page and the browser's history, and says who this is.
    expect(continueTo).not.toContain('id_token_hint');
    expect((await fetch(continueTo)).status).toBe(200);
    expect((await get('session')).status).toBe(401);
    expect(await countSessions()).toBe(0);
    const [event] = await app.graph.runText(
      `MATCH (e:AccessEvent {kind: 'signOut'}) RETURN e.practitionerId AS who, e.outcome AS outcome`,
    );
    expect(event).toEqual({ who: IDS.asha, outcome: 'allowed' });
  });

  test('leaves the other sessions of the same person', async () => {
    const second = await signInOverHttp(app.origin, 'council', 'asha');
    await send('POST', 'session/end');
    expect((await get('session', second)).status).toBe(200);
  });
});

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}
