import { createServer as createNetServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Clock } from '#api/common/clock.ts';
import { readConfig, type Config } from '#api/common/config.ts';
import { addDemoIssuer } from '#api/demo-idp/demo-issuer.ts';
import type { DemoPerson } from '#api/demo-idp/demo-person.ts';
import type { Logger } from 'pino';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { GraphService } from '#api/graph/graph.service.ts';
import { createServer, mountWeb } from '#api/server.ts';
import { signInOverHttp, type HttpSession } from '#test/identity/sign-in.ts';
import { testAddress, testGraph } from './graph.ts';

export interface TestApp {
  origin: string;
  config: Config;
  nest: NestExpressApplication;
  /** Through the real provider; the subject is one of the people given at start. */
  signIn(subject: string): Promise<HttpSession>;
  get(path: string, session?: HttpSession): Promise<Response>;
  post(path: string, body: unknown, session: HttpSession): Promise<Response>;
  put(path: string, body: unknown, session: HttpSession): Promise<Response>;
  stop(): Promise<void>;
}

export interface TestAppSettings {
  /** Who may sign in; their accounts are the world's. */
  people: DemoPerson[];
  /** The time of service and database; null: the real one. */
  now?: () => Date | null;
  identifierKey?: string;
  /** So that other processes know its sessions. */
  sessionSecret?: string;
  withWeb?: boolean;
  /** Where mails go; none unless told. */
  smtpUrl?: string;
  /** The jurisdiction; England unless told. */
  profile?: string;
  /** Where the service's lines go; nowhere unless TEST_LOG_LEVEL is set. */
  log?: Logger;
  /** Stands between the service and the graph: to write down, hold up or spoil what passes. */
  between?: (graph: GraphService) => GraphService;
}

/** The whole service on a free port, over the run's database, with a real identity provider. */
export async function startTestApp(settings: TestAppSettings): Promise<TestApp> {
  const port = await freePort();
  const { uri, user, password } = testAddress();
  const config = readConfig({
    PORT: String(port),
    PATCHWORK_DEMO: '1',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    // Specs empty the graph as they go; those of the audit have sealers of their own.
    AUDIT_SEAL_SECONDS: '0',
    RELAY_SECONDS: '0',
    RETENTION_SECONDS: '0',
    MAIL_SECONDS: '0',
    ...(settings.smtpUrl && { SMTP_URL: settings.smtpUrl, MAIL_FROM: 'no-reply@example.org' }),
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    IDENTIFIER_KEY: settings.identifierKey,
    SESSION_SECRET: settings.sessionSecret,
    PROFILE: settings.profile,
  });
  const idp = await addDemoIssuer(config, settings.people);
  const graph = await testGraph();
  const app = await createServer({
    config,
    graph: settings.between?.(graph) ?? graph,
    clock: new Clock(settings.now ?? (() => null)),
    log: settings.log,
  });
  if (settings.withWeb && !(await mountWeb(app, config))) {
    throw new Error('The web is not built: run specs through `npm test`');
  }
  await app.listen(port, '127.0.0.1');
  const origin = config.publicOrigin;
  const send = (method: string) => (path: string, body: unknown, session: HttpSession) =>
    fetch(`${origin}/api/v1${path}`, {
      method,
      headers: {
        origin,
        cookie: session.cookie,
        'x-csrf-token': session.csrfToken,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
  return {
    origin,
    config,
    nest: app,
    signIn: (subject) => signInOverHttp(origin, 'demo', subject),
    get: (path, session) =>
      fetch(`${origin}/api/v1${path}`, { headers: session ? { cookie: session.cookie } : {} }),
    post: send('POST'),
    put: send('PUT'),
    stop: async () => {
      await app.close();
      await idp.stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createNetServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
