import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ViewsSweeper } from '#api/views/views-sweeper.ts';
import { greenService, tell, type GreenService } from '#test/api/green-service.ts';
import { everybody } from '#test/api/right-bodies.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';

type Place = { id: string; x: number; y: number };

let green: GreenService;
let priya: HttpSession;
let hannah: HttpSession;
/** The family's GP, whom a teacher may see. */
let surgery: Place;
/** The drug service, which nobody agreed to show; a child-protection worker may break the glass. */
let harbour: Place;
let school: Place;

beforeAll(async () => {
  green = await greenService();
  priya = await green.app.signIn(green.by.school.id);
  hannah = await green.app.signIn(green.by.protection.id);
  surgery = { id: `agency:${green.at.gp.id}`, x: 10, y: 20 };
  harbour = { id: `agency:${green.at.drugs.id}`, x: 30, y: 40 };
  school = { id: `agency:${green.at.school.id}`, x: -10, y: -20 };
}, 60_000);

afterAll(() => green?.stop());

const page = () => `/clients/${green.sam.id}`;
const command = () => ({ operationId: randomUUID() });
const get = async (path: string, session: HttpSession) => tell(await green.app.get(path, session));
const post = async (path: string, body: object, session: HttpSession) =>
  tell(await green.app.post(path, { ...command(), ...body }, session));
const arrange = async (places: Place[], session: HttpSession, how: object = {}) => {
  const arranged = { layout: 'free', places, isPutBack: false, ...how };
  return tell(await green.app.put(`${page()}/desk`, { ...command(), ...arranged }, session));
};
const view = (name: string, more: object = {}) => {
  return { name, layout: 'rings', places: [], lens: everybody, ...more };
};
const openGlass = (session: HttpSession) =>
  post(
    `${page()}/break-glass`,
    { purpose: 'safeguarding', reason: 'Found alone at night; who has seen the mother?' },
    session,
  );

describe('where nodes were put', () => {
  test('is kept for who put them there, and for nobody else', async () => {
    expect((await arrange([surgery], priya)).status).toBe(200);
    await arrange([school], priya);
    expect((await get(`${page()}/desk`, priya)).body).toEqual({
      layout: 'free',
      places: [school, surgery],
      views: [],
    });
    expect((await get(`${page()}/desk`, hannah)).body).toMatchObject({ places: [] });
  });

  test('is not told while a node is hidden, and is told again when it is shown', async () => {
    await openGlass(hannah);
    await arrange([harbour, school], hannah);
    expect((await get(`${page()}/desk`, hannah)).body['places']).toEqual([harbour, school]);
    await post(`${page()}/break-glass/end`, {}, hannah);
    const closed = await get(`${page()}/desk`, hannah);
    expect(closed.body['places']).toEqual([school]);
    expect(closed.text).not.toContain(green.at.drugs.id);
    await arrange([{ ...school, x: 1 }], hannah);
    await openGlass(hannah);
    const opened = await get(`${page()}/desk`, hannah);
    expect(opened.body['places']).toEqual([{ ...school, x: 1 }, harbour]);
    await post(`${page()}/break-glass/end`, {}, hannah);
  });

  test('is forgotten when everything is put back', async () => {
    await arrange([], priya, { layout: 'rings', isPutBack: true });
    expect((await get(`${page()}/desk`, priya)).body).toMatchObject({ places: [] });
  });
});

describe('a view', () => {
  test('is opened by a colleague with their own rights, without its name or places', async () => {
    await openGlass(hannah);
    const hidden = {
      sectors: ['drugAndAlcohol', 'school'],
      folded: [harbour.id, 'sector:drugAndAlcohol', school.id],
      focusId: harbour.id,
      focusSteps: 2,
      standing: 'current',
      asAt: '2024-02-29',
    };
    const made = await post(
      `${page()}/views`,
      view('Who knows', { places: [harbour, school], lens: { ...everybody, ...hidden } }),
      hannah,
    );
    expect(made.status).toBe(201);
    const path = `/views/${String(made.body['id'])}`;
    expect((await get(path, hannah)).body).toMatchObject({
      name: 'Who knows',
      lens: hidden,
      places: [harbour, school],
    });
    const theirs = await get(path, priya);
    expect(theirs.body).toEqual({
      id: made.body['id'],
      clientId: green.sam.id,
      name: null,
      layout: 'rings',
      places: [],
      lens: {
        ...everybody,
        ...{ sectors: ['school'], folded: [school.id], standing: 'current', asAt: '2024-02-29' },
      },
    });
    expect(theirs.text).not.toMatch(new RegExp(`drug|Who knows|${green.at.drugs.id}`));
    await post(`${page()}/break-glass/end`, {}, hannah);
    expect((await get(path, hannah)).body).toMatchObject({
      lens: { sectors: ['school'], folded: [school.id], focusId: null },
      places: [school],
    });
  });

  test('has a name of its own, of twenty at most, however many tabs save at once', async () => {
    const operationId = randomUUID();
    const twice = [1, 2].map(() =>
      post(`${page()}/views`, { ...view('Twice'), operationId }, priya),
    );
    const [one, two] = await Promise.all(twice);
    expect([one!.status, two!.body]).toEqual([201, one!.body]);
    const same = await post(`${page()}/views`, view(' twice '), priya);
    expect(same.body).toMatchObject({ fields: [{ field: 'name', problem: 'isTaken' }] });
    await green.graph.runText(
      `MATCH (desk:FamilyDesk {practitionerId: $id}) UNWIND range(1, 17) AS n
       CREATE (desk)-[:HOLDS]->(:SavedView {id: randomUUID(), name: 'View ' + n, lens: $lens,
         layout: 'rings', places: '[]'})`,
      { id: green.by.school.id, lens: JSON.stringify(everybody) },
    );
    const more = ['A', 'B', 'C', 'D'].map((name) => post(`${page()}/views`, view(name), priya));
    const statuses = (await Promise.all(more)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 201, 400, 400]);
    const { views } = (await get(`${page()}/desk`, priya)).body as { views: { id: string }[] };
    expect(views).toHaveLength(20);
  });

  test('is renamed and removed by its maker only; then it looks like one that never was', async () => {
    const { views } = (await get(`${page()}/desk`, priya)).body as {
      views: { id: string; name: string }[];
    };
    const { id } = views.find(({ name }) => name === 'Twice')!;
    expect((await post(`/views/${id}/name`, { name: 'Mine' }, hannah)).status).toBe(404);
    expect((await post(`/views/${id}/end`, {}, hannah)).status).toBe(404);
    expect((await post(`/views/${id}/name`, { name: 'View 1' }, priya)).status).toBe(400);
    expect((await post(`/views/${id}/name`, { name: 'Once' }, priya)).status).toBe(200);
    expect((await get(`/views/${id}`, priya)).body).toMatchObject({ name: 'Once' });
    expect((await post(`/views/${id}/end`, {}, priya)).status).toBe(200);
    const { requestId: _, ...gone } = (await get(`/views/${id}`, priya)).body;
    const { requestId: __, ...absent } = (await get(`/views/${randomUUID()}`, priya)).body;
    expect([gone, gone['code']]).toEqual([absent, 'notFound']);
  });

  test('is opened with an event, and not by who may not open the page', async () => {
    const { views } = (await get(`${page()}/desk`, priya)).body as { views: { id: string }[] };
    const { id } = views[0]!;
    const nadia = await green.app.signIn(green.by.stranger.id);
    expect((await get(`/views/${id}`, nadia)).status).toBe(404);
    await get(`/views/${id}`, hannah);
    const events = await green.graph.runText(
      `MATCH (event:AccessEvent {reference: $id}) RETURN event.kind AS kind, event.outcome AS outcome,
         event.practitionerId AS who, event.subjectIds AS subjects ORDER BY outcome`,
      { id },
    );
    const told = { kind: 'view', subjects: [green.sam.id] };
    expect(events).toEqual([
      { ...told, outcome: 'refused', who: green.by.stranger.id },
      { ...told, outcome: 'shown', who: green.by.protection.id },
    ]);
  });
});

test('what a leaver kept is swept away, and nobody else’s', async () => {
  const sweeper = green.app.nest.get(ViewsSweeper);
  expect(await sweeper.takeRound()).toBe(0);
  await green.graph.runText('MATCH (p:Practitioner {id: $id}) SET p.isActive = false', {
    id: green.by.school.id,
  });
  expect(await sweeper.takeRound()).toBe(1);
  const [left] = await green.graph.runText('MATCH (view:SavedView) RETURN count(*) AS views');
  expect(left).toEqual({ views: 1 });
});
