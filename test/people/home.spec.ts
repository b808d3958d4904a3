import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import type { MyFamilies } from '#api/home/home.dto.ts';
import { testGraph } from '#test/support/graph.ts';
import { world } from '#test/worlds/world-builder.ts';
import { NOW, only, servicesOver, viewerOf, type Services } from './services.ts';

function homeWorld() {
  const w = world(NOW);
  const north = w.area('North', w.area('Anyshire'));
  const elm = w.agency('Elm School', { sector: 'school', phone: '01632 960002' });
  const oak = w.agency('Oak Surgery', { sector: 'gp' });
  const harbour = w.agency('Harbour', { sector: 'drugAndAlcohol', category: 'substanceMisuse' });
  const priya = w.practitioner('Priya Shah', { worksFor: elm, mobile: '07700 900002' });
  w.employment(priya, oak);
  const tom = w.practitioner('Tom Reed', { worksFor: elm });
  const doctor = w.practitioner('Dora Cole', { worksFor: oak, mobile: '07700 900003' });
  const worker = w.practitioner('Dan Dock', { worksFor: harbour });

  const sam = w.client('Sam Green', { birthDate: '2019-05-01' });
  const lily = w.client('Lily Green', { birthDate: '2023-01-04' });
  const jane = w.client('Jane Green', { birthDate: '1990-02-03' });
  const hidden = w.client('Hidden Green', { birthDate: '2021-01-01' });
  w.shield(hidden, 'full');
  const home = w.household('1 Elm Road', 'ZZ1 1AA', north);
  [sam, lily, jane].forEach((who) => w.livesIn(who, home));
  const greens = w.family([sam, 'child'], [lily, 'child'], [jane, 'parent'], [hidden, 'child']);
  const dads = w.family(
    [sam, 'child'],
    [w.client('Dev Blue', { birthDate: '1988-01-01' }), 'parent'],
  );

  w.involvement(sam, elm, { by: [{ who: priya, isLead: true }], role: 'classTeacher' });
  w.involvement(lily, oak, {
    by: [{ who: doctor, isLead: true }],
    role: 'gp',
    lastConfirmed: w.ago({ days: 3 }),
  });
  w.involvement(jane, oak, { by: [doctor], until: w.ago({ days: 3 }) });
  const shared = w.involvement(jane, harbour, { by: [worker] });
  w.consent(jane, { decision: 'share', source: { involvement: shared } });
  w.involvement(sam, harbour, { by: [worker] });
  w.involvement(lily, harbour, { class: 'covert', by: [worker] });
  w.involvement(hidden, oak, { by: [doctor] });

  const alone = w.client('Ann Alone', { birthDate: '2018-01-01' });
  w.involvement(alone, elm, { by: [priya] });
  const refuge = w.household('9 Hidden Lane', 'ZZ9 9ZZ', north);
  w.livesIn(alone, refuge);
  w.shield(alone, 'location');
  const shielded = w.client('Zed Shielded', { birthDate: '2018-01-01' });
  w.involvement(shielded, elm, { by: [priya] });
  w.involvement(shielded, oak, { by: [doctor] });
  w.livesIn(shielded, refuge);
  w.shield(shielded, 'full');

  // Closed to both: Zed is Priya's, Yan only her colleague's. Una is Priya's and open.
  const una = w.client('Una Shielded', { birthDate: '2016-01-01' });
  w.involvement(una, elm, { by: [priya] });
  const yan = w.client('Yan Shielded', { birthDate: '2015-01-01' });
  w.involvement(yan, elm, { by: [tom] });
  w.shield(yan, 'full');
  const xena = w.client('Xena Shielded', { birthDate: '1985-01-01' });
  const half = w.family([una, 'child'], [shielded, 'child'], [yan, 'child'], [xena, 'parent']);
  w.family([shielded, 'child'], [w.client('Only Zeds'), 'carer']);

  w.involvement(w.client('Toms Only'), elm, { by: [tom] });
  w.involvement(w.client('Other Hat'), oak, { by: [priya] });
  w.involvement(w.client('Was Mine'), elm, { by: [priya], until: w.ago({ days: 1 }) });
  return { w, elm, oak, priya, tom, greens, dads, half, sam, lily, jane, hidden, alone, shielded };
}

let graph: GraphService;
let services: Services;
let made: ReturnType<typeof homeWorld>;
let priya: Viewer;
let mine: MyFamilies;

beforeAll(async () => {
  graph = await testGraph();
  services = servicesOver(graph);
  made = homeWorld();
  priya = viewerOf(made.priya, made.elm);
  await only(graph, made.w.build());
  mine = await services.home.myFamilies(priya);
});

afterAll(() => graph.close());

const family = (id: string | null, given?: string) =>
  mine.families.find(
    ({ familyId, members }) => familyId === id && (!given || members[0]?.given === given),
  );

describe('my families', () => {
  test('are those of my own current links through the acting agency', () => {
    const names = mine.families.map(({ members }) => members.map(({ given }) => given));
    expect(names).toHaveLength(5);
    expect(names).toEqual(
      expect.arrayContaining([
        ['Ann'],
        ['Lily', 'Sam', 'Jane'],
        ['Sam', 'Dev'],
        ['Una', 'Xena'],
        ['Zed'],
      ]),
    );
    expect(mine.families.map(({ familyId }) => familyId)).toEqual(
      expect.arrayContaining([made.greens.id, made.dads.id, null]),
    );
    expect(mine.asOf).toMatch(/^2026-03-01T10:00/);
  });

  test('have the lines that may be shown whole, and only the current ones', () => {
    const lines = family(made.greens.id)?.lines.map(({ clientId, agencyName, isOwn }) => ({
      clientId,
      agencyName,
      isOwn,
    }));
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(
      expect.arrayContaining([
        { clientId: made.sam.id, agencyName: 'Elm School', isOwn: true },
        { clientId: made.lily.id, agencyName: 'Oak Surgery', isOwn: false },
        { clientId: made.jane.id, agencyName: 'Harbour', isOwn: false },
      ]),
    );
  });

  test('say who leads and when it was confirmed, without a way to reach anybody', () => {
    const line = family(made.greens.id)?.lines.find(({ role }) => role === 'gp');
    expect(line).toEqual({
      id: expect.any(String),
      clientId: made.lily.id,
      agencyName: 'Oak Surgery',
      sector: 'gp',
      role: 'gp',
      leadName: 'Dora Cole',
      isOwn: false,
      lastConfirmed: expect.stringMatching(/^2026-02-26T10:00/),
    });
    expect(JSON.stringify(mine)).not.toMatch(/07700|01632|Elm Road|ZZ1/);
  });

  test('say no area of a shielded home', () => {
    expect(family(null, 'Ann')?.members).toMatchObject([{ areaName: null }]);
    expect(family(made.greens.id)?.members[0]).toMatchObject({ areaName: 'North' });
  });

  test('show of somebody fully shielded my own line and nothing else', () => {
    expect(family(null, 'Zed')).toMatchObject({
      members: [{ given: 'Zed', areaName: null }],
      lines: [{ agencyName: 'Elm School', isOwn: true }],
    });
  });

  test('lead to nobody who is closed, nor from them to anybody', () => {
    expect(family(made.half.id)).toMatchObject({
      members: [{ given: 'Una' }, { given: 'Xena' }],
      lines: [{ agencyName: 'Elm School', isOwn: true }],
    });
    expect(JSON.stringify(mine)).not.toMatch(/Yan|Only/);
  });

  test('leave one event that names everybody shown', async () => {
    const events = await services.eventsOf(() => services.home.myFamilies(priya));
    const shown = mine.families.flatMap(({ members }) => members.map(({ id }) => id));
    expect(events).toMatchObject([{ kind: 'myFamilies', outcome: 'shown', role: 'practitioner' }]);
    expect(new Set(events[0]?.['subjectIds'] as string[])).toEqual(new Set(shown));
    expect(shown).not.toContain(made.hidden.id);
  });

  test.each(['administrator', 'dataProtectionLead', 'analyst'] as const)(
    'are none for the role %s',
    async (role) => {
      const { families } = await services.home.myFamilies(viewerOf(made.priya, made.elm, { role }));
      expect(families).toEqual([]);
    },
  );

  test('are a colleague’s own for the colleague', async () => {
    const { families } = await services.home.myFamilies(viewerOf(made.tom, made.elm));
    expect(families.map(({ familyId, members }) => [familyId, members[0]?.given])).toEqual([
      [null, 'Toms'],
      [null, 'Yan'],
    ]);
  });
});
