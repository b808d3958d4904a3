import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startDemoIdp, type DemoIdp } from '#api/demo-idp/demo-idp.ts';
import { Browser } from './browser.ts';

const CALLBACK = 'http://127.0.0.1:9/api/v1/sign-in/demo/callback';
const people = [
  { subject: 'ada', name: 'Ada <b>Lovelace</b>', description: 'Health visitor & "lead"' },
  { subject: 'bo', name: 'Bo Diddley', description: 'Teacher' },
];
const setting = {
  port: 0,
  clientId: 'patchwork',
  clientSecret: 'secret',
  redirectUris: [CALLBACK],
  people,
};
let idp: DemoIdp;

beforeAll(async () => {
  idp = await startDemoIdp(setting);
});
afterAll(() => idp.stop());

const start = () =>
  `${idp.issuer}/auth?${new URLSearchParams({
    client_id: 'patchwork',
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid',
    state: 's',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  })}`;

async function openPage(browser = new Browser()) {
  const { at, response } = await browser.follow(start());
  return { browser, at, response, html: await response.text() };
}

describe('the page', () => {
  test('says that it is a demonstration and offers each person by name', async () => {
    const { html, response } = await openPage();
    expect(response.status).toBe(200);
    expect(html).toContain('This is a demonstration');
    expect(html).toContain('<h1>Who do you want to sign in as?</h1>');
    expect(html).toContain('lang="en-GB"');
    expect(html.match(/<button class="person"/g)).toHaveLength(2);
    expect(html).toContain('aria-describedby="about-2">Bo Diddley</button>');
    expect(html).toContain('<p id="about-2">Teacher</p>');
  });

  test('shows names as text', async () => {
    const { html } = await openPage();
    expect(html).not.toContain('<b>Lovelace');
    expect(html).toContain('Ada &#60;b&#62;Lovelace&#60;/b&#62;');
  });

  test('may be sent to the client and nowhere else', async () => {
    const { response } = await openPage();
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("form-action 'self' http://127.0.0.1:9;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('choosing', () => {
  const choose = (browser: Browser, at: URL, subject: string) =>
    browser.follow(at, (next) => next.href.startsWith(CALLBACK), {
      method: 'POST',
      body: new URLSearchParams({ subject }),
    });

  test('sends the browser back with a code', async () => {
    const { browser, at } = await openPage();
    const { at: back } = await choose(browser, at, 'bo');
    expect(back.searchParams.get('state')).toBe('s');
    expect(back.searchParams.get('code')).toBeTruthy();
  });

  test('asks again the next time, so that one can be someone else', async () => {
    const { browser, at } = await openPage();
    await choose(browser, at, 'bo');
    const { html } = await openPage(browser);
    expect(html).toContain('Who do you want to sign in as?');
  });

  test('nobody that is not listed', async () => {
    const { browser, at } = await openPage();
    const { response } = await choose(browser, at, 'eve');
    expect(response.status).toBe(400);
  });

  test('a sign-in that nobody began is explained', async () => {
    const response = await fetch(`${idp.issuer}/choose/none`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('This sign-in has ended');
  });

  test('no other client and no other way back', async () => {
    for (const change of [{ client_id: 'other' }, { redirect_uri: 'http://127.0.0.1:9/else' }]) {
      const address = new URL(start());
      for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
      const response = await fetch(address, { redirect: 'manual' });
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
    }
  });
});

describe('in production', () => {
  const before = process.env['NODE_ENV'];
  afterEach(() => {
    process.env['NODE_ENV'] = before;
  });

  test('it refuses to start, and says what to do instead', async () => {
    process.env['NODE_ENV'] = 'production';
    await expect(startDemoIdp(setting)).rejects.toThrow(/NODE_ENV=production.*OIDC_ISSUERS/);
  });
});

test('a port in use is an error, not a silence', async () => {
  await expect(
    startDemoIdp({ ...setting, port: Number(new URL(idp.issuer).port) }),
  ).rejects.toThrow('EADDRINUSE');
});
