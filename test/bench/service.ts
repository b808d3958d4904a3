import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#api/common/project-root.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Ask } from './asks.ts';
import { freePort } from './ports.ts';
import type { Address } from './raw-driver.ts';

type Dist = {
  config: typeof import('#api/common/config.ts');
  clock: typeof import('#api/common/clock.ts');
  server: typeof import('#api/server.ts');
};

type Signed = Pick<Ask, 'practitionerId' | 'agencyId' | 'role'>;

export interface HttpSession {
  key: string;
  cookie: string;
  csrfToken: string;
}

/** The compiled service in this process, asked over HTTP on a connection that stays open. */
export class Service {
  private readonly secret = randomBytes(32).toString('hex');
  private readonly folder = mkdtempSync(join(tmpdir(), 'patchwork-bench-'));
  private readonly agent = new Agent({ keepAlive: true });
  private readonly sessions = new Map<string, Promise<HttpSession>>();
  private readonly graph: GraphService;
  private port = 0;
  private close: () => Promise<void> = async () => {};

  constructor(graph: GraphService) {
    this.graph = graph;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @param withWeb whether it serves the pages too */
  async start({ uri, user, password }: Address, { withWeb = false } = {}): Promise<void> {
    this.port = await freePort();
    const { config, clock, server } = await compiled();
    const read = config.readConfig({
      PORT: String(this.port),
      PATCHWORK_DEMO: '1',
      SESSION_SECRET: this.secret,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      LOG_LEVEL: 'silent',
      // Its checkpoints would be those of another database.
      AUDIT_SEAL_SECONDS: '0',
      RELAY_SECONDS: '0',
      // Sealing goes on while we measure, as it does in service.
      AUDIT_DIR: join(this.folder, 'audit'),
      AUDIT_KEY_FILE: join(this.folder, 'key.pem'),
    });
    const app = await server.createServer({
      config: read,
      graph: this.graph as never,
      clock: new clock.Clock(),
    });
    if (withWeb) {
      // Where the pages ask the API.
      process.env['PORT'] = String(this.port);
      if (!(await server.mountWeb(app, read))) throw new Error('The web is not built');
    }
    await app.listen(this.port, '127.0.0.1');
    // While we wait for a quiet machine no connection must be given up.
    app.getHttpServer().keepAliveTimeout = 600_000;
    this.close = () => app.close();
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    await this.close();
    rmSync(this.folder, { recursive: true });
  }

  /** Signed in without the redirects of a sign-in, which are no part of what is measured. */
  sessionOf(ask: Signed): Promise<HttpSession> {
    const key = `${ask.practitionerId} ${ask.agencyId} ${ask.role}`;
    const known = this.sessions.get(key) ?? this.begin(ask);
    this.sessions.set(key, known);
    return known;
  }

  /** The body of an answer; anything but success is an error. */
  async send(session: HttpSession, method: string, path: string, body?: object): Promise<string> {
    const headers = {
      cookie: session.cookie,
      host: `127.0.0.1:${this.port}`,
      origin: this.origin,
      ...(body && { 'content-type': 'application/json', 'x-csrf-token': session.csrfToken }),
    };
    const target = { host: '127.0.0.1', port: this.port, method, agent: this.agent, headers };
    return new Promise((resolve, reject) => {
      const sent = request({ ...target, path: `/api/v1${path}` }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('error', reject).on('end', () => {
          if ((response.statusCode ?? 500) < 300) resolve(text);
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
        });
      });
      sent.on('error', reject).end(body && JSON.stringify(body));
    });
  }

  private async begin({ practitionerId, agencyId, role }: Signed): Promise<HttpSession> {
    const id = randomBytes(24).toString('base64url');
    const key = createHash('sha256').update(id).digest('hex');
    const accountId = randomUUID();
    const csrfToken = randomBytes(32).toString('base64url');
    await this.graph.runText(
      `MATCH (who:Practitioner {id: $practitionerId})
       CREATE (:UserAccount {id: $accountId, issuer: 'bench', subject: $accountId})-[:IDENTIFIES]->(who)`,
      { practitionerId, accountId },
    );
    await this.graph.write('identity/begin-session', {
      ...{ key, accountId, csrfToken, issuer: 'bench', agencyId, role },
      ...{ lifeSeconds: 36_000, now: null },
      event: { id: randomUUID(), kind: 'signIn', practitionerId, agencyId },
    });
    const signature = createHmac('sha256', this.secret).update(id).digest('base64');
    const value = encodeURIComponent(`s:${id}.${signature.replace(/=+$/, '')}`);
    return { key, csrfToken, cookie: `__Host-patchwork=${value}` };
  }
}

/** Node strips types but not decorators, so that the service runs as it is shipped. */
async function compiled(): Promise<Dist> {
  const from = (file: string) => import(join(projectRoot(), 'dist/api/src', file));
  await import('reflect-metadata');
  const [config, clock, server] = await Promise.all(
    ['common/config.js', 'common/clock.js', 'server.js'].map(from),
  );
  return { config, clock, server } as Dist;
}
