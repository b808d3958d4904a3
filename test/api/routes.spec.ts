import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeApi } from '#api/server.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { closedTo } from './closed-things.ts';
import {
  comparable,
  greenService,
  SECRET,
  sender,
  tell,
  type GreenService,
  type Told,
} from './green-service.ts';
import { rightBodies } from './right-bodies.ts';
import { bodySchemas, documentedRoutes, routesOf } from './routes-of.ts';

/** Answers anybody. */
const PUBLIC = [
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/v1/demo/stories',
  'GET /api/v1/issuers',
  'GET /api/v1/mail-off/:token',
  'GET /api/v1/sign-in/:issuer',
  'GET /api/v1/sign-in/:issuer/callback',
  'POST /api/v1/mail-off/:token',
];
/** The page about the API, made by a library; browsers' navigations are not described. */
const DOCUMENTATION = /^GET \/api\/v1\/(docs(\/|$)|openapi\.json$)/;
const NOT_DESCRIBED = /^GET \/api\/v1\/(sign-in|mail-off)\//;
const SIGNED_IN = [
  'GET /api/v1/admin/growth',
  'GET /api/v1/admin/problems',
  'GET /api/v1/admin/reviews',
  'POST /api/v1/admin/problems/:id/settlement',
  'POST /api/v1/admin/reviews',
  'POST /api/v1/problems',
  'GET /api/v1/admin/agencies',
  'GET /api/v1/admin/users',
  'GET /api/v1/admin/users/:id',
  'POST /api/v1/admin/suspensions',
  'POST /api/v1/admin/suspensions/:id/end',
  'POST /api/v1/admin/users/:id/off',
  'POST /api/v1/admin/users/:id/on',
  'POST /api/v1/admin/users/:id/sessions/end',
  'GET /api/v1/agencies/:id',
  'GET /api/v1/clients/:id/assessments',
  'GET /api/v1/clients/:id/beyond',
  'GET /api/v1/clients/:id/beyond/tick',
  'GET /api/v1/clients/:id/looks',
  'GET /api/v1/clients/:id/protection',
  'GET /api/v1/clients/:id/consent',
  'GET /api/v1/clients/:id/concerns',
  'GET /api/v1/concerns',
  'GET /api/v1/concerns/tick',
  'GET /api/v1/clients/:id/desk',
  'GET /api/v1/clients/:id/involvements',
  'GET /api/v1/clients/:id/joining',
  'GET /api/v1/clients/:id/lead',
  'GET /api/v1/clients/:id/invitations',
  'GET /api/v1/invitations',
  'GET /api/v1/invitations/:id',
  'GET /api/v1/invitations/number',
  'GET /api/v1/invitations/tick',
  'GET /api/v1/clients/:id/releases',
  'GET /api/v1/clients/:id/unconfirmed',
  'GET /api/v1/confirmations',
  'GET /api/v1/clients/:id/relay',
  'GET /api/v1/clients/:id/team',
  'GET /api/v1/clients/:id/team/tick',
  'GET /api/v1/families/mine',
  'GET /api/v1/families/mine/tick',
  'GET /api/v1/inbox',
  'GET /api/v1/inbox/tick',
  'GET /api/v1/mail-choice',
  'GET /api/v1/mail-troubles',
  'GET /api/v1/notices',
  'GET /api/v1/oversight/accesses',
  'GET /api/v1/oversight/bars',
  'GET /api/v1/oversight/break-glass',
  'GET /api/v1/oversight/duty',
  'GET /api/v1/oversight/enquiries/:id/accesses',
  'GET /api/v1/own-card',
  'GET /api/v1/practitioners/:id',
  'GET /api/v1/relay-messages',
  'GET /api/v1/relay-messages/tick',
  'GET /api/v1/searches/:id',
  'GET /api/v1/searches/:id/tick',
  'GET /api/v1/session',
  'GET /api/v1/views/:id',
  'POST /api/v1/assessments/:id/end',
  'POST /api/v1/claims',
  'POST /api/v1/clients/:id/assessments',
  'POST /api/v1/clients/:id/break-glass',
  'POST /api/v1/clients/:id/break-glass/end',
  'POST /api/v1/clients/:id/concerns',
  'POST /api/v1/clients/:id/involvements',
  'POST /api/v1/clients/:id/invitations',
  'POST /api/v1/invitations/:id/acceptance',
  'POST /api/v1/invitations/:id/refusal',
  'POST /api/v1/invitations/:id/reminder',
  'POST /api/v1/invitations/:id/suggestion',
  'POST /api/v1/invitations/:id/withdrawal',
  'POST /api/v1/colleague-searches',
  'POST /api/v1/clients/:id/lead-proposals',
  'POST /api/v1/clients/:id/lead/end',
  'GET /api/v1/hand-over',
  'GET /api/v1/unowned',
  'GET /api/v1/unowned/number',
  'POST /api/v1/hand-over',
  'POST /api/v1/hand-over/preview',
  'POST /api/v1/lead-proposals/:id/answer',
  'POST /api/v1/lead-proposals/:id/withdrawal',
  'POST /api/v1/clients/:id/relay',
  'POST /api/v1/concerns/:id/reply',
  'POST /api/v1/concerns/:id/settle',
  'POST /api/v1/clients/:id/shields',
  'POST /api/v1/clients/:id/views',
  'POST /api/v1/relay-messages/:id/answer',
  'POST /api/v1/inbox/read',
  'POST /api/v1/mail-troubles/:id/again',
  'POST /api/v1/notices/:id/read',
  'POST /api/v1/clients/:id/consent-preview',
  'POST /api/v1/consent-recipients',
  'POST /api/v1/clients/:id/consent-records',
  'POST /api/v1/clients/:id/withdrawals',
  'POST /api/v1/oversight/break-glass/:id/review',
  'POST /api/v1/oversight/bars',
  'POST /api/v1/oversight/bars/:id/end',
  'POST /api/v1/oversight/duty/:id/review',
  'POST /api/v1/oversight/enquiries',
  'POST /api/v1/searches',
  'POST /api/v1/session/end',
  'POST /api/v1/families/:id/confirmations',
  'POST /api/v1/involvements/:id/confirmations',
  'POST /api/v1/involvements/:id/end',
  'POST /api/v1/involvements/:id/relay',
  'POST /api/v1/involvements/:id/releases',
  'POST /api/v1/involvements/:id/still-involved',
  'POST /api/v1/involvements/:id/withdrawal',
  'POST /api/v1/own-card/absences',
  'POST /api/v1/own-card/absences/:id/end',
  'POST /api/v1/own-card/confirmation',
  'POST /api/v1/practitioners/:id/contact-checks',
  'POST /api/v1/releases/:id/end',
  'POST /api/v1/shields/:id/allow',
  'POST /api/v1/shields/:id/disallow',
  'POST /api/v1/shields/:id/end',
  'POST /api/v1/views/:id/end',
  'POST /api/v1/views/:id/name',
  'PUT /api/v1/clients/:id/desk',
  'PUT /api/v1/mail-choice',
  'PUT /api/v1/own-card',
  'PUT /api/v1/session/acting',
];
const CHANGING = SIGNED_IN.filter((route) => !route.startsWith('GET '));
/** A tick says no more than same or changed, the relay nothing at all, also of nobody: see their specs. */
const WITH_ID = SIGNED_IN.filter(
  (route) => route.includes('/:id') && !/\/(tick|relay)$/.test(route),
);

let green: GreenService;
let send: ReturnType<typeof sender>;
let priya: HttpSession;
let ben: HttpSession;
let hannah: HttpSession;
let lee: HttpSession;
let ada: HttpSession;

beforeAll(async () => {
  green = await greenService();
  send = sender(green.app);
  priya = await green.app.signIn(green.by.school.id);
  ben = await green.app.signIn(green.by.schoolColleague.id);
  hannah = await green.app.signIn(green.by.protection.id);
  lee = await green.app.signIn(green.lead.id);
  ada = await green.app.signIn(green.ada.id);
}, 60_000);

afterAll(() => green?.stop());

const at = (route: string, id: string) => route.replace(/:\w+/, id);

/** As our own page sends a change that the service accepts. */
function change(route: string, session: HttpSession | null, more: Record<string, string> = {}) {
  return {
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...(session && { cookie: session.cookie, 'x-csrf-token': session.csrfToken }),
      ...more,
    },
    body: JSON.stringify(rightBodies(green)[route] ?? {}),
  };
}

const askerOf = (route: string) => {
  if (route.includes('oversight')) return lee;
  if (route.includes('/admin/')) return ada;
  // Some of the rest too: so many requests a minute are one person's.
  return /break-glass|protection|shields|views|desk|concerns\/:id|GET .*\/concerns/.test(route)
    ? hannah
    : priya;
};

/** What a command answers whom it does not serve: Gwen of the surgery, or a lead. */
const TO_GWEN: Record<string, string> = {
  'POST /api/v1/admin/problems/:id/settlement': 'notFound',
  'POST /api/v1/admin/reviews': 'notFound',
  'POST /api/v1/admin/suspensions': 'notFound',
  'POST /api/v1/admin/suspensions/:id/end': 'notFound',
  'POST /api/v1/admin/users/:id/off': 'notFound',
  'POST /api/v1/admin/users/:id/on': 'notFound',
  'POST /api/v1/admin/users/:id/sessions/end': 'notFound',
  'POST /api/v1/claims': 'noMatch',
  'POST /api/v1/clients/:id/break-glass': 'roleNotHeld',
  'POST /api/v1/clients/:id/break-glass/end': 'roleNotHeld',
  'POST /api/v1/clients/:id/involvements': 'invalidInput',
  'POST /api/v1/clients/:id/lead/end': 'notFound',
  'POST /api/v1/invitations/:id/acceptance': 'invalidInput',
  'POST /api/v1/invitations/:id/refusal': 'notFound',
  'POST /api/v1/invitations/:id/reminder': 'notFound',
  'POST /api/v1/invitations/:id/suggestion': 'notFound',
  'POST /api/v1/invitations/:id/withdrawal': 'notFound',
  'POST /api/v1/hand-over': 'invalidInput',
  'POST /api/v1/hand-over/preview': 'invalidInput',
  'POST /api/v1/lead-proposals/:id/answer': 'notFound',
  'POST /api/v1/lead-proposals/:id/withdrawal': 'notFound',
  'POST /api/v1/clients/:id/shields': 'notFound',
  'POST /api/v1/mail-troubles/:id/again': 'notFound',
  'POST /api/v1/notices/:id/read': 'notFound',
  'POST /api/v1/families/:id/confirmations': 'notFound',
  'POST /api/v1/involvements/:id/confirmations': 'notFound',
  'POST /api/v1/involvements/:id/end': 'notFound',
  'POST /api/v1/involvements/:id/relay': 'notFound',
  'POST /api/v1/involvements/:id/releases': 'notFound',
  'POST /api/v1/involvements/:id/still-involved': 'notFound',
  'POST /api/v1/involvements/:id/withdrawal': 'notFound',
  'POST /api/v1/own-card/absences/:id/end': 'notFound',
  'POST /api/v1/practitioners/:id/contact-checks': 'notFound',
  'POST /api/v1/releases/:id/end': 'notFound',
  'POST /api/v1/assessments/:id/end': 'notFound',
  'POST /api/v1/oversight/bars/:id/end': 'notFound',
  'POST /api/v1/oversight/duty/:id/review': 'notFound',
  'POST /api/v1/concerns/:id/reply': 'notFound',
  'POST /api/v1/concerns/:id/settle': 'notFound',
  'POST /api/v1/relay-messages/:id/answer': 'notFound',
  'POST /api/v1/oversight/break-glass/:id/review': 'notFound',
  'POST /api/v1/shields/:id/allow': 'notFound',
  'POST /api/v1/shields/:id/disallow': 'notFound',
  'POST /api/v1/shields/:id/end': 'notFound',
  'POST /api/v1/views/:id/end': 'notFound',
  'POST /api/v1/views/:id/name': 'notFound',
};

/** What every answer of the API owes, and every error besides. */
function expectDecent({ status, headers, text, body }: Told): void {
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  for (const name of [
    'etag',
    'last-modified',
    'x-powered-by',
    'server',
    'access-control-allow-origin',
  ]) {
    expect(headers).not.toHaveProperty([name]);
  }
  expect(text).not.toMatch(/neo4j|neo\.|cypher|match \(|node_modules|\.ts:\d|\bat \w+ \(/i);
  expect(text).not.toMatch(SECRET);
  if (status < 400) return;
  expect(body).toEqual({
    code: expect.stringMatching(/^[a-z]+([A-Z][a-z]+)*$/),
    message: expect.any(String),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    ...(body['fields'] ? { fields: expect.any(Array) } : {}),
  });
}

async function expectError(answer: Promise<Response>, status: number, code: string): Promise<Told> {
  const told = await tell(await answer);
  expect({ status: told.status, ...told.body }).toMatchObject({ status, code });
  expectDecent(told);
  return told;
}

describe('every route is known to this test', () => {
  test('the router answers these and no others', () => {
    const routes = routesOf(green.app.nest).filter((route) => !DOCUMENTATION.test(route));
    expect(routes).toEqual([...PUBLIC, ...SIGNED_IN].sort());
  });

  test('the description of the API names each that is not a navigation', () => {
    const described = [...PUBLIC, ...SIGNED_IN].filter((route) => !NOT_DESCRIBED.test(route));
    expect(documentedRoutes(describeApi(green.app.nest))).toEqual(described.sort());
  });

  test('the description is served, and its page', async () => {
    const told = await tell(await send('GET /api/v1/openapi.json'));
    expect(told.body).toHaveProperty('openapi');
    expect((await send('GET /api/v1/docs')).status).toBe(200);
  });

  test('what changes something takes a body that this test can make', () => {
    const schemas = bodySchemas(describeApi(green.app.nest));
    expect([...schemas.keys()].sort()).toEqual(Object.keys(rightBodies(green)).sort());
    for (const route of schemas.keys()) expect(CHANGING).toContain(route);
  });
});

describe('who is not signed in', () => {
  const forged = `__Host-patchwork=s%3A${'x'.repeat(32)}.${'y'.repeat(43)}`;

  test.each(SIGNED_IN)('is refused: %s', async (route) => {
    const to = at(route, green.sam.id);
    const asked = (headers: Record<string, string>) =>
      send(to, route.startsWith('GET ') ? { headers } : change(route, null, headers));
    const plain = await expectError(asked({}), 401, 'notSignedIn');
    for (const cookie of [forged, '__Host-patchwork=', priya.cookie.slice(0, -1)]) {
      const told = await expectError(asked({ cookie }), 401, 'notSignedIn');
      expect(comparable(told)).toEqual(comparable(plain));
    }
  });

  test.each(PUBLIC.filter((route) => !NOT_DESCRIBED.test(route)))('may ask %s', async (route) => {
    const told = await tell(await send(route));
    expect(told.status).toBe(200);
    expectDecent(told);
  });

  test('is asked by a page whether mails are to stop', async () => {
    const asked = await send('GET /api/v1/mail-off/a%2Fb');
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/mail-off/a%2Fb']);
  });

  test('may begin to sign in, and comes to nothing without a provider’s word', async () => {
    expect((await send('GET /api/v1/sign-in/demo')).status).toBe(302);
    const back = await send('GET /api/v1/sign-in/demo/callback?code=x&state=y');
    expect([back.status, back.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('problem=failed'),
    ]);
    await expectError(send('GET /api/v1/sign-in/nobody'), 404, 'notFound');
  });
});

describe('a change that is not ours', () => {
  const evil = { origin: 'https://evil.example' };
  test.each(CHANGING)('is refused: %s', async (route) => {
    const to = at(route, green.sam.id);
    const ways: Record<string, string>[] = [
      { 'x-csrf-token': '' },
      { 'x-csrf-token': 'x'.repeat(priya.csrfToken.length) },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', ...evil },
      { 'sec-fetch-site': '' },
    ];
    for (const way of ways)
      await expectError(send(to, change(route, priya, way)), 403, 'csrfRefused');
    const { 'sec-fetch-site': _site, ...older } = change(route, priya).headers;
    const { body } = change(route, priya);
    await expectError(send(to, { body, headers: { ...older, ...evil } }), 403, 'csrfRefused');
    await expectError(send(to, { body, headers: older }), 403, 'csrfRefused');
  });

  test.each(CHANGING)('passes when it is ours: %s', async (route) => {
    const who = route.includes('oversight') ? green.lead : green.by.gp;
    const gwen = await green.app.signIn(who.id);
    const body = route.endsWith('acting')
      ? { agencyId: green.at.gp.id, role: 'practitioner' }
      : null;
    const ours = change(route, gwen);
    const told = await tell(
      await send(at(route, green.sam.id), body ? { ...ours, body: JSON.stringify(body) } : ours),
    );
    expect(told.body['code'] ?? 'done').toBe(TO_GWEN[route] ?? 'done');
    expectDecent(told);
  });
});

describe('what is not there', () => {
  const elsewhere = () => [green.sam.id, green.at.school.id, green.by.school.id, green.line.gp.id];
  const malformed = [
    '1',
    'me',
    'null',
    '00000000-0000-0000-0000-00000000000g',
    `${randomUUID()}x`,
    '%00',
    "'%20OR%201=1",
    '%7B%22id%22:1%7D',
    'x'.repeat(5_000),
  ];

  test.each(WITH_ID)(
    'looks the same as what is closed, mistyped or of another kind: %s',
    async (route) => {
      const known = {
        clients: green.sam.id,
        agencies: green.at.school.id,
        practitioners: green.by.school.id,
        // Whoever is switched off or signed out asks nothing more.
        users: green.by.covert.id,
      };
      const kind = Object.keys(known).find((word) => route.includes(word)) as keyof typeof known;
      const isOne = (id: string) =>
        id === known[kind] || (kind === 'users' && id === known.practitioners);
      const others = elsewhere().filter((id) => !isOne(id));
      const ids = [await closedTo(green, route), ...others];
      const mistyped = [...malformed, green.sam.id.toUpperCase() + '0'];
      const asker = askerOf(route);
      // Nobody may ask as often as all of it: what is mistyped a colleague asks for.
      const colleague = asker === priya ? ben : asker;
      const ask = (id: string, asker = askerOf(route)) =>
        send(
          at(route, id),
          route.startsWith('GET ') ? { headers: { cookie: asker.cookie } } : change(route, asker),
        );
      const absent = await expectError(ask(randomUUID()), 404, 'notFound');
      for (const id of [...ids, ...mistyped]) {
        const isMistyped = mistyped.includes(id);
        const told = await expectError(ask(id, isMistyped ? colleague : asker), 404, 'notFound');
        expect({ id: id.slice(0, 40), ...comparable(told) }).toEqual({
          id: id.slice(0, 40),
          ...comparable(absent),
        });
      }
      // A break-glass is in force for the route after it, which ends it.
      // Priya cannot join the team that she is on: that is said to her, and to nobody else.
      if (kind) expect([200, 201, 202, 409]).toContain((await ask(known[kind])).status);
    },
  );

  test.each([
    'GET /api/v1/nowhere',
    'DELETE /api/v1/session',
    'GET /api/v1',
    'GET /api/',
    'POST /api/x',
  ])('%s', async (route) => {
    const headers = {
      cookie: priya.cookie,
      'x-csrf-token': priya.csrfToken,
      'sec-fetch-site': 'none',
    };
    await expectError(send(route, { headers }), 404, 'notFound');
  });

  test('a path that cannot be read', async () => {
    await expectError(send('GET /api/v1/clients/%E0%A4%A/team', {}), 400, 'invalidInput');
  });

  test('a HEAD is a GET without a body, and no route answers another site’s preflight', async () => {
    const headers = { cookie: priya.cookie };
    const [get, head] = [
      await send('GET /api/v1/session', { headers }),
      await send('HEAD /api/v1/session', { headers }),
    ];
    expect(head.status).toBe(get.status);
    const preflight = {
      ...headers,
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
    };
    const told = await tell(await send('OPTIONS /api/v1/searches', { headers: preflight }));
    expect(Object.keys(told.headers).filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
  });

  test('an answer cannot be asked for by its tag', async () => {
    const headers = {
      cookie: priya.cookie,
      'if-none-match': '*',
      'if-modified-since': new Date().toUTCString(),
    };
    expect((await send(`GET /api/v1/clients/${green.sam.id}/team`, { headers })).status).toBe(200);
  });
});
