import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { DemoPerson } from './demo-person.ts';
import { providerConfiguration, type DemoClient } from './provider-configuration.ts';
import { choosePage, pagePolicy, problemPage } from './sign-in-page.ts';

const MAX_FORM = 4096;

export interface DemoIdpSetting extends DemoClient {
  /** 0: any free port. */
  port: number;
  /** Where to listen; the issuer's address is always 127.0.0.1. */
  host?: string;
  people: DemoPerson[];
  /** The authentication context it claims, where a client asks for one. */
  acr?: string;
}

export interface DemoIdp {
  issuer: string;
  stop(): Promise<void>;
}

/**
 * The demo's identity provider: real OpenID Connect, invented people, no passwords. It refuses to
 * start in production, whoever asks.
 */
export async function startDemoIdp(setting: DemoIdpSetting): Promise<DemoIdp> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error(
      'The demo identity provider lets anyone in without a password and does not start with ' +
        'NODE_ENV=production. Set OIDC_ISSUERS to your own identity provider.',
    );
  }
  const server = createServer();
  await listen(server, setting.port, setting.host ?? '127.0.0.1');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const configuration = providerConfiguration(setting, setting.people, setting.acr);
  server.on('request', handler(new Provider(issuer, configuration), setting));
  return { issuer, stop: () => stop(server) };
}

function handler(provider: Provider, setting: DemoIdpSetting) {
  const answer = provider.callback();
  const clients = [...setting.redirectUris, ...(setting.postLogoutRedirectUris ?? [])];
  const policy = pagePolicy(clients.map((uri) => new URL(uri).origin));
  return (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (!request.url?.startsWith('/choose/')) return answer(request, response);
    choose(provider, setting, request, response).catch(() =>
      sendPage(response, 400, problemPage()),
    );
  };
}

async function choose(
  provider: Provider,
  { people, acr }: DemoIdpSetting,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return sendPage(response, 200, choosePage(uid, people));
  const subject = new URLSearchParams(await readForm(request)).get('subject');
  const person = people.find((candidate) => candidate.subject === subject);
  if (!person) return sendPage(response, 400, choosePage(uid, people));
  await provider.interactionFinished(request, response, {
    login: { accountId: person.subject, remember: false, ...(acr && { acr }) },
  });
}

async function readForm(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_FORM) throw new Error('Too long');
  }
  return text;
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(page);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
