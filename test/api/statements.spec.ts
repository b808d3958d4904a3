import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { greenService, sender, type GreenService } from './green-service.ts';
import { rightBodies } from './right-bodies.ts';
import { recording, type Use } from './recording.ts';
import { routesOf } from './routes-of.ts';

const uses: Use[] = [];
let green: GreenService;
let send: ReturnType<typeof sender>;
let priya: HttpSession;
let hannah: HttpSession;
let lee: HttpSession;
let ada: HttpSession;
let search: string;
let enquiry: string;

beforeAll(async () => {
  green = await greenService({ between: recording(uses) });
  send = sender(green.app);
  priya = await green.app.signIn(green.by.school.id);
  hannah = await green.app.signIn(green.by.protection.id);
  const kept = await green.app.post(
    '/searches',
    { operationId: randomUUID(), text: 'green' },
    priya,
  );
  search = ((await kept.json()) as { id: string }).id;
  lee = await green.app.signIn(green.lead.id);
  ada = await green.app.signIn(green.ada.id);
  const body = rightBodies(green)['POST /api/v1/oversight/enquiries'];
  const begun = await green.app.post('/oversight/enquiries', body, lee);
  enquiry = ((await begun.json()) as { id: string }).id;
}, 60_000);

beforeEach(() => void (uses.length = 0));

afterAll(() => green?.stop());

const told = () => uses.map(({ how, statements }) => `${how} ${statements.join(' ')}`.trim());
const SESSION = 'read identity/find-session';

const askerOf = (route: string) => {
  if (route.includes('oversight')) return lee;
  if (route.includes('/admin/')) return ada;
  return /break-glass|protection|shields/.test(route) ? hannah : priya;
};

async function ask(route: string, session: HttpSession | null = askerOf(route)): Promise<number> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'sec-fetch-site': 'none',
  };
  if (session)
    Object.assign(headers, { cookie: session.cookie, 'x-csrf-token': session.csrfToken });
  const body = rightBodies(green)[route];
  const path = route
    .replace('clients/:id', `clients/${green.sam.id}`)
    .replace('mail-troubles/:id', `mail-troubles/${randomUUID()}`)
    .replace('/concerns/:id', `/concerns/${randomUUID()}`)
    .replace('notices/:id', `notices/${randomUUID()}`)
    .replace('relay-messages/:id', `relay-messages/${randomUUID()}`)
    .replace('shields/:id', `shields/${randomUUID()}`)
    .replace(
      /(involvements|families|releases|assessments|duty|views|lead-proposals|suspensions|problems|invitations)\/:id/,
      `$1/${randomUUID()}`,
    )
    .replace('users/:id', `users/${green.by.gp.id}`)
    .replace('practitioners/:id', `practitioners/${green.by.gp.id}`)
    .replace('agencies/:id', `agencies/${green.at.gp.id}`)
    .replace('searches/:id', `searches/${search}`)
    .replace('enquiries/:id', `enquiries/${enquiry}`)
    .replace('oversight/bars/:id', `oversight/bars/${randomUUID()}`)
    .replace('oversight/break-glass/:id', `oversight/break-glass/${randomUUID()}`)
    .replace(/\/tick$/, `/tick?mark=${'x'.repeat(43)}`);
  const isRead = route.startsWith('GET');
  const response = await send(path, {
    headers,
    ...(isRead ? {} : { body: JSON.stringify(body ?? {}) }),
  });
  await response.text();
  return response.status;
}

/** What each route may ask of the graph, beside nothing at all for the public ones. */
const ALLOWED: Record<string, string[]> = {
  // Before what Priya records hides the others from her, and nobody is left to ask.
  'POST /api/v1/clients/:id/concerns': [
    SESSION,
    'transaction commands/begin concerns/raise commands/finish',
  ],
  'GET /api/v1/session': [SESSION],
  'GET /api/v1/families/mine': [SESSION, 'disclose home/my-families'],
  'GET /api/v1/clients/:id/team': [SESSION, 'disclose team/around-client'],
  // A tick leaves no event and takes no lock.
  'GET /api/v1/clients/:id/team/tick': [SESSION, 'read tick/team'],
  'GET /api/v1/families/mine/tick': [SESSION, 'read tick/my-families'],
  // The decisions of the page and of home, laid over each other.
  'GET /api/v1/clients/:id/beyond': [
    SESSION,
    'transaction tick/team tick/my-families beyond/reach people/record-access',
  ],
  'GET /api/v1/clients/:id/beyond/tick': [
    SESSION,
    'transaction tick/team tick/my-families beyond/reach',
  ],
  'GET /api/v1/searches/:id/tick': [SESSION, 'transaction people/saved-search people/find-own'],
  'GET /api/v1/practitioners/:id': [SESSION, 'read directory/practitioner'],
  'GET /api/v1/agencies/:id': [SESSION, 'read directory/agency'],
  // The one read of several statements: people and their event in one transaction, and three of the
  // directory, which know nothing of clients.
  'GET /api/v1/searches/:id': [
    SESSION,
    'transaction people/saved-search people/find-own people/record-access',
    'read directory/find-practitioners',
    'read directory/find-agencies',
    'read directory/connected',
  ],
  'POST /api/v1/searches': [
    SESSION,
    'transaction commands/begin people/save-search commands/finish',
  ],
  'POST /api/v1/claims': [
    SESSION,
    'transaction commands/begin people/claim people/record-access commands/finish',
  ],
  'POST /api/v1/clients/:id/break-glass': [
    SESSION,
    'transaction commands/begin protection/break-glass commands/finish',
  ],
  'POST /api/v1/clients/:id/break-glass/end': [
    SESSION,
    'transaction commands/begin protection/end-break-glass commands/finish',
  ],
  'GET /api/v1/clients/:id/protection': [SESSION, 'disclose protection/page'],
  'POST /api/v1/clients/:id/shields': [
    SESSION,
    'transaction commands/begin protection/shield commands/finish',
  ],
  'POST /api/v1/shields/:id/allow': [
    SESSION,
    'transaction commands/begin protection/allow commands/finish',
  ],
  'POST /api/v1/shields/:id/disallow': [
    SESSION,
    'transaction commands/begin protection/disallow commands/finish',
  ],
  'POST /api/v1/shields/:id/end': [
    SESSION,
    'transaction commands/begin protection/end-shield commands/finish',
  ],
  'GET /api/v1/own-card': [SESSION, 'read own-card/own'],
  'PUT /api/v1/own-card': [SESSION, 'transaction commands/begin own-card/save commands/finish'],
  'POST /api/v1/own-card/confirmation': [
    SESSION,
    'transaction commands/begin own-card/confirm commands/finish',
  ],
  'POST /api/v1/own-card/absences': [
    SESSION,
    'transaction commands/begin own-card/be-away commands/finish',
  ],
  'POST /api/v1/own-card/absences/:id/end': [
    SESSION,
    'transaction commands/begin own-card/be-back commands/finish',
  ],
  'POST /api/v1/practitioners/:id/contact-checks': [
    SESSION,
    'transaction commands/begin directory/check commands/finish',
  ],
  'GET /api/v1/clients/:id/involvements': [SESSION, 'disclose involvements/held'],
  'GET /api/v1/clients/:id/joining': [SESSION, 'disclose involvements/joining'],
  'GET /api/v1/clients/:id/concerns': [SESSION, 'disclose concerns/page'],
  'GET /api/v1/concerns': [SESSION, 'disclose concerns/for-me'],
  'GET /api/v1/concerns/tick': [SESSION, 'read tick/concerns'],
  'POST /api/v1/concerns/:id/reply': [
    SESSION,
    'transaction commands/begin concerns/reply commands/finish',
  ],
  'POST /api/v1/concerns/:id/settle': [
    SESSION,
    'transaction commands/begin concerns/settle commands/finish',
  ],
  'POST /api/v1/clients/:id/involvements': [
    SESSION,
    'transaction commands/begin involvements/join commands/finish',
  ],
  'GET /api/v1/clients/:id/lead': [SESSION, 'disclose lead/page'],
  'POST /api/v1/clients/:id/lead-proposals': [
    SESSION,
    'transaction commands/begin lead/propose commands/finish',
  ],
  'POST /api/v1/lead-proposals/:id/answer': [
    SESSION,
    'transaction commands/begin lead/answer commands/finish',
  ],
  'POST /api/v1/lead-proposals/:id/withdrawal': [
    SESSION,
    'transaction commands/begin lead/withdraw commands/finish',
  ],
  'POST /api/v1/clients/:id/lead/end': [
    SESSION,
    'transaction commands/begin lead/step-down commands/finish',
  ],
  'GET /api/v1/clients/:id/invitations': [SESSION, 'disclose invitations/page'],
  'POST /api/v1/clients/:id/invitations': [
    SESSION,
    'transaction commands/begin invitations/invite commands/finish',
  ],
  'GET /api/v1/invitations': [SESSION, 'disclose invitations/for-me'],
  'GET /api/v1/invitations/tick': [SESSION, 'read tick/invitations'],
  'GET /api/v1/invitations/number': [SESSION, 'read tick/invitations'],
  'GET /api/v1/invitations/:id': [SESSION, 'disclose invitations/one'],
  'POST /api/v1/invitations/:id/acceptance': [
    SESSION,
    'transaction commands/begin invitations/open invitations/close commands/finish',
  ],
  'POST /api/v1/invitations/:id/refusal': [
    SESSION,
    'transaction commands/begin invitations/answer commands/finish',
  ],
  'POST /api/v1/invitations/:id/suggestion': [
    SESSION,
    'transaction commands/begin invitations/answer commands/finish',
  ],
  'POST /api/v1/invitations/:id/reminder': [
    SESSION,
    'transaction commands/begin invitations/remind commands/finish',
  ],
  'POST /api/v1/invitations/:id/withdrawal': [
    SESSION,
    'transaction commands/begin invitations/withdraw commands/finish',
  ],
  'POST /api/v1/colleague-searches': [SESSION, 'read directory/find-colleagues'],
  'GET /api/v1/hand-over': [SESSION, 'disclose hand-over/page'],
  // Priya leads no team: refused before anything is asked.
  'GET /api/v1/unowned': [SESSION],
  'GET /api/v1/unowned/number': [SESSION],
  'POST /api/v1/hand-over/preview': [SESSION, 'disclose hand-over/page'],
  'POST /api/v1/hand-over': [
    SESSION,
    'transaction commands/begin hand-over/lock hand-over/again hand-over/move commands/finish',
  ],
  'POST /api/v1/involvements/:id/withdrawal': [
    SESSION,
    'transaction commands/begin involvements/withdraw commands/finish',
  ],
  'POST /api/v1/involvements/:id/still-involved': [
    SESSION,
    'transaction commands/begin involvements/still-involved commands/finish',
  ],
  'POST /api/v1/involvements/:id/end': [
    SESSION,
    'transaction commands/begin involvements/end-link commands/finish',
  ],
  'POST /api/v1/involvements/:id/relay': [
    SESSION,
    'transaction commands/begin involvements/take-relay commands/finish',
  ],
  'GET /api/v1/clients/:id/releases': [SESSION, 'disclose protection/releases'],
  'GET /api/v1/clients/:id/assessments': [SESSION, 'disclose consent-records/assessments'],
  'POST /api/v1/clients/:id/assessments': [
    SESSION,
    'transaction commands/begin consent-records/assess commands/finish',
  ],
  'POST /api/v1/assessments/:id/end': [
    SESSION,
    'transaction commands/begin consent-records/end-assessment commands/finish',
  ],
  'GET /api/v1/oversight/duty': [SESSION, 'disclose audit/duty-sample'],
  // Of one that is not there; else commands/finish too.
  'POST /api/v1/oversight/duty/:id/review': [
    SESSION,
    'transaction commands/begin audit/review-duty',
  ],
  'GET /api/v1/clients/:id/unconfirmed': [SESSION, 'disclose protection/unconfirmed'],
  // Priya leads no team.
  'GET /api/v1/confirmations': [SESSION],
  'POST /api/v1/involvements/:id/confirmations': [
    SESSION,
    'transaction commands/begin protection/confirm-link commands/finish',
  ],
  'POST /api/v1/families/:id/confirmations': [
    SESSION,
    'transaction commands/begin protection/confirm-membership commands/finish',
  ],
  'POST /api/v1/involvements/:id/releases': [
    SESSION,
    'transaction commands/begin protection/release commands/finish',
  ],
  'POST /api/v1/releases/:id/end': [
    SESSION,
    'transaction commands/begin protection/end-release commands/finish',
  ],
  'GET /api/v1/clients/:id/relay': [SESSION, 'read relay/asked'],
  // Nothing of the client is read.
  'POST /api/v1/clients/:id/relay': [
    SESSION,
    'transaction commands/begin relay/ask commands/finish',
  ],
  'GET /api/v1/relay-messages': [SESSION, 'disclose relay/for-me'],
  'GET /api/v1/relay-messages/tick': [SESSION, 'read tick/relay-messages'],
  'POST /api/v1/relay-messages/:id/answer': [
    SESSION,
    'transaction commands/begin relay/answer commands/finish',
  ],
  'GET /api/v1/inbox': [SESSION, 'disclose inbox/for-me'],
  'GET /api/v1/inbox/tick': [SESSION, 'read tick/inbox'],
  'POST /api/v1/inbox/read': [
    SESSION,
    'transaction commands/begin inbox/mark-read commands/finish',
  ],
  'GET /api/v1/mail-choice': [SESSION, 'read mail/choice'],
  'PUT /api/v1/mail-choice': [SESSION, 'transaction commands/begin mail/choose commands/finish'],
  'GET /api/v1/mail-troubles': [SESSION, 'read mail/dead'],
  'POST /api/v1/mail-troubles/:id/again': [
    SESSION,
    'transaction commands/begin mail/again commands/finish',
  ],
  'GET /api/v1/notices': [SESSION, 'read notices/for-me'],
  'POST /api/v1/notices/:id/read': [
    SESSION,
    'transaction commands/begin notices/mark-read commands/finish',
  ],
  'GET /api/v1/clients/:id/consent': [SESSION, 'disclose consent-records/about-client'],
  'POST /api/v1/clients/:id/consent-preview': [
    SESSION,
    'disclose consent-records/about-client',
    'read consent-records/inside',
  ],
  'POST /api/v1/clients/:id/consent-records': [
    SESSION,
    'transaction commands/begin consent-records/about-client consent-records/append commands/finish',
  ],
  'POST /api/v1/clients/:id/withdrawals': [
    SESSION,
    'transaction commands/begin consent-records/about-client consent-records/inside ' +
      'consent-records/append commands/finish',
  ],
  'POST /api/v1/consent-recipients': [SESSION, 'read consent-records/recipients'],
  'GET /api/v1/clients/:id/looks': [SESSION, 'disclose audit/page-looks'],
  'GET /api/v1/oversight/accesses': [SESSION, 'disclose audit/accesses'],
  'GET /api/v1/oversight/bars': [SESSION, 'disclose audit/bars'],
  'POST /api/v1/oversight/bars': [
    SESSION,
    'transaction commands/begin audit/set-bar commands/finish',
  ],
  // Of one that is not there; else commands/finish too.
  'POST /api/v1/oversight/bars/:id/end': [SESSION, 'transaction commands/begin audit/end-bar'],
  'GET /api/v1/oversight/break-glass': [SESSION, 'disclose audit/awaiting-review'],
  'GET /api/v1/oversight/enquiries/:id/accesses': [SESSION, 'disclose audit/enquiry-accesses'],
  'POST /api/v1/oversight/enquiries': [
    SESSION,
    'transaction commands/begin audit/begin-enquiry commands/finish',
  ],
  // Of one that is not there; else commands/finish too.
  'POST /api/v1/oversight/break-glass/:id/review': [
    SESSION,
    'transaction commands/begin audit/review-break-glass',
  ],
  // The page's own decision again, in the transaction of what is kept beside it.
  'GET /api/v1/clients/:id/desk': [SESSION, 'transaction tick/team views/desk'],
  'PUT /api/v1/clients/:id/desk': [
    SESSION,
    'transaction commands/begin team/lock tick/team views/take-desk views/arrange commands/finish',
  ],
  'POST /api/v1/clients/:id/views': [
    SESSION,
    'transaction commands/begin team/lock tick/team views/take-desk views/save commands/finish',
  ],
  'GET /api/v1/views/:id': [
    SESSION,
    'transaction views/find team/lock tick/team people/record-access',
  ],
  // Of one that is not there; else what changes it too.
  'POST /api/v1/views/:id/name': [
    SESSION,
    'transaction commands/begin views/find team/lock tick/team',
  ],
  'POST /api/v1/views/:id/end': [
    SESSION,
    'transaction commands/begin views/find team/lock tick/team',
  ],
  'GET /api/v1/admin/users': [SESSION, 'read admin/users'],
  'GET /api/v1/admin/users/:id': [SESSION, 'read admin/user'],
  'POST /api/v1/admin/users/:id/off': [
    SESSION,
    'transaction commands/begin admin/switch commands/finish',
  ],
  'POST /api/v1/admin/users/:id/on': [
    SESSION,
    'transaction commands/begin admin/switch commands/finish',
  ],
  'POST /api/v1/admin/users/:id/sessions/end': [
    SESSION,
    'transaction commands/begin admin/end-sessions commands/finish',
  ],
  'GET /api/v1/admin/agencies': [SESSION, 'read admin/agencies'],
  'POST /api/v1/admin/suspensions': [
    SESSION,
    'transaction commands/begin admin/suspend commands/finish',
  ],
  'POST /api/v1/admin/suspensions/:id/end': [
    SESSION,
    'transaction commands/begin admin/lift commands/finish',
  ],
  'GET /api/v1/admin/reviews': [SESSION, 'read admin/reviews'],
  'POST /api/v1/admin/reviews': [
    SESSION,
    'transaction commands/begin admin/review commands/finish',
  ],
  'GET /api/v1/admin/growth': [SESSION, 'read admin/growth'],
  'GET /api/v1/admin/problems': [SESSION, 'read admin/problems'],
  'POST /api/v1/problems': [SESSION, 'transaction commands/begin admin/report commands/finish'],
  'POST /api/v1/admin/problems/:id/settlement': [
    SESSION,
    'transaction commands/begin admin/settle commands/finish',
  ],
  'PUT /api/v1/session/acting': [SESSION, 'write identity/act-for'],
  'POST /api/v1/session/end': [SESSION, 'write identity/sign-out'],
};
const PUBLIC = [
  'GET /api/health/live',
  'GET /api/v1/issuers',
  'GET /api/v1/demo/stories',
  'GET /api/v1/openapi.json',
];

describe('a request asks the graph for the session and once more', () => {
  test('each route is counted', () => {
    const counted = [...Object.keys(ALLOWED), ...PUBLIC];
    const known = routesOf(green.app.nest).filter(
      (route) => !/docs|sign-in|ready|mail-off/.test(route),
    );
    expect(counted.sort()).toEqual(known);
  });

  test.each(Object.keys(ALLOWED).filter((route) => !route.endsWith('end')))('%s', async (route) => {
    // 409: Priya is on the team that she would join.
    expect([200, 201, 202, 303, 403, 404, 409]).toContain(await ask(route));
    expect(told()).toEqual(ALLOWED[route]);
  });

  test.each(PUBLIC)('%s asks nothing', async (route) => {
    expect(await ask(route, null)).toBe(200);
    expect(told()).toEqual([]);
  });

  test('a duty search is one transaction too', async () => {
    const session = await green.app.signIn(green.by.stranger.id);
    const { id: agencyId } = green.w.build().agencies.find(({ name }) => name === 'Oak School')!;
    await green.app.put('/session/acting', { agencyId, role: 'frontDoor' }, session);
    uses.length = 0;
    const body = { operationId: randomUUID(), text: 'sam', dutyReference: 'REF-1' };
    const kept = await green.app.post('/searches', body, session);
    expect(told()).toEqual([
      SESSION,
      'transaction commands/begin people/begin-duty people/record-access people/save-search commands/finish',
    ]);
    uses.length = 0;
    const { id } = (await kept.json()) as { id: string };
    expect((await green.app.get(`/searches/${id}`, session)).status).toBe(200);
    expect(told()[1]).toBe(
      'transaction people/saved-search people/find-on-duty people/record-access',
    );
  });
});

describe('who is refused costs less', () => {
  test('without a cookie nothing is asked', async () => {
    for (const route of Object.keys(ALLOWED)) {
      expect([401, 403]).toContain(await ask(route, null));
    }
    expect(told()).toEqual([]);
  });

  test('with a forged cookie nothing is asked; with one that has ended, only for the session', async () => {
    const forged = priya.cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(await ask('GET /api/v1/families/mine', { ...priya, cookie: forged })).toBe(401);
    expect(told()).toEqual([]);
    const gwen = await green.app.signIn(green.by.gp.id);
    await green.app.post('/session/end', {}, gwen);
    uses.length = 0;
    expect(await ask('GET /api/v1/families/mine', gwen)).toBe(401);
    expect(told()).toEqual([SESSION]);
  });

  test.each([
    ['a mistyped id', 'GET /api/v1/clients/mistyped/team'],
    ['an unknown path', 'GET /api/v1/nowhere'],
  ])('%s: only the session', async (_what, route) => {
    expect(await ask(route)).toBe(404);
    expect(told()).toEqual([SESSION]);
  });

  test('a body that is wrong: only the session', async () => {
    const response = await green.app.post('/searches', { text: 1 }, priya);
    expect([response.status, ...told()]).toEqual([400, SESSION]);
  });

  test('somebody absent costs what somebody closed costs', async () => {
    const ask404 = async (id: string) => {
      uses.length = 0;
      expect((await green.app.get(`/clients/${id}/team`, priya)).status).toBe(404);
      return told();
    };
    expect(await ask404(randomUUID())).toEqual(ALLOWED['GET /api/v1/clients/:id/team']);
    expect(await ask404(green.quentin.id)).toEqual(ALLOWED['GET /api/v1/clients/:id/team']);
  });
});

test('signing out is one write', async () => {
  const gwen = await green.app.signIn(green.by.gp.id);
  uses.length = 0;
  expect(await ask('POST /api/v1/session/end', gwen)).toBe(200);
  expect(told()).toEqual(ALLOWED['POST /api/v1/session/end']);
});
