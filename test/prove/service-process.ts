import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '#api/common/project-root.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { testAddress } from '#test/support/graph.ts';

const AGAIN_MS = 100;

/** The service as it is shipped, in a process of its own that may be killed. */
export class ServiceProcess {
  private readonly port: number;
  private readonly secrets: { SESSION_SECRET: string; IDENTIFIER_KEY: string };
  private readonly settings: Record<string, string>;
  private child: ChildProcess | undefined;

  constructor(
    port: number,
    secrets: { SESSION_SECRET: string; IDENTIFIER_KEY: string },
    settings: Record<string, string> = {},
  ) {
    this.settings = settings;
    this.port = port;
    this.secrets = secrets;
  }

  /** @throws Error with its last line, where it ends before it is ready */
  async start(): Promise<void> {
    const { uri, user, password } = testAddress();
    const env = {
      ...{ PATH: process.env['PATH'], PORT: String(this.port), PATCHWORK_DEMO: '1' },
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...this.secrets },
      ...{ AUDIT_SEAL_SECONDS: '0', LOG_LEVEL: 'silent', ...this.settings },
    };
    const main = join(projectRoot(), 'dist/api/src/main.js');
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.child = child;
    let last = '';
    for await (const line of createInterface({ input: child.stdout })) {
      last = line;
      if (line.startsWith('Patchwork is ready')) break;
    }
    child.stdout.resume();
    if (!last.startsWith('Patchwork is ready')) throw new Error(`No service: ${last}`);
  }

  /** Ends it between one instruction and the next. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async send(session: HttpSession, method: string, path: string, body?: object): Promise<Response> {
    const origin = `http://127.0.0.1:${this.port}`;
    return fetch(`${origin}/api/v1${path}`, {
      method,
      headers: {
        ...{ origin, cookie: session.cookie, 'x-csrf-token': session.csrfToken },
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body ? JSON.stringify(body) : undefined,
    });
  }

  /** The same again until it is answered with success: a person who presses the button once more. */
  async insist(
    session: HttpSession,
    method: string,
    path: string,
    body?: object,
  ): Promise<Record<string, unknown>> {
    for (;;) {
      const answer = await this.send(session, method, path, body).catch(() => undefined);
      const told = await answer?.json().catch(() => undefined);
      if (answer?.ok && told) return told as Record<string, unknown>;
      // Killed after the head of its answer and before the rest: as good as no answer.
      const isWhole = told !== undefined;
      if (answer && isWhole && answer.status < 500 && answer.status !== 429) {
        throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(told)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
