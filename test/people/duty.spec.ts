import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { testGraph } from '#test/support/graph.ts';
import { world } from '#test/worlds/world-builder.ts';
import { NOW, only, servicesOver, viewerOf, type Services } from './services.ts';

const REFERENCE = 'MASH-2026/0042';

/** Dee takes referrals; nobody in the county is hers but Own. */
function countyWorld() {
  const w = world(NOW);
  const mash = w.agency('Front Door', { sector: 'socialCare', class: 'statutory' });
  const elm = w.agency('Elm School', { sector: 'school' });
  const dee = w.practitioner('Dee Front', { worksFor: mash, roles: ['frontDoor', 'practitioner'] });
  const home = w.household('1 Elm Road', 'ZZ1 1AA');
  const refuge = w.household('9 Hidden Lane', 'ZZ9 9ZZ');
  const people = Object.fromEntries(
    [
      'Krzysztof Szymański',
      'Siobhán O’Connor',
      'Mohammad Chaudhry',
      'Adébáyọ̀ Ògúnlẹ́yẹ',
      'Xiaoming Li',
      'Rhys Llewellyn',
      'Mary Ann Cole',
      'Elizabeth Smith-Jones',
    ].map((name) => [name, w.client(name, { birthDate: '2015-03-04' })]),
  );
  const own = w.client('Own Client');
  w.involvement(own, mash, { by: [dee] });
  const rosa = w.client('Rosa Hyde', { birthDate: '2018-08-08' });
  w.livesIn(rosa, refuge);
  w.shield(rosa, 'location');
  w.livesIn(w.client('Lena Lodge', { birthDate: '1980-08-08' }), refuge);
  const hidden = w.client('Max Hidden', { birthDate: '2017-07-07' });
  w.identifier(hidden, 'case', 'SC-8888');
  w.livesIn(hidden, w.household('2 Oak Road', 'ZZ2 2ZZ'));
  w.shield(hidden, 'full');
  const seen = w.client('Maxine Hidden', { birthDate: '2017-07-07' });
  w.identifier(seen, 'nhs', '9434765919');
  w.livesIn(seen, home);
  return { w, mash, elm, dee, people, rosa, hidden, seen };
}

let graph: GraphService;
let services: Services;
let county: ReturnType<typeof countyWorld>;
let dee: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  services = servicesOver(graph);
  county = countyWorld();
  dee = viewerOf(county.dee, county.mash, { role: 'frontDoor' });
  await only(graph, county.w.build());
});

afterAll(() => graph.close());

const find = async (text: string, viewer = dee) =>
  (await services.search(viewer, text, REFERENCE)).clients.map(
    ({ given, family }) => `${given} ${family}`,
  );

describe('a duty search of the county', () => {
  test.each([
    ['krystof szymanski', 'Krzysztof Szymański'],
    ['szymanski krzysztof', 'Krzysztof Szymański'],
    ['kryzstof', 'Krzysztof Szymański'],
    ['chevonne oconnor', 'Siobhán O’Connor'],
    ['siobhan o connor', 'Siobhán O’Connor'],
    ['muhammed choudhury', 'Mohammad Chaudhry'],
    ['adebayo ogunleye', 'Adébáyọ̀ Ògúnlẹ́yẹ'],
    ['li xiaoming', 'Xiaoming Li'],
    ['reece lewelin', 'Rhys Llewellyn'],
    ['maryanne cole', 'Mary Ann Cole'],
    ['liz jones', 'Elizabeth Smith-Jones'],
    ['elizabeth jane jones', 'Elizabeth Smith-Jones'],
    ['rosa hyde', 'Rosa Hyde'],
    ['hidden', 'Maxine Hidden'],
    ['7/7/2017', 'Maxine Hidden'],
    ['zz1 1aa', 'Maxine Hidden'],
    ['943 476 5919', 'Maxine Hidden'],
  ])('%s finds %s alone', async (text, name) => expect(await find(text)).toEqual([name]));

  test.each([
    ['max hidden SC-8888'],
    ['SC-8888'],
    ['ZZ2 2ZZ'],
    ['ZZ9 9ZZ'],
    ['(hidden OR *:*'],
    ['own~ AND'],
  ])('%s opens nothing that is closed', async (text) => {
    const found = await find(text);
    expect(found).not.toContain('Max Hidden');
    expect(found.filter((name) => /Rosa|Lena/.test(name))).toEqual([]);
  });

  test.each(['*', 'j', 'li', 'j k', 'ma co', 'o'])(
    'needs a whole word or a fact: %s is refused, whoever there is',
    async (text) => {
      const events = await services.eventsOf(async () => {
        await expect(find(text)).rejects.toMatchObject({
          code: 'invalidInput',
          fields: [{ field: 'text', problem: 'notSpecific' }],
        });
      });
      expect(events).toEqual([]);
    },
  );

  test.each([
    ['li 4/3/2015', ['Xiaoming Li']],
    ['ma ZZ1 1AA', ['Maxine Hidden']],
    ['m hidden', ['Maxine Hidden']],
  ])('short words narrow what a fact or a whole word found: %s', async (text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  test('is an event with its reference, and so is the opening of the enquiry', async () => {
    const reference = 'MASH-2026/0077';
    const events = await services.eventsOf(() => services.search(dee, 'maxine', reference));
    expect(events.map(({ kind }) => kind).sort()).toEqual(['dutyEnquiry', 'dutySearch']);
    for (const event of events) {
      expect(event).toMatchObject({ reference, role: 'frontDoor', purpose: 'dutyEnquiry' });
    }
    const looked = events.find(({ kind }) => kind === 'dutySearch');
    expect(looked).toMatchObject({ subjectIds: [county.seen.id] });
  });

  test('two searches under one reference are one enquiry', async () => {
    const reference = 'MASH-2026/0078';
    await services.search(dee, 'maxine', reference);
    await services.search(dee, 'rosa', reference);
    const rows = await graph.runText(
      'MATCH (enquiry:DutyEnquiry {reference: $reference}) RETURN count(*) AS enquiries',
      { reference },
    );
    expect(rows).toEqual([{ enquiries: 1 }]);
  });
});

describe('the county is closed', () => {
  test('without a reference', async () => {
    expect((await services.search(dee, 'maxine')).clients).toEqual([]);
    const own = await services.search(dee, 'own client');
    expect(own).toMatchObject({ isDuty: false, clients: [{ given: 'Own' }] });
  });

  test('to every other role', async () => {
    const practitioner = viewerOf(county.dee, county.mash);
    await expect(services.search(practitioner, 'maxine', REFERENCE)).rejects.toMatchObject({
      code: 'roleNotHeld',
    });
    const notHeld = viewerOf(county.dee, county.elm, { role: 'frontDoor' });
    await expect(services.search(notHeld, 'maxine', REFERENCE)).rejects.toMatchObject({
      code: 'roleNotHeld',
    });
  });

  test('after four hours, also to the search that was kept', async () => {
    const reference = 'MASH-2026/0079';
    const { searches, setTime } = services;
    const kept = { operationId: randomUUID(), text: 'maxine', dutyReference: reference };
    const { id } = await searches.keep(dee, kept);
    setTime(county.w.ahead({ hours: 3, minutes: 59 }));
    expect(await searches.results(dee, id)).toMatchObject({ isDuty: true, clients: [{}] });
    setTime(county.w.ahead({ hours: 4 }));
    expect(await searches.results(dee, id)).toMatchObject({ isDuty: false, clients: [] });
    setTime(NOW);
  });
});
