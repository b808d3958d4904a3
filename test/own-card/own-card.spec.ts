import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { greenService, tell, type GreenService } from '#test/api/green-service.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { testGraph } from '#test/support/graph.ts';

type Person = { id: string; awayUntil: string | null; cover: object | null; checks: object[] };

let green: GreenService;
let priya: HttpSession;
let ben: HttpSession;
let gwen: HttpSession;

beforeAll(async () => {
  green = await greenService();
  priya = await green.app.signIn(green.by.school.id);
  ben = await green.app.signIn(green.by.schoolColleague.id);
  gwen = await green.app.signIn(green.by.gp.id);
}, 60_000);

afterAll(() => green?.stop());

const command = () => ({ operationId: randomUUID() });
const get = async (path: string, session: HttpSession) => tell(await green.app.get(path, session));
const post = async (path: string, body: object, session: HttpSession) =>
  tell(await green.app.post(path, { ...command(), ...body }, session));
const nothing = { mobile: null, landline: null, email: null, dutyLine: null };
const save = async (card: object, session = priya) =>
  tell(await green.app.put('/own-card', { ...command(), workingPattern: [], ...card }, session));
/** Priya as Gwen of the surgery sees her beside Sam, whom both work with. */
async function priyaOnThePage(): Promise<Person & Record<string, unknown>> {
  const { body } = await get(`/clients/${green.sam.id}/team`, gwen);
  const { lines } = body as unknown as { lines: { practitioners: Person[] }[] };
  const all = lines.flatMap(({ practitioners }) => practitioners);
  return all.find(({ id }) => id === green.by.school.id) as never;
}
const priyaInTheDirectory = async () =>
  (await get(`/practitioners/${green.by.school.id}`, gwen)).body;
const check = (method: string, outcome: string, session = gwen) =>
  post(`/practitioners/${green.by.school.id}/contact-checks`, { method, outcome }, session);

describe('how one is reached', () => {
  test('is kept as its owner says, and shown to the family’s team and in the directory', async () => {
    const card = {
      mobile: ' 07700 900123 ',
      email: 'priya@elm.example',
      preferred: 'email',
      workingPattern: ['Tue 09:00-15:00', 'Mon 09:00-17:00'],
    };
    expect((await save(card)).status).toBe(200);
    const kept = {
      ...nothing,
      mobile: '07700 900123',
      email: 'priya@elm.example',
      preferred: 'email',
      workingPattern: ['Mon 09:00-17:00', 'Tue 09:00-15:00'],
    };
    expect((await get('/own-card', priya)).body).toMatchObject({
      ...kept,
      wantsAWord: false,
      checks: [],
      absences: [],
    });
    expect(await priyaOnThePage()).toMatchObject(kept);
    expect(await priyaInTheDirectory()).toMatchObject({ ...kept, confirmedAt: expect.any(String) });
  });

  test('is refused where it cannot be right, by the field, and nothing is kept', async () => {
    const faults = async (card: object) => (await save(card)).body['fields'];
    expect(await faults({ preferred: 'mobile' })).toEqual([
      { field: 'preferred', problem: 'isEmpty' },
    ]);
    expect(await faults({ workingPattern: ['Mon 17:00-09:00'] })).toEqual([
      { field: 'workingPattern', problem: 'crosses' },
    ]);
    for (const mobile of ['call me', '12', '<b>01632 960123</b>'])
      expect(await faults({ mobile })).toMatchObject([{ field: 'mobile' }]);
    expect(await faults({ email: 'priya' })).toMatchObject([{ field: 'email' }]);
    expect(await faults({ workingPattern: ['Monday'] })).toMatchObject([
      { field: 'workingPattern' },
    ]);
    expect((await get('/own-card', priya)).body).toMatchObject({ mobile: '07700 900123' });
  });

  test('is its owner’s alone', async () => {
    await save({ mobile: '07700 900999' }, ben);
    expect((await get('/own-card', priya)).body).toMatchObject({ mobile: '07700 900123' });
    expect((await get('/own-card', ben)).body).toMatchObject({ mobile: '07700 900999' });
  });
});

describe('being away', () => {
  const away = (days: object, session = priya) => post('/own-card/absences', days, session);

  test('is told with who stands in, and is over when one says so', async () => {
    const days = { firstDay: '2026-03-01', lastDay: '2026-03-06' };
    const { body } = await away({ ...days, coverId: green.by.schoolColleague.id });
    const cover = { given: 'Ben', family: 'Okoro' };
    expect(await priyaOnThePage()).toMatchObject({ awayUntil: '2026-03-07T00:00:00Z', cover });
    expect(await priyaInTheDirectory()).toMatchObject({
      awayUntil: '2026-03-07T00:00:00Z',
      cover,
    });
    expect((await get('/own-card', priya)).body['absences']).toEqual([
      { id: body['id'], since: expect.any(String), until: '2026-03-07T00:00:00Z', cover },
    ]);
    expect((await post(`/own-card/absences/${body['id']}/end`, {}, ben)).status).toBe(404);
    expect((await post(`/own-card/absences/${body['id']}/end`, {}, priya)).status).toBe(200);
    expect(await priyaOnThePage()).toMatchObject({ awayUntil: null, cover: null });
    expect((await post(`/own-card/absences/${body['id']}/end`, {}, priya)).status).toBe(404);
  });

  test('that has not begun is not told to anybody else, and can be called off', async () => {
    const { body } = await away({ firstDay: '2026-03-09', lastDay: '2026-03-13' });
    expect(await priyaOnThePage()).toMatchObject({ awayUntil: null });
    const twice = await away({ firstDay: '2026-03-13', lastDay: '2026-03-20' });
    expect(twice.body['fields']).toEqual([{ field: 'firstDay', problem: 'alreadyAway' }]);
    await post(`/own-card/absences/${body['id']}/end`, {}, priya);
    expect((await get('/own-card', priya)).body['absences']).toEqual([]);
    const rows = await (
      await testGraph()
    ).runText('MATCH (absence:Absence {id: $id}) RETURN absence.id AS id', {
      id: body['id'],
    });
    expect(rows).toEqual([]);
  });

  test('is covered by a colleague of the very agency only', async () => {
    const days = { firstDay: '2026-03-09', lastDay: '2026-03-13' };
    for (const coverId of [green.by.gp.id, green.by.school.id, randomUUID()]) {
      const told = await away({ ...days, coverId });
      expect(told.body['fields']).toEqual([{ field: 'coverId', problem: 'notColleague' }]);
    }
    expect((await get('/own-card', priya)).body['absences']).toEqual([]);
  });
});

describe('“I reached them” and “wrong number”', () => {
  test('are told of the number that was tried, to the day, and not by whom', async () => {
    await check('mobile', 'reached');
    const found = { method: 'mobile', outcome: 'reached', day: '2026-03-01' };
    expect((await priyaOnThePage()).checks).toEqual([found]);
    expect((await get('/own-card', priya)).body).toMatchObject({
      checks: [found],
      wantsAWord: false,
    });
    await check('mobile', 'wrong', ben);
    const wrong = { ...found, outcome: 'wrong' };
    expect((await get('/own-card', priya)).body).toMatchObject({
      checks: [wrong],
      wantsAWord: true,
    });
  });

  test('end with their owner’s word, and with another number', async () => {
    await post('/own-card/confirmation', {}, priya);
    expect((await get('/own-card', priya)).body).toMatchObject({ checks: [], wantsAWord: false });
    await check('email', 'wrong');
    await (
      await testGraph()
    ).runText('MATCH (p:Practitioner {id: $id}) SET p.email = "new@elm.example"', {
      id: green.by.school.id,
    });
    expect((await priyaOnThePage()).checks).toEqual([]);
  });

  test('cannot be said of a number that is not there, nor of somebody who is not listed', async () => {
    expect((await check('dutyLine', 'wrong')).status).toBe(404);
    const told = await post(
      `/practitioners/${randomUUID()}/contact-checks`,
      { method: 'mobile', outcome: 'wrong' },
      gwen,
    );
    expect(told).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });
});
