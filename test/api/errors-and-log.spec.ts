import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import { loggedPath } from '#api/common/logged-path.ts';
import { Browser } from '#test/identity/browser.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { greenService, sender, tell, type GreenService } from './green-service.ts';
import { rightBodies } from './right-bodies.ts';
import { routesOf } from './routes-of.ts';
import { catchLog, type CaughtLog, type LogLine } from './log-lines.ts';

/** As the driver says it: with the statement, its values and so a person. */
const DRIVERS_TEXT =
  "Invalid input 'Sam Green': MATCH (c:Client {given: 'Sam Green'}) at neo4j:7687";

let green: GreenService;
let send: ReturnType<typeof sender>;
let priya: HttpSession;
let log: CaughtLog;
/** What the graph throws for every statement but the session's. */
let fault: { code: string } | null = null;

beforeAll(async () => {
  log = catchLog();
  green = await greenService({ between: faulty, withWeb: true, log: log.logger });
  // Where the pages look for the API.
  process.env['PORT'] = new URL(green.app.origin).port;
  send = sender(green.app);
  priya = await green.app.signIn(green.by.school.id);
}, 60_000);

beforeEach(() => {
  fault = null;
  log.clear();
});

afterAll(async () => {
  delete process.env['PORT'];
  await green?.stop();
});

function faulty(graph: GraphService): GraphService {
  return new Proxy(graph, {
    get(target, property) {
      const value = Reflect.get(target, property, target) as unknown;
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (fault && !String(args[0]).startsWith('identity/')) {
          throw Object.assign(new Error(DRIVERS_TEXT), { name: 'Neo4jError', ...fault });
        }
        return (value as (...given: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}

const ours = () => ({
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
  cookie: priya.cookie,
  'x-csrf-token': priya.csrfToken,
});
const body = (route: string) =>
  JSON.stringify({ ...rightBodies(green)[route], operationId: randomUUID() });

const ASKING = [
  'GET /api/v1/families/mine',
  'GET /api/v1/clients/:id/team',
  'GET /api/v1/practitioners/:id',
  'GET /api/v1/agencies/:id',
  'GET /api/v1/searches/:id',
  'POST /api/v1/searches',
  'POST /api/v1/claims',
];

/** A line is written when the answer has left, which may be after it was read here. */
async function lineOf(id: unknown): Promise<LogLine[]> {
  for (let n = 0; n < 40; n++) {
    const found = log.lines().filter(({ req, res }) => req?.id === id && res);
    if (found.length) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return [];
}

describe('when the database fails', () => {
  test.each(ASKING)('%s says so, and no more', async (route) => {
    const init = { headers: ours(), ...(route.startsWith('POST') ? { body: body(route) } : {}) };
    const failures = [
      ['Neo.ClientError.Statement.SyntaxError', 500, 'internal'],
      ['ServiceUnavailable', 503, 'unavailable'],
      ['SessionExpired', 503, 'unavailable'],
    ] as const;
    for (const [code, status, told] of failures) {
      fault = { code };
      const answer = await tell(await send(route.replace(':id', randomUUID()), init));
      expect(answer).toMatchObject({ status, body: { code: told } });
      expect(answer.text).not.toMatch(/Sam|Green|MATCH|7687|Neo/);
      expect(Object.keys(answer.body).sort()).toEqual(['code', 'message', 'requestId']);
      const [line] = await lineOf(answer.body['requestId']);
      expect(line).toMatchObject({ level: 50, res: { statusCode: status } });
    }
    expect(log.text()).toContain('Neo.ClientError.Statement.SyntaxError');
    expect(log.text()).not.toMatch(/Sam|Green|MATCH/);
  });

  test('a driver that fails while readiness is asked', async () => {
    fault = { code: 'ServiceUnavailable' };
    expect(await tell(await send('GET /api/health/ready'))).toMatchObject({
      status: 503,
      body: { code: 'unavailable' },
    });
    expect((await send('GET /api/health/live')).status).toBe(200);
  });
});

describe('every request has one id and one line', () => {
  const asked: [string, () => Record<string, string>, number][] = [
    ['GET /api/v1/session', ours, 200],
    ['GET /api/v1/session', () => ({}), 401],
    ['POST /api/v1/searches', () => ({}), 403],
    ['GET /api/v1/nowhere', ours, 404],
    ['GET /api/nowhere', ours, 404],
    ['POST /api/v1/searches', ours, 400],
    ['GET /api/health/live', () => ({}), 200],
    ['GET /api/v1/sign-in/demo', () => ({}), 302],
    ['GET /help', () => ({}), 200],
    ['GET /', () => ({}), 303],
    ['GET /clients/nobody', ours, 404],
  ];

  test.each(asked)('%s', async (route, headers, status) => {
    const id = randomUUID();
    const answer = await tell(await send(route, { headers: { ...headers(), 'x-request-id': id } }));
    expect(answer.status).toBe(status);
    const [method, path] = route.split(' ');
    // What is none of our words is not logged as it was typed.
    const told = path?.replace(/nowhere|nobody/, ':x');
    const lines = (await lineOf(id)).filter(({ req }) => req?.path === told);
    expect(lines).toMatchObject([{ req: { id, method, path: told }, res: { statusCode: status } }]);
    if (status >= 400 && path?.startsWith('/api')) expect(answer.body['requestId']).toBe(id);
    // A redirect made before Kit's page leaves without it.
    if (!path?.startsWith('/api') && status !== 303)
      expect(answer.headers['x-request-id']).toBe(id);
  });

  test('a page that nobody gave an id has the one of its line', async () => {
    const answer = await tell(await send('GET /help'));
    const lines = await lineOf(answer.headers['x-request-id']);
    expect(lines.map(({ req }) => req?.path)).toContain('/help');
  });

  test('an id that is none is replaced', async () => {
    const headers = { 'x-request-id': 'Sam Green was here, born in 2017-04-02' };
    const { body: error } = await tell(await send('GET /api/v1/session', { headers }));
    expect(error['requestId']).toMatch(/^[0-9a-f-]{36}$/);
    expect(log.text()).not.toContain('Sam');
  });

  test('who asks too often is told when to come back, and the line says so', async () => {
    const route = 'POST /api/v1/claims';
    let answer = await tell(await send(route, { headers: ours(), body: body(route) }));
    for (let n = 0; n < 10 && answer.status !== 429; n++) {
      answer = await tell(await send(route, { headers: ours(), body: body(route) }));
    }
    expect(answer).toMatchObject({ status: 429, body: { code: 'tooMany' } });
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'message', 'requestId']);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await lineOf(answer.body['requestId'])).toMatchObject([{ res: { statusCode: 429 } }]);
  });
});

test('the address of every route can be told from the log', () => {
  const routes = routesOf(green.app.nest)
    .map((route) => String(route.split(' ')[1]))
    .filter((path) => !path.startsWith('/api/v1/docs'));
  expect(routes).toContain('/api/v1/clients/:id/team');
  for (const path of routes) expect(loggedPath(path)).toBe(path.replace(/:\w+|\*\w+/g, ':x'));
});

test('nothing that was typed or shown stands in the log', async () => {
  const text = 'Sam Green 02/04/2017 ZZ9 4AB 943 476 5919';
  const search = { operationId: randomUUID(), text };
  const { id } = (await (await green.app.post('/searches', search, priya)).json()) as {
    id: string;
  };
  for (const path of [`/searches/${id}`, '/families/mine', `/clients/${green.sam.id}/team`]) {
    expect(await (await green.app.get(`${path}?q=Sam+Green`, priya)).text()).toContain('Green');
  }
  await send('GET /help?name=Sam+Green', { headers: { referer: 'http://x/Sam-Green' } });
  await send('GET /api/v1/sign-in/demo/callback?code=Sam&state=Green', { headers: ours() });
  expect(log.lines().length).toBeGreaterThanOrEqual(6);
  expect(log.words()).not.toMatch(/Sam|Green|2017|ZZ9|943|4765919/);
  expect(log.text()).not.toContain(priya.csrfToken);
  expect(log.text()).not.toContain(priya.cookie.slice(20, 60));
});

test('nor what was typed into an address', async () => {
  const typed = ['/Sam-Green', '/clients/Sam%20Green', '/api/v1/clients/4765919/team', '/api/Sam'];
  for (const path of typed) await send(`GET ${path}`, { headers: ours() });
  await send('GET /api/v1/sign-in/Sam');
  await send('GET /api/v1/sign-in/Sam/callback?error=Sam+Green&state=x', { headers: ours() });
  expect(log.lines().map(({ req }) => req?.path)).toEqual(
    expect.arrayContaining(['/:x', '/clients/:x', '/api/v1/clients/:x/team', '/api/v1/sign-in/:x']),
  );
  expect(log.text()).not.toMatch(/Sam|Green|4765919/);
});

test('nor what stands in the answer to a sign-in that was begun', async () => {
  const browser = new Browser();
  const asked = new URL(
    String((await browser.send(`${green.app.origin}/api/v1/sign-in/demo`)).headers.get('location')),
  );
  const answer = new URLSearchParams({
    error: 'Sam Green',
    error_description: 'Sam Green said no',
    state: String(asked.searchParams.get('state')),
    iss: asked.origin,
  });
  await browser.send(`${green.app.origin}/api/v1/sign-in/demo/callback?${answer}`);
  expect(log.text()).toContain('Sign-in failed: OAUTH_');
  expect(log.text()).not.toMatch(/Sam|Green/);
});
