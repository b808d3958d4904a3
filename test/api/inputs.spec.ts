import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeApi } from '#api/server.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { greenService, sender, tell, type GreenService } from './green-service.ts';
import { rightBodies } from './right-bodies.ts';
import { bodySchemas, type FieldSchema } from './routes-of.ts';

let green: GreenService;
let everybody: HttpSession[];
let send: ReturnType<typeof sender>;
let lee: HttpSession;

beforeAll(async () => {
  green = await greenService();
  send = sender(green.app);
  everybody = [];
  for (const who of Object.values(green.by)) everybody.push(await green.app.signIn(who.id));
  lee = await green.app.signIn(green.lead.id);
}, 60_000);

afterAll(() => green?.stop());

let turn = 0;
/** By everybody in turn: ten claims an hour are one person's. */
async function post(route: string, body: unknown, type = 'application/json') {
  const isLeads = route.includes('oversight');
  const session = isLeads ? lee : (everybody[turn++ % everybody.length] as HttpSession);
  const headers = {
    'content-type': type,
    'sec-fetch-site': 'same-origin',
    cookie: session.cookie,
    'x-csrf-token': session.csrfToken,
  };
  return tell(
    await send(route.replace(':id', green.sam.id), {
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

/** Whatever this field is, none of these is one. */
const WRONG: unknown[] = [null, 1, true, {}, ['a'], { toString: 'x' }, ''];

function wrongValues({ type, maxLength, minLength }: FieldSchema, isRequired: boolean): unknown[] {
  if (type === 'boolean') return ['true', 1, null, {}, []];
  if (type === 'array') {
    const wrong = ['x', 1, {}, ['mistyped'], [1], Array(51).fill('x')];
    return isRequired ? [...wrong, null] : wrong;
  }
  expect(type ?? 'string').toBe('string');
  const texts = ['a\u0000b', '\ud800', 'x'.repeat((maxLength ?? 10_000) + 1)];
  if (minLength) texts.push('x'.repeat(minLength - 1));
  // An optional field may be sent empty or as null, as an empty form field is.
  return [...WRONG.filter((value) => isRequired || (value !== null && value !== '')), ...texts];
}

const ROUTES = [
  'POST /api/v1/admin/problems/:id/settlement',
  'POST /api/v1/admin/reviews',
  'POST /api/v1/admin/suspensions',
  'POST /api/v1/admin/suspensions/:id/end',
  'POST /api/v1/admin/users/:id/off',
  'POST /api/v1/admin/users/:id/on',
  'POST /api/v1/admin/users/:id/sessions/end',
  'POST /api/v1/assessments/:id/end',
  'POST /api/v1/claims',
  'POST /api/v1/clients/:id/assessments',
  'POST /api/v1/clients/:id/break-glass',
  'POST /api/v1/clients/:id/break-glass/end',
  'POST /api/v1/clients/:id/concerns',
  'POST /api/v1/clients/:id/consent-preview',
  'POST /api/v1/clients/:id/consent-records',
  'POST /api/v1/clients/:id/invitations',
  'POST /api/v1/clients/:id/involvements',
  'POST /api/v1/clients/:id/lead-proposals',
  'POST /api/v1/clients/:id/lead/end',
  'POST /api/v1/clients/:id/relay',
  'POST /api/v1/clients/:id/shields',
  'POST /api/v1/clients/:id/views',
  'POST /api/v1/clients/:id/withdrawals',
  'POST /api/v1/colleague-searches',
  'POST /api/v1/concerns/:id/reply',
  'POST /api/v1/concerns/:id/settle',
  'POST /api/v1/consent-recipients',
  'POST /api/v1/families/:id/confirmations',
  'POST /api/v1/hand-over',
  'POST /api/v1/hand-over/preview',
  'POST /api/v1/inbox/read',
  'POST /api/v1/invitations/:id/acceptance',
  'POST /api/v1/invitations/:id/refusal',
  'POST /api/v1/invitations/:id/reminder',
  'POST /api/v1/invitations/:id/suggestion',
  'POST /api/v1/invitations/:id/withdrawal',
  'POST /api/v1/involvements/:id/confirmations',
  'POST /api/v1/involvements/:id/end',
  'POST /api/v1/involvements/:id/relay',
  'POST /api/v1/involvements/:id/releases',
  'POST /api/v1/involvements/:id/still-involved',
  'POST /api/v1/involvements/:id/withdrawal',
  'POST /api/v1/lead-proposals/:id/answer',
  'POST /api/v1/lead-proposals/:id/withdrawal',
  'POST /api/v1/mail-troubles/:id/again',
  'POST /api/v1/notices/:id/read',
  'POST /api/v1/oversight/bars',
  'POST /api/v1/oversight/bars/:id/end',
  'POST /api/v1/oversight/break-glass/:id/review',
  'POST /api/v1/oversight/duty/:id/review',
  'POST /api/v1/oversight/enquiries',
  'POST /api/v1/own-card/absences',
  'POST /api/v1/own-card/absences/:id/end',
  'POST /api/v1/own-card/confirmation',
  'POST /api/v1/practitioners/:id/contact-checks',
  'POST /api/v1/problems',
  'POST /api/v1/relay-messages/:id/answer',
  'POST /api/v1/releases/:id/end',
  'POST /api/v1/searches',
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

describe.each(ROUTES)('%s', (route) => {
  const right = () => rightBodies(green)[route]!;

  test('is described', () => {
    expect([...bodySchemas(describeApi(green.app.nest)).keys()].sort()).toEqual(ROUTES);
  });

  test('names each field that is missing or wrong', async () => {
    const { fields, required } = bodySchemas(describeApi(green.app.nest)).get(route)!;
    for (const [field, schema] of Object.entries(fields)) {
      const { [field]: _left, ...without } = right() as Record<string, unknown>;
      const wrong = wrongValues(schema, required.includes(field)).map((value) => ({
        ...without,
        [field]: value,
      }));
      for (const body of required.includes(field) ? [without, ...wrong] : wrong) {
        const told = await post(route, body);
        expect({ body, status: told.status, ...told.body }).toMatchObject({
          body,
          status: 400,
          code: 'invalidInput',
          fields: expect.arrayContaining([{ field, problem: expect.any(String) }]),
        });
      }
    }
  });

  test('refuses a field that it does not know', async () => {
    for (const field of ['role', 'viewer', 'isAdmin', 'constructor', 'now'].filter(
      (name) => !(name in right()),
    )) {
      const told = await post(route, { ...right(), [field]: 'x' });
      expect(told).toMatchObject({
        status: 400,
        body: { code: 'invalidInput', fields: [{ field }] },
      });
    }
    const polluted = JSON.stringify(right()).replace('{', '{"__proto__":{"isAdmin":true},');
    expect((await post(route, polluted)).status).toBeLessThan(500);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  test.each(['[]', '[{}]', 'null', '1', '"x"', '{', '{"a":', '\u0000', ''])(
    'refuses %j',
    async (body) => {
      expect(await post(route, body)).toMatchObject({
        status: 400,
        body: { code: 'invalidInput' },
      });
    },
  );

  test('refuses a right body in a list, in another type, and one too large', async () => {
    expect((await post(route, [right()])).status).toBe(400);
    expect((await post(route, JSON.stringify(right()), 'text/plain')).status).toBe(400);
    const large = await post(route, { ...right(), text: 'x'.repeat(200_000) });
    expect(large).toMatchObject({ status: 400, body: { code: 'invalidInput' } });
    expect((await post(route, '{"a":'.repeat(5_000))).status).toBe(400);
    expect((await post(route, '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000))).status).toBe(400);
  });
});

test('a duty reference has no room for a name', async () => {
  for (const dutyReference of ['Jane Green', 'ab', 'x'.repeat(41), '../x y', 'REF\n1']) {
    const told = await post('POST /api/v1/searches', {
      operationId: randomUUID(),
      text: 'x',
      dutyReference,
    });
    expect(told.body).toMatchObject({ code: 'invalidInput', fields: [{ field: 'dutyReference' }] });
  }
});
