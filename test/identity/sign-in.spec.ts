import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Browser } from './browser.ts';
import { startIdentityApp, type IdentityApp } from './identity-app.ts';
import { IDS, loadPeople } from './people.ts';
import { chooseAt, isPage, signIn, signInOverHttp } from './sign-in.ts';

const COOKIE = '__Host-patchwork';
let app: IdentityApp;

beforeAll(async () => {
  app = await startIdentityApp([
    { key: 'council' },
    { key: 'trust' },
    { key: 'strong', minimumAcr: '2', acr: '3' },
    { key: 'weak', minimumAcr: '2', acr: '1' },
    { key: 'away', isAway: true },
  ]);
  await loadPeople(app.graph);
});
afterAll(() => app.stop());
beforeEach(() => app.setNow(null));

const sessionOf = (browser: Browser) => browser.send(`${app.origin}/api/v1/session`);
const refusals = async () =>
  (
    await app.graph.runText(
      `MATCH (e:AccessEvent {kind: 'signIn', outcome: 'refused'})
       RETURN e.reason AS reason, e.practitionerId AS who, e.subjectIds AS about ORDER BY e.at DESC LIMIT 1`,
    )
  )[0];

describe('signing in', () => {
  test('ends at the page that was wanted, with a session for the right person', async () => {
    const browser = new Browser();
    const { at, response } = await signIn(browser, app.origin, 'council', 'asha', '/clients/7?a=b');
    expect(response.status).toBe(303);
    expect(at.href).toBe(`${app.origin}/clients/7?a=b`);
    const session = (await (await sessionOf(browser)).json()) as Record<string, unknown>;
    expect(session).toEqual({
      practitioner: { id: IDS.asha, given: 'Asha', family: 'Person', jobTitle: 'Worker' },
      agency: { id: IDS.team, name: 'Assessment Team', sector: 'socialCare' },
      role: 'practitioner',
      purpose: 'directSupport',
      choices: [
        { agencyId: IDS.team, agencyName: 'Assessment Team', role: 'practitioner' },
        { agencyId: IDS.school, agencyName: 'Oak School', role: 'practitioner' },
        { agencyId: IDS.team, agencyName: 'Assessment Team', role: 'statutory' },
      ],
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      idleSeconds: 900,
      expiresAt: expect.any(String),
    });
    const hours = (Date.parse(String(session['expiresAt'])) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(9.9);
    expect(hours).toBeLessThanOrEqual(10);
  });

  test('has the session written by the time the head of its answer is there', async () => {
    const browser = new Browser();
    const response = await browser.send(
      await chooseAt(browser, app.origin, 'council', 'asha', '/'),
    );
    // A browser follows a redirect without waiting for its body.
    const session = await sessionOf(browser);
    expect([response.status, session.status]).toEqual([303, 200]);
    expect(await response.text()).toBe('');
  });

  test('records who came, and about no client', async () => {
    await signInOverHttp(app.origin, 'council', 'ben');
    const [event] = await app.graph.runText(
      `MATCH (e:AccessEvent {kind: 'signIn', practitionerId: $ben})
       RETURN e {.agencyId, .role, .purpose, .outcome, .subjectIds, .reason} AS event LIMIT 1`,
      { ben: IDS.ben },
    );
    expect(event?.['event']).toEqual({
      agencyId: IDS.team,
      role: 'frontDoor',
      purpose: 'dutyEnquiry',
      outcome: 'allowed',
      subjectIds: [],
      reason: null,
    });
  });

  test('asks with state, nonce and PKCE, for the pinned callback', async () => {
    // A false Host must not move the callback.
    const response = await fetch(`${app.origin}/api/v1/sign-in/council`, {
      redirect: 'manual',
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    const asked = new URL(String(response.headers.get('location'))).searchParams;
    expect(asked.get('redirect_uri')).toBe(`${app.origin}/api/v1/sign-in/council/callback`);
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked.get(name)?.length).toBeGreaterThan(30);
    }
    expect(asked.get('scope')).toBe('openid');
    expect(asked.get('acr_values')).toBeNull();
  });

  test('keeps the path to return to on the server', async () => {
    const response = await fetch(
      `${app.origin}/api/v1/sign-in/council?returnTo=/clients/secret-7`,
      {
        redirect: 'manual',
      },
    );
    expect(response.headers.get('location')).not.toContain('secret-7');
    expect(response.headers.getSetCookie().join()).not.toContain('secret-7');
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/%2f%2fevil', '/a\tb'])(
    'never leads to %s',
    async (returnTo) => {
      const { at } = await signIn(new Browser(), app.origin, 'council', 'asha', returnTo);
      expect(at.origin).toBe(app.origin);
      expect(['/', '/%2f%2fevil']).toContain(at.pathname);
    },
  );
});

describe('several issuers', () => {
  test('are listed without their secrets', async () => {
    const response = await fetch(`${app.origin}/api/v1/issuers`);
    expect(await response.json()).toEqual(
      ['council', 'trust', 'strong', 'weak', 'away'].map((key) => ({
        key,
        name: `Staff of ${key}`,
      })),
    );
  });

  test('a subject is someone else at another issuer', async () => {
    const browser = new Browser();
    await signIn(browser, app.origin, 'trust', 'asha');
    expect(await (await sessionOf(browser)).json()).toMatchObject({
      practitioner: { id: IDS.ben },
    });
  });

  test('one that is not configured is not found', async () => {
    const response = await fetch(`${app.origin}/api/v1/sign-in/elsewhere`, { redirect: 'manual' });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'notFound' });
  });

  test('one that does not answer is a page, and harms no other', async () => {
    const browser = new Browser();
    const { at } = await browser.follow(
      `${app.origin}/api/v1/sign-in/away?returnTo=/help`,
      isPage(app.origin),
    );
    expect(at.pathname + at.search).toBe('/sign-in?problem=failed&returnTo=%2Fhelp');
    await signInOverHttp(app.origin, 'council', 'asha');
  });

  test('the answer of one is not taken at the callback of another', async () => {
    const browser = new Browser();
    await browser.send(`${app.origin}/api/v1/sign-in/trust`);
    const callback = await chooseAt(browser, app.origin, 'council', 'asha');
    callback.pathname = callback.pathname.replace('council', 'trust');
    const { at } = await browser.follow(callback, isPage(app.origin));
    expect(at.searchParams.get('problem')).toBe('failed');
    expect((await sessionOf(browser)).status).toBe(401);
  });

  test('a sign-in stronger than the minimum is let in', async () => {
    const { at } = await signIn(new Browser(), app.origin, 'strong', 'asha', '/help');
    expect(at.pathname).toBe('/help');
  });

  test('a weaker one is not, though the person is known', async () => {
    const browser = new Browser();
    const { at } = await signIn(browser, app.origin, 'weak', 'asha', '/help');
    expect(at.pathname + at.search).toBe('/sign-in?problem=weakSignIn&returnTo=%2Fhelp');
    expect((await sessionOf(browser)).status).toBe(401);
    expect(await refusals()).toEqual({ reason: 'weakSignIn', who: null, about: [] });
  });
});

describe('who may not act looks like who is not known', () => {
  test.each([
    ['nobody', 'unknownAccount', null],
    ['left', 'mayNotAct', 'p-left'],
    ['former', 'mayNotAct', 'p-former'],
    ['future', 'mayNotAct', 'p-future'],
    ['unsigned', 'mayNotAct', 'p-unsigned'],
    ['closed', 'mayNotAct', 'p-closed'],
  ])('%s', async (subject, reason, who) => {
    const browser = new Browser();
    const { at } = await signIn(browser, app.origin, 'council', subject);
    expect(at.pathname + at.search).toBe('/sign-in?problem=unknownAccount&returnTo=%2F');
    expect((await sessionOf(browser)).status).toBe(401);
    expect(await refusals()).toEqual({ reason, who, about: [] });
  });
});

describe('an answer is good once, for the browser that asked', () => {
  test('not a second time', async () => {
    const browser = new Browser();
    const callback = await chooseAt(browser, app.origin, 'council', 'asha');
    const planted = browser.cookieHeader;
    await browser.follow(callback, isPage(app.origin));
    for (const cookie of [planted, browser.cookieHeader]) {
      const again = await fetch(callback, { headers: { cookie }, redirect: 'manual' });
      expect(again.headers.get('location')).toMatch(/^\/sign-in\?problem=failed/);
    }
  });

  test('not in another browser', async () => {
    const callback = await chooseAt(new Browser(), app.origin, 'council', 'asha');
    const other = new Browser();
    await other.send(`${app.origin}/api/v1/sign-in/council`);
    const { at } = await other.follow(callback, isPage(app.origin));
    expect(at.searchParams.get('problem')).toBe('failed');
    expect((await sessionOf(other)).status).toBe(401);
  });

  test.each(['state', 'code', 'iss'])('not with another %s', async (name) => {
    const browser = new Browser();
    const callback = await chooseAt(browser, app.origin, 'council', 'asha');
    expect(callback.searchParams.has(name)).toBe(true);
    callback.searchParams.set(name, 'https://else.example');
    const { at } = await browser.follow(callback, isPage(app.origin));
    expect(at.searchParams.get('problem')).toBe('failed');
    expect((await sessionOf(browser)).status).toBe(401);
  });

  test('whoever says no at the provider is back at our door', async () => {
    const browser = new Browser();
    const start = `${app.origin}/api/v1/sign-in/council?returnTo=/help`;
    const asked = new URL(String((await browser.send(start)).headers.get('location')));
    const answer = new URLSearchParams({
      error: 'access_denied',
      state: String(asked.searchParams.get('state')),
      iss: asked.origin,
    });
    const callback = `${app.origin}/api/v1/sign-in/council/callback?${answer}`;
    const { at } = await browser.follow(callback, isPage(app.origin));
    expect(at.pathname + at.search).toBe('/sign-in?problem=cancelled&returnTo=%2Fhelp');
  });

  test('a callback that nobody waits for is a page, not an error', async () => {
    const callback = `${app.origin}/api/v1/sign-in/council/callback?code=x&state=y`;
    const { at } = await new Browser().follow(callback, isPage(app.origin));
    expect(at.pathname + at.search).toBe('/sign-in?problem=failed&returnTo=%2F');
  });

  test('a planted session is worth nothing afterwards', async () => {
    const browser = new Browser();
    const callback = await chooseAt(browser, app.origin, 'council', 'asha');
    const planted = browser.cookies.get(COOKIE);
    await browser.follow(callback, isPage(app.origin));
    expect(browser.cookies.get(COOKIE)).not.toBe(planted);
    const response = await fetch(`${app.origin}/api/v1/session`, {
      headers: { cookie: `${COOKIE}=${planted}` },
    });
    expect(response.status).toBe(401);
  });
});

test("signing out ends the provider's session too, and leads back", async () => {
  const browser = new Browser();
  await signIn(browser, app.origin, 'council', 'asha');
  const { csrfToken } = (await (await sessionOf(browser)).json()) as { csrfToken: string };
  const ended = await browser.send(`${app.origin}/api/v1/session/end`, {
    method: 'POST',
    headers: { 'x-csrf-token': csrfToken, 'sec-fetch-site': 'same-origin' },
  });
  expect(browser.cookies.has(COOKIE)).toBe(false);
  const { continueTo } = (await ended.json()) as { continueTo: string };
  const { at, response } = await browser.follow(continueTo);
  const page = await response.text();
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(page).toContain('Finish signing out');
  const { at: back } = await browser.follow(new URL(action, at), isPage(app.origin), {
    method: 'POST',
    body: new URLSearchParams({ xsrf, logout: 'yes' }),
  });
  expect(back.href).toBe(`${app.origin}/sign-in?reason=signedOut`);
});
