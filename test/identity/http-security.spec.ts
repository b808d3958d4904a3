import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser } from './browser.ts';
import { startIdentityApp, type IdentityApp } from './identity-app.ts';
import { loadPeople } from './people.ts';
import { signInOverHttp, type HttpSession } from './sign-in.ts';

let app: IdentityApp;
let asha: HttpSession;
let ben: HttpSession;

beforeAll(async () => {
  app = await startIdentityApp([{ key: 'council' }]);
  await loadPeople(app.graph);
  asha = await signInOverHttp(app.origin, 'council', 'asha');
  ben = await signInOverHttp(app.origin, 'council', 'ben');
});
afterAll(() => app.stop());

const post = (path: string, headers: Record<string, string>) =>
  fetch(`${app.origin}/api/v1/${path}`, { method: 'POST', headers });

describe('the cookie', () => {
  test('is for this host, https and http alone', async () => {
    const response = await fetch(`${app.origin}/api/v1/sign-in/council`, { redirect: 'manual' });
    const [line = ''] = response.headers.getSetCookie();
    const [pair, ...attributes] = line.split('; ');
    expect(pair).toMatch(/^__Host-patchwork=s%3A[\w-]{32}\.\S+$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  test('is not sent over plain http to another machine', async () => {
    const { request } = await import('node:http');
    const answer = await new Promise<{ cookie: unknown; status: unknown }>((resolve, reject) => {
      request(
        `${app.origin}/api/v1/sign-in/council`,
        { headers: { host: 'patchwork.lan' } },
        (response) =>
          resolve({ cookie: response.headers['set-cookie'], status: response.resume().statusCode }),
      )
        .on('error', reject)
        .end();
    });
    expect(answer).toEqual({ cookie: undefined, status: 302 });
  });

  test('is not set for who only looks', async () => {
    const response = await fetch(`${app.origin}/api/v1/issuers`);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('a change is refused unless it comes from our own page', () => {
  const good = () => ({
    cookie: asha.cookie,
    'x-csrf-token': asha.csrfToken,
    'sec-fetch-site': 'same-origin',
  });
  const without = (name: string) =>
    Object.fromEntries(Object.entries(good()).filter(([header]) => header !== name));

  test('as our own page sends it, it passes', async () => {
    expect((await post('probe', good())).status).toBe(200);
    const { 'sec-fetch-site': _, ...older } = { ...good(), origin: app.origin };
    expect((await post('probe', older)).status).toBe(200);
  });

  test.each([
    ['no token', () => without('x-csrf-token')],
    ['an empty token', () => ({ ...good(), 'x-csrf-token': '' })],
    ["another session's token", () => ({ ...good(), 'x-csrf-token': ben.csrfToken })],
    ['a token of the same length', () => ({ ...good(), 'x-csrf-token': 'x'.repeat(43) })],
    ['another site', () => ({ ...good(), 'sec-fetch-site': 'cross-site' })],
    ['a sibling host', () => ({ ...good(), 'sec-fetch-site': 'same-site' })],
    ['neither site nor origin', () => without('sec-fetch-site')],
    ['another origin', () => ({ ...without('sec-fetch-site'), origin: 'http://127.0.0.1:1' })],
  ])('%s', async (_what, headers) => {
    const response = await post('probe', headers());
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'csrfRefused' });
  });

  test('reading needs no token', async () => {
    const headers = { cookie: asha.cookie, 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${app.origin}/api/v1/probe`, { headers })).status).toBe(200);
  });

  test('without a session the answer is that one is needed', async () => {
    expect((await post('probe', { 'sec-fetch-site': 'same-origin' })).status).toBe(401);
  });
});

describe('every answer of the API', () => {
  test.each([
    ['signed in', 'probe', 200],
    ['refused', 'session', 401],
    ['absent', 'nowhere', 404],
  ])('%s', async (what, path, status) => {
    const headers = what === 'signed in' ? { cookie: asha.cookie } : undefined;
    const response = await fetch(`${app.origin}/api/v1/${path}`, { headers });
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
    expect(response.headers.has('x-powered-by')).toBe(false);
    // On plain http it would say nothing, and on a developer's machine it would outlive the demo.
    expect(response.headers.has('strict-transport-security')).toBe(false);
  });

  test("pages keep their own content policy, and the API's documentation its own", async () => {
    const policy = async (path: string) =>
      (await fetch(`${app.origin}${path}`)).headers.get('content-security-policy');
    expect(await policy('/help')).toBeNull();
    expect(await policy('/api/v1/docs')).toContain("script-src 'self'");
    expect(await policy('/api/v1/docs')).not.toContain('unsafe-eval');
  });
});

describe('limits', () => {
  test('are counted by person, not by session or address', async () => {
    const claim = (who: HttpSession) =>
      post('claims', {
        cookie: who.cookie,
        'x-csrf-token': who.csrfToken,
        'sec-fetch-site': 'same-origin',
      });
    const again = await signInOverHttp(app.origin, 'council', 'asha');
    for (let n = 0; n < 10; n++) expect((await claim(n % 2 ? asha : again)).status).toBe(201);
    const refused = await claim(again);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: 'tooMany' });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(3500);
    expect(wait).toBeLessThanOrEqual(3600);
    expect((await claim(ben)).status).toBe(201);
    // Another action of the same person goes on.
    expect(
      (await fetch(`${app.origin}/api/v1/probe`, { headers: { cookie: asha.cookie } })).status,
    ).toBe(200);
  });

  test.each(['Claims', 'CLAIMS/', 'claims//', '/claims', '%63laims'])(
    'are not walked round by writing %s',
    async (path) => {
      // Not yet limited: nothing may answer there, or it would be a second way in.
      const { cookie, csrfToken } = await signInOverHttp(app.origin, 'council', 'ben');
      const headers = { cookie, 'x-csrf-token': csrfToken, 'sec-fetch-site': 'same-origin' };
      expect((await post(path, headers)).status).toBe(404);
    },
  );

  test('nor is anything else by writing the prefix so', async () => {
    const headers = { cookie: asha.cookie };
    for (const path of ['/API/v1/probe', '/api/V1/probe', '/api/v1/Probe']) {
      expect((await fetch(app.origin + path, { headers })).status).toBe(404);
    }
  });

  test('hold back who fails to sign in, and only them', async () => {
    const start = `${app.origin}/api/v1/sign-in/council`;
    const answer = `${start}/callback?code=x&state=y`;
    const fail = async () => {
      const browser = new Browser();
      await browser.send(start);
      return browser.send(answer);
    };
    for (let n = 0; n < 20; n++) expect((await fail()).status).toBe(303);
    expect((await fail()).status).toBe(429);
    expect((await fetch(`${app.origin}/api/v1/issuers`)).status).toBe(200);
  });
});

test('answers that nobody waits for lock nobody out of signing in', async () => {
  const other = await startIdentityApp([{ key: 'council' }]);
  const callback = `${other.origin}/api/v1/sign-in/council/callback`;
  try {
    for (let n = 0; n < 25; n++) {
      const response = await fetch(`${callback}?code=x&state=y`, { redirect: 'manual' });
      expect(response.headers.get('location')).toBe('/sign-in?problem=failed&returnTo=%2F');
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    await signInOverHttp(other.origin, 'council', 'asha');
  } finally {
    await other.stop();
  }
});
