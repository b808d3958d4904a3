import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OutgoingMail } from './mailer.ts';
import { NotifyMailer } from './notify-mailer.ts';

const SERVICE = randomUUID();
const SECRET = randomUUID();
const templateId = randomUUID();
const mail: OutgoingMail = {
  id: randomUUID(),
  to: 'gwen@example.org',
  teams: 2,
  invitations: 1,
  often: 'weekly',
  inboxUrl: 'https://p.example/inbox',
  invitationsUrl: 'https://p.example/invitations',
  choiceUrl: 'https://p.example/inbox/mail',
  offUrl: 'https://p.example/mail-off/x',
  oneClickUrl: 'https://p.example/api/v1/mail-off/x',
};

let server: Server;
let url: string;
let status = 201;
let asked: unknown[] = [];

/** As Notify's API does: who calls, by the secret that only the two know, at most half a minute ago. */
function isRight(header = ''): boolean {
  const [head = '', claims = '', mark] = header.replace('Bearer ', '').split('.');
  const right = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url');
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString());
  return (
    alg === 'HS256' && mark === right && iss === SERVICE && Math.abs(Date.now() / 1_000 - iat) < 30
  );
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void json(request).then((body) => {
      asked.push([request.method, request.url, body]);
      if (status === 0) return void request.socket.destroy();
      response.writeHead(isRight(request.headers.authorization) ? status : 403).end('{}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server?.close());

const send = (apiKey = `our-key-${SERVICE}-${SECRET}`, to = url) =>
  new NotifyMailer({ apiKey, templateId, url: to }, 500).send(mail);

test('a mail is handed over with its reference, its way out and no name', async () => {
  asked = [];
  expect(await send()).toBe('sent');
  expect(asked).toEqual([
    [
      'POST',
      '/v2/notifications/email',
      {
        email_address: mail.to,
        template_id: templateId,
        reference: mail.id,
        one_click_unsubscribe_url: mail.oneClickUrl,
        personalisation: {
          teams: 2,
          invitations: 1,
          often: 'once a week',
          inbox_link: mail.inboxUrl,
          invitations_link: mail.invitationsUrl,
          choice_link: mail.choiceUrl,
          stop_link: mail.offUrl,
        },
      },
    ],
  ]);
});

test.each([
  [201, 'sent'],
  [400, 'refused'],
  [403, 'unreachable'],
  [429, 'deferred'],
  [500, 'deferred'],
  [503, 'deferred'],
  [502, 'unknown'],
  [504, 'unknown'],
  [0, 'unknown'],
] as const)('answered %s: %s', async (answer, expected) => {
  status = answer;
  expect(await send()).toBe(expected);
  status = 201;
});

test('another’s key, or nobody there', async () => {
  expect(await send(`our-key-${SERVICE}-${randomUUID()}`)).toBe('unreachable');
  expect(await send(undefined, 'http://127.0.0.1:9')).not.toBe('sent');
});
