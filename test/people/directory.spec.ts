import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { testGraph } from '#test/support/graph.ts';
import { world } from '#test/worlds/world-builder.ts';
import { NOW, only, servicesOver, viewerOf, type Services } from './services.ts';

function directoryWorld() {
  const w = world(NOW);
  const north = w.area('North', w.area('Anyshire'));
  const trust = w.agency('Harbour Trust', { sector: 'hospital', kind: 'organisation' });
  const ward = w.agency('Harbour Ward', {
    sector: 'hospital',
    partOf: trust,
    phone: '01632 960001',
    hours: ['Mon 09:00-17:00'],
    areaIds: [north.id],
    updatedAt: '2026-02-20T12:00:00.000Z',
  });
  const surgery = w.agency('Harbour Surgery', { sector: 'gp', isSignedUp: false });
  const shut = w.agency('Harbour Old Clinic', { sector: 'gp', isOpen: false });
  const refuge = w.agency('Harbour House', { sector: 'domesticAbuse', isConfidential: true });
  const kitchen = w.agency('Harbour Kitchen', { sector: 'voluntary', partOf: refuge });
  const zoe = w.practitioner("Zoë O'Neill", { worksFor: ward, mobile: '07700 900001' });
  const will = w.practitioner('Will An', { worksFor: ward });
  const both = w.practitioner('Bea Both', { worksFor: ward });
  w.employment(both, refuge);
  const secret = w.practitioner('Sue Secret', { worksFor: refuge });
  const cook = w.practitioner('Carl Cook', { worksFor: kitchen });
  const left = w.practitioner('Len Left', { worksFor: ward, until: w.ago({ days: 1 }) });
  const inactive = w.practitioner('Ina Active', { worksFor: ward, isActive: false });
  const old = w.practitioner('Olga Old', { worksFor: shut });
  w.cover(will, zoe, ward);
  w.cover(secret, both, ward);
  const client = w.client('Sam Harbour');
  w.involvement(client, ward, { by: [zoe] });
  const agencies = { trust, ward, surgery, shut, refuge, kitchen };
  return { w, agencies, people: { zoe, will, both, secret, cook, left, inactive, old } };
}

let graph: GraphService;
let services: Services;
let made: ReturnType<typeof directoryWorld>;
let viewer: Viewer;
let insider: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  services = servicesOver(graph);
  made = directoryWorld();
  viewer = viewerOf(made.people.zoe, made.agencies.ward);
  insider = viewerOf(made.people.secret, made.agencies.refuge);
  await only(graph, made.w.build());
});

afterAll(() => graph.close());

const notFound = { code: 'notFound' };

describe('a practitioner’s page', () => {
  test('says how to reach them and who stands in, never whom they work with', async () => {
    const { zoe, will } = made.people;
    const card = await services.directory.practitioner(viewer, zoe.id);
    expect(card).toMatchObject({
      given: 'Zoë',
      mobile: '07700 900001',
      landline: null,
      workingPattern: [],
      agencies: [{ name: 'Harbour Ward', sector: 'hospital' }],
      cover: { id: will.id, given: 'Will' },
    });
    expect(JSON.stringify(card)).not.toContain('Sam');
  });

  test('leaves out the confidential one of two agencies, and cover by those only there', async () => {
    const card = await services.directory.practitioner(viewer, made.people.both.id);
    expect(card.agencies.map(({ name }) => name)).toEqual(['Harbour Ward']);
    expect(card.cover).toBeNull();
  });

  test.each(['secret', 'cook', 'left', 'inactive', 'old'] as const)(
    'of %s is not there',
    async (who) => {
      const page = services.directory.practitioner(viewer, made.people[who].id);
      await expect(page).rejects.toMatchObject(notFound);
    },
  );

  test('of nobody is not there either', async () => {
    await expect(services.directory.practitioner(viewer, randomUUID())).rejects.toMatchObject(
      notFound,
    );
  });

  test('of a colleague in one’s own confidential agency is there', async () => {
    const { both, secret } = made.people;
    const names = async (id: string) =>
      (await services.directory.practitioner(insider, id)).agencies.map(({ name }) => name);
    expect(await names(secret.id)).toEqual(['Harbour House']);
    expect(await names(both.id)).toEqual(['Harbour House', 'Harbour Ward']);
  });
});

describe('an agency’s page', () => {
  test('says how to reach it, what it is part of and who works there now', async () => {
    const page = await services.directory.agency(viewer, made.agencies.ward.id);
    expect(page).toMatchObject({
      name: 'Harbour Ward',
      phone: '01632 960001',
      hours: ['Mon 09:00-17:00'],
      areaNames: ['North'],
      parent: { name: 'Harbour Trust' },
      parts: [],
      isSignedUp: true,
    });
    expect(page.practitioners.map(({ given }) => given)).toEqual(['Will', 'Bea', 'Zoë']);
  });

  test.each(['refuge', 'kitchen', 'shut'] as const)('of %s is not there', async (which) => {
    const page = services.directory.agency(viewer, made.agencies[which].id);
    await expect(page).rejects.toMatchObject(notFound);
  });

  test('of one’s own confidential agency is there, without what is unlisted in it', async () => {
    const page = await services.directory.agency(insider, made.agencies.refuge.id);
    expect(page).toMatchObject({ name: 'Harbour House', parts: [], parent: null });
  });

  test('of an imported agency is there', async () => {
    const page = await services.directory.agency(viewer, made.agencies.surgery.id);
    expect(page).toMatchObject({ isSignedUp: false, practitioners: [] });
  });
});

describe('the search box', () => {
  const find = async (text: string, who = viewer) => {
    const { practitioners, agencies } = await services.search(who, text);
    return [...practitioners.map(({ given }) => given), ...agencies.map(({ name }) => name)];
  };

  test.each([
    ['zoe oneill', ['Zoë']],
    ['oneil', ['Zoë']],
    ['Will', ['Will']],
    ['secret', []],
    ['left', []],
    ['active', []],
    ['harbour ward', ['Harbour Ward']],
    ['harber', ['Harbour Surgery', 'Harbour Trust', 'Harbour Ward']],
    ['01632', []],
  ])('%s finds %j', async (text, expected) => expect(await find(text)).toEqual(expected));

  test('shows the confidential agency to those who act for it', async () => {
    expect(await find('harbour house', insider)).toEqual(['Harbour House']);
    expect(await find('secret', insider)).toEqual(['Sue']);
  });

  test('says honestly who takes part, the same to everybody', async () => {
    const { connected } = await services.search(viewer, 'nobody atall');
    expect(connected).toEqual([{ sector: 'hospital', agencies: 2, latestConfirmed: '2026-03-01' }]);
    expect((await services.search(insider, 'nobody atall')).connected).toEqual(connected);
  });
});
