import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import { findProfile, viewerParam } from '#api/consent/profile.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { joinWorlds, randomWorld, type RandomWorld } from '#test/worlds/random-world.ts';
import { Oracle, type Asker, type ExpectedPage } from './oracle.ts';

const NOW = '2026-03-01T10:00:00.000Z';
const WORLDS = Number(process.env['RULE_WORLDS'] ?? 12);
/** From here on a dozen worlds reach every row. */
const FIRST_SEED = 6;
const profile = findProfile('england');

let graph: GraphService;
let worlds: RandomWorld[];

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  worlds = Array.from({ length: WORLDS }, (_unused, n) => randomWorld(FIRST_SEED + n, NOW));
  await loadWorld(graph, joinWorlds(worlds.map(({ world }) => world)));
}, 120_000);

afterAll(() => graph?.close());

interface Answer {
  members: { id: string; householdIds: string[] }[];
  lines: { id: string; rule: number }[];
  mediatedFor: string[];
}

async function ask(built: RandomWorld, asker: Asker, clientId: string): Promise<Answer | null> {
  const sector = built.world.agencies.find(({ id }) => id === asker.agencyId)?.sector;
  const [row] = await graph.disclose('team/around-client', {
    eventId: randomUUID(),
    clientId,
    viewer: viewerParam({ ...asker, sector: sector as never }, profile),
    now: NOW,
  });
  return (row as unknown as Answer | undefined) ?? null;
}

/** The same facts in the same shape, so that one comparison shows every difference. */
function told(answer: Answer | null) {
  return (
    answer && {
      members: answer.members.map(({ id }) => id).sort(),
      lines: Object.fromEntries(answer.lines.map(({ id, rule }) => [id, rule])),
      mediatedFor: [...answer.mediatedFor].sort(),
    }
  );
}

function expected(page: ExpectedPage | null) {
  return (
    page && {
      members: [...page.members].sort(),
      lines: Object.fromEntries(page.lines),
      mediatedFor: [...page.mediatedFor].sort(),
    }
  );
}

describe('the Cypher and the specification', () => {
  it('agree on every page of every viewer in random worlds', async () => {
    const rows = new Map<string, number>();
    const count = (key: string) => rows.set(key, (rows.get(key) ?? 0) + 1);
    for (const built of worlds) {
      const oracle = new Oracle(built.world, new Date(NOW), profile);
      for (const asker of built.askers) {
        for (const client of built.world.clients) {
          const page = oracle.page(asker, client);
          const answer = await ask(built, asker, client.id);
          expect({ asker, client: client.id, ...told(answer) }).toEqual({
            asker,
            client: client.id,
            ...expected(page),
          });
          for (const id of page?.withoutAddress ?? []) {
            expect(answer?.members.find((member) => member.id === id)?.householdIds).toEqual([]);
          }
          count(`relation ${oracle.relation(asker, client)}`);
          oracle
            .rulings(asker, client)
            .forEach(({ row, outcome }) => count(`row ${row} ${outcome}`));
        }
      }
    }
    expect([...rows.keys()].sort()).toEqual(EVERY_WAY_THROUGH);
  }, 240_000);
});

/** The worlds are worth nothing where they do not get everywhere: each of these must occur. */
const EVERY_WAY_THROUGH = [
  ...['own', 'sameTeam', 'involved', 'claimed', 'duty', 'none'].map((word) => `relation ${word}`),
  ...[1, 2, 4, 5, 6, 10, 12].map((row) => `row ${row} HIDDEN`),
  ...[3, 7, 9, 11].map((row) => `row ${row} FULL`),
  ...['HIDDEN', 'MEDIATED'].map((outcome) => `row 8 ${outcome}`),
  ...['FULL', 'HIDDEN', 'MEDIATED'].map((outcome) => `row 13 ${outcome}`),
  ...['FULL', 'HIDDEN', 'MEDIATED'].map((outcome) => `row 14 ${outcome}`),
  ...['FULL', 'HIDDEN'].map((outcome) => `row 15 ${outcome}`),
].sort();
