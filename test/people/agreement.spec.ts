import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findProfile, viewerParam } from '#api/consent/profile.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { ClientRecord, World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { StoredPerson } from '#api/home/families.ts';
import { Oracle, type Asker } from '#test/consent/oracle.ts';
import { WorldIndex } from '#test/consent/world-index.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { joinWorlds, randomWorld, type RandomWorld } from '#test/worlds/random-world.ts';
import { NOW } from './services.ts';

const WORLDS = Number(process.env['RULE_WORLDS'] ?? 15);
const POSTCODE = 'ZZ1 1AA';
const profile = findProfile('england');

let graph: GraphService;
let worlds: RandomWorld[];

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  worlds = Array.from({ length: WORLDS }, (_, seed) => randomWorld(seed + 100, NOW));
  await loadWorld(graph, joinWorlds(worlds.map(({ world }) => world)));
}, 120_000);

afterAll(() => graph.close());

/** Every viewer of every world, with the specification of that world. */
async function forEveryAsker(
  check: (asker: Asker, oracle: Oracle, index: WorldIndex, world: World) => unknown,
) {
  for (const { world, askers } of worlds) {
    const at = new Date(NOW);
    const oracle = new Oracle(world, at, profile);
    const index = new WorldIndex(world, at);
    for (const asker of askers) await check(asker, oracle, index, world);
  }
}

function param(asker: Asker, index: WorldIndex) {
  const { sector } = index.agency(asker.agencyId);
  return viewerParam({ ...asker, sector }, profile);
}

function livesAt({ households, livesIn }: World, index: WorldIndex, { id }: ClientRecord): boolean {
  const homes = households.filter(({ postcode }) => postcode === POSTCODE).map((home) => home.id);
  return livesIn.some(
    (stay) => stay.clientId === id && homes.includes(stay.householdId) && index.isCurrent(stay),
  );
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();

describe('lists and the specification agree in random worlds', () => {
  test('a viewer finds whom they may open, but for those that only duty opens', async () => {
    let found = 0;
    await forEveryAsker(async (asker, oracle, index, world) => {
      const { clients } = world;
      const viewer = param(asker, index);
      const rows = await graph.read('people/find-own', { viewer, identifier: null, now: NOW });
      const pages = clients.filter((client) => oracle.page(asker, client));
      const related = pages.filter((client) => oracle.relation(asker, client) !== 'duty');
      expect(idsOf(pages)).toEqual(expect.arrayContaining(idsOf(rows)));
      expect(idsOf(rows)).toEqual(expect.arrayContaining(idsOf(related)));
      for (const row of rows) {
        const client = clients.find(({ id }) => id === row.id)!;
        const isHidden = oracle.page(asker, client)?.withoutAddress.includes(row.id);
        if (isHidden) expect([row.areaName, row.postcodes]).toEqual([null, []]);
      }
      found += rows.length;
    });
    expect(found).toBeGreaterThan(WORLDS);
  }, 120_000);

  test('on duty a postcode finds who lives there, but for the closed and the shielded', async () => {
    let found = 0;
    await forEveryAsker(async (asker, oracle, index, world) => {
      const { clients } = world;
      const typed = { names: null, sounds: null, dates: [], postcode: POSTCODE, identifier: null };
      const viewer = param(asker, index);
      const rows = await graph.read('people/find-on-duty', { viewer, ...typed, now: NOW });
      const isOnDuty = asker.role === 'frontDoor' && index.isOnDuty(asker);
      const expected = clients.filter(
        (client) =>
          isOnDuty &&
          oracle.closedBy(asker, client) === null &&
          livesAt(world, index, client) &&
          !oracle.page(asker, client)?.withoutAddress.includes(client.id),
      );
      const here = rows.filter(({ id }) => clients.some((client) => client.id === id));
      expect(idsOf(here)).toEqual(idsOf(expected));
      found += here.length;
    });
    expect(found).toBeGreaterThan(0);
  }, 120_000);

  test('my families show the open, with exactly the current lines that are FULL', async () => {
    let lines = 0;
    await forEveryAsker(async (asker, oracle, index, world) => {
      const { clients } = world;
      const event = { eventId: randomUUID(), viewer: param(asker, index), now: NOW };
      const [row] = await graph.disclose('home/my-families', event);
      for (const person of row?.people as unknown as StoredPerson[]) {
        const client = clients.find(({ id }) => id === person.id)!;
        const rulings = oracle.rulings(asker, client);
        const full = index
          .involvementsOf(client)
          .filter((line) => index.isCurrent(line) && rulings.get(line.id)?.outcome === 'FULL');
        expect(oracle.page(asker, client)).not.toBeNull();
        expect(idsOf(person.lines as unknown as { id: string }[])).toEqual(idsOf(full));
        lines += full.length;
      }
    });
    expect(lines).toBeGreaterThan(WORLDS);
  }, 120_000);
});
