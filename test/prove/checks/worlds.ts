import { findProfile, viewerParam } from '#api/consent/profile.ts';
import { PROTECTIVE_PURPOSES, STATUTORY_ROLES } from '#api/consent/vocabulary.ts';
import { loadWorld } from '#api/demo/loader.ts';
import { Random } from '#api/demo/random.ts';
import type { ClientRecord, World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { ask } from '../statements.ts';
import { Oracle, type Asker, type Rule } from '#test/consent/oracle.ts';
import { WorldIndex } from '#test/consent/world-index.ts';
import { joinWorlds, randomWorld, type RandomWorld } from '#test/worlds/random-world.ts';
import { batches, type Check, type Statements } from './check.ts';

const NOW = '2026-03-01T10:00:00.000Z';
const ASKS_A_BATCH = 300;
const profile = findProfile('england');

interface Ask {
  built: RandomWorld;
  asker: Asker;
  client: ClientRecord;
}

/** Puts one date in three within a millisecond of now: beginnings and ends of whatever has them. */
function edge(world: World, random: Random): void {
  const near = () => new Date(Date.parse(NOW) + random.int(-1, 1)).toISOString();
  for (const list of Object.values(world)) {
    for (const one of list as { since?: string; until?: string; retainUntil?: string }[]) {
      if (one.since === undefined || !random.chance(1 / 3)) continue;
      if (random.chance(0.5)) one.since = near();
      else if (random.chance(0.8)) one.until = near();
      else if ('basis' in one) one.retainUntil = near();
    }
  }
}

/** Random worlds, loaded side by side: every viewer of each, about everybody in it. */
export async function worldChecks(
  graph: GraphService,
  firstSeed: number,
  count: number,
  { aCheck = count, isEdged = false } = {},
): Promise<Check[]> {
  const worlds = Array.from({ length: count }, (_unused, n) => randomWorld(firstSeed + n, NOW));
  if (isEdged) worlds.forEach(({ world }, n) => edge(world, new Random(firstSeed + n)));
  await loadWorld(graph, joinWorlds(worlds.map(({ world }) => world)));
  return batches(worlds, aCheck).flatMap((some) => checksOf(graph, some));
}

function checksOf(graph: GraphService, worlds: RandomWorld[]): Check[] {
  const viewers = worlds.flatMap((built) => built.askers.map((asker) => ({ built, asker })));
  const asks = viewers.flatMap(({ built, asker }) =>
    built.world.clients.map((client) => ({ built, asker, client })),
  );
  return [rulingsCheck(graph, asks), viewersCheck(graph, viewers), ownCheck(graph, viewers)];
}

const oracleOf = ({ world }: RandomWorld, rule: Rule) =>
  new Oracle(world, new Date(NOW), profile, rule);

/** Answers of one kind of ask, by the world that it is about: an oracle each. */
function byWorld<T extends { built: RandomWorld }>(
  asks: T[],
  rule: Rule,
  answer: (ask: T, oracle: Oracle) => string,
): string[] {
  let oracle: Oracle | undefined;
  let of: RandomWorld | undefined;
  return asks.map((ask) => {
    if (ask.built !== of) oracle = oracleOf((of = ask.built), rule);
    return answer(ask, oracle!);
  });
}

async function askAll(
  graph: GraphService,
  text: string,
  asks: { asker: Asker; built: RandomWorld; client?: ClientRecord }[],
  read: (row: Record<string, unknown>) => string,
): Promise<string[]> {
  const answers: string[] = Array.from({ length: asks.length });
  const sent = asks.map(({ asker, built, client }, n) => ({
    n,
    clientId: client?.id ?? null,
    viewer: viewerParam(
      { ...asker, sector: built.world.agencies.find(({ id }) => id === asker.agencyId)!.sector },
      profile,
    ),
  }));
  for (const some of batches(sent, ASKS_A_BATCH)) {
    const rows = await ask(graph, text, { asks: some, now: NOW });
    for (const row of rows) answers[Number(row['n'])] = read(row);
  }
  return answers;
}

/** Of a closed subject only what is shown counts: no more is looked at. */
const told = (closedBy: number | null, rulings: string[]) =>
  rulings
    .filter((ruling) => closedBy === null || ruling.endsWith('FULL'))
    .sort()
    .join(', ');

function rulingsCheck(graph: GraphService, asks: Ask[]): Check {
  return {
    name: 'rule in random worlds',
    size: asks.length,
    specification: (rule) =>
      byWorld(asks, rule, ({ asker, client }, oracle) => {
        const closedBy = oracle.closedBy(asker, client);
        const rulings = [...oracle.rulings(asker, client)].map(
          ([id, { row, outcome }]) => `${id} ${row} ${outcome}`,
        );
        const shielded = oracle.isLocationShielded(asker, client);
        const own = oracle.ownLines(asker, client).sort();
        const relation = oracle.relation(asker, client);
        return `${relation} ${closedBy} ${shielded} ${told(closedBy, rulings)} own: ${own}`;
      }),
    cypher: (_graph: GraphService, texts: Statements) =>
      askAll(graph, texts.get('rulings')!, asks, (row) => {
        const closedBy = row['closedBy'] as number | null;
        const rulings = told(closedBy, row['rulings'] as string[]);
        const own = [...(row['ownLines'] as string[])].sort();
        const { relation, isLocationShielded } = row;
        return `${relation} ${closedBy} ${isLocationShielded} ${rulings} own: ${own}`;
      }),
    describe: (n) => ({ asker: asks[n]!.asker, client: asks[n]!.client.id }),
  };
}

function viewersCheck(graph: GraphService, asks: Omit<Ask, 'client'>[]): Check {
  return {
    name: 'viewers in random worlds',
    size: asks.length,
    specification: () =>
      asks.map(({ asker, built }) => {
        const index = new WorldIndex(built.world, new Date(NOW));
        const { role, purpose } = asker;
        return [
          index.isEligible(asker),
          role === 'frontDoor' && index.isOnDuty(asker),
          STATUTORY_ROLES.includes(role),
          purpose !== null && PROTECTIVE_PURPOSES.includes(purpose),
        ].join();
      }),
    cypher: (_graph, texts) =>
      askAll(graph, texts.get('viewers')!, asks, (row) =>
        [row['isEligible'], row['isOnDuty'], row['isStatutory'], row['isProtective']].join(),
      ),
    describe: (n) => asks[n]!.asker,
  };
}

/** On duty a list may leave out whom only duty opens, so there the answers are not one. */
function ownCheck(graph: GraphService, viewers: Omit<Ask, 'client'>[]): Check {
  const asks = viewers.filter(({ asker, built }) => {
    const index = new WorldIndex(built.world, new Date(NOW));
    return asker.role !== 'frontDoor' || !index.isOnDuty(asker);
  });
  return {
    name: 'own people in random worlds',
    size: asks.length,
    specification: (rule) =>
      byWorld(asks, rule, ({ asker, built }, oracle) => {
        const pages = built.world.clients.filter((client) => oracle.page(asker, client));
        return pages
          .map(({ id }) => id)
          .sort()
          .join();
      }),
    cypher: (_graph, texts) =>
      askAll(graph, texts.get('own')!, asks, (row) =>
        [...(row['found'] as string[])].sort().join(),
      ),
    describe: (n) => asks[n]!.asker,
  };
}
