import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BeyondDto } from '#api/beyond/beyond.dto.ts';
import { findProfile } from '#api/consent/profile.ts';
import type { Role } from '#api/consent/vocabulary.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { ClientRecord, World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { MyFamilies } from '#api/home/home.dto.ts';
import { purposeOf } from '#api/identity/purpose.ts';
import type { SearchResults } from '#api/people/search.dto.ts';
import type { FamilyTeamDto } from '#api/team/team.dto.ts';
import { expectedWays, toldWays } from '#test/beyond/expected.ts';
import { Oracle, type Asker, type ExpectedPage } from '#test/consent/oracle.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { begin, LONG, wanted } from '#test/prove/counts.ts';
import { startTestApp, type TestApp } from '#test/support/app.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { joinWorlds } from '#test/worlds/random-world.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';
import { county, NOW } from './two-worlds/county.ts';
import { choicesOf, type Choice } from './two-worlds/reach.ts';

/** The county's worlds over HTTP against the specification: no leak, and nothing wrongly hidden. */
const WORLDS = wanted('worlds over HTTP');
/** Side by side in one database: what joins them would be a leak of its own. */
const AT_ONCE = 25;
const VIEWERS = 3;
const FIRST_SEED = 30_000;
const ROLES: Role[] = ['practitioner', 'statutory', 'frontDoor', 'teamLead'];
const ABSENT = randomUUID();
const profile = findProfile('england');

interface Case {
  seed: number;
  world: World;
  viewerId: string;
  choice: Choice;
}

let graph: GraphService;

beforeAll(async () => {
  graph = await testGraph();
});

afterAll(() => graph?.close());

/** Each kind of viewer in turn: in this role whoever is shown most of that world. */
function caseOf(seed: number): Case {
  const world = county(seed);
  const role = ROLES[seed % ROLES.length]!;
  const oracle = new Oracle(world, new Date(NOW), profile);
  const cases = world.practitioners.flatMap(({ id }) =>
    choicesOf(world, id).map((choice) => ({ seed, world, viewerId: id, choice })),
  );
  const worth = ({ viewerId, choice }: Case) =>
    world.clients.reduce((sum, client) => {
      const page = oracle.page(asking(viewerId, choice, true), client);
      return sum + (page ? 1 + page.lines.size : 0);
    }, 0) + (choice.role === role ? 1_000 : 0);
  const [best] = cases.map((one) => ({ one, worth: worth(one) })).sort((a, b) => b.worth - a.worth);
  if (!best) throw new Error(`Nobody may act in world ${seed}`);
  return best.one;
}

const asking = (practitionerId: string, { agencyId, role }: Choice, opens: boolean): Asker => ({
  ...{ practitionerId, agencyId, role },
  purpose: purposeOf(role, opens),
});

async function read<T>(app: TestApp, path: string, session: HttpSession) {
  const answer = await app.get(path, session);
  const text = await answer.text();
  return { status: answer.status, text, body: JSON.parse(text) as T };
}

const sorted = (ids: Iterable<string>) => [...ids].sort();

/** A page in the shape of the specification's. */
function told({ members, lines, mediatedFor }: FamilyTeamDto) {
  return {
    members: sorted(members.map(({ id }) => id)),
    lines: sorted(lines.map(({ id }) => id)),
    mediatedFor: sorted(mediatedFor),
  };
}

function expected({ members, lines, mediatedFor }: ExpectedPage) {
  return {
    members: sorted(members),
    lines: sorted(lines.keys()),
    mediatedFor: sorted(mediatedFor),
  };
}

/** What ways lead to a person: all closed alike, or the page as specified. */
async function checkPages(app: TestApp, session: HttpSession, one: Case): Promise<void> {
  const { world, viewerId, choice } = one;
  const oracle = new Oracle(world, new Date(NOW), profile);
  const asker = asking(viewerId, choice, true);
  const waysTo = (id: string) =>
    ['team', 'consent', 'protection', 'looks', `team/tick?mark=${'x'.repeat(43)}`].map(
      (way) => `/clients/${id}/${way}`,
    );
  const closed: ClientRecord[] = [];
  const answers = await Promise.all(
    world.clients.map(({ id }) => read<FamilyTeamDto>(app, `/clients/${id}/team`, session)),
  );
  for (const [n, client] of world.clients.entries()) {
    const page = oracle.page(asker, client);
    const { status, body } = answers[n]!;
    expect({ client: client.id, status }).toEqual({ client: client.id, status: page ? 200 : 404 });
    if (!page) closed.push(client);
    if (!page) continue;
    expect({ client: client.id, ...told(body) }).toEqual({ client: client.id, ...expected(page) });
    for (const id of page.withoutAddress) {
      expect(body.members.find((member) => member.id === id)?.householdIds).toEqual([]);
    }
  }
  // Every other world asks all the ways to somebody closed, and to nobody.
  const [anybody] = one.seed % 2 ? closed : [];
  if (!anybody) return;
  const [nobody, somebody] = await Promise.all(
    [ABSENT, anybody.id].map((id) => Promise.all(waysTo(id).map((way) => read(app, way, session)))),
  );
  expect(somebody!.map(plain)).toEqual(nobody!.map(plain));
}

const plain = ({ status, text }: { status: number; text: string }) => ({
  status,
  text: text.replace(/"requestId":"[^"]*"/, ''),
});

async function checkHome(app: TestApp, session: HttpSession, one: Case): Promise<void> {
  const { world, viewerId, choice } = one;
  const oracle = new Oracle(world, new Date(NOW), profile);
  const asker = asking(viewerId, choice, false);
  const { body } = await read<MyFamilies>(app, '/families/mine', session);
  const shown = new Set(body.families.flatMap(({ members }) => members.map(({ id }) => id)));
  for (const client of world.clients) {
    const page = oracle.page(asker, client);
    const isOwn = oracle.ownLines(asker, client).length > 0;
    if (page && isOwn) expect(shown).toContain(client.id);
    if (!page) expect(shown).not.toContain(client.id);
  }
  for (const line of body.families.flatMap(({ lines }) => lines)) {
    const client = world.clients.find(({ id }) => id === line.clientId)!;
    expect(oracle.rulings(asker, client).get(line.id)?.outcome).toBe('FULL');
  }
}

/** From the page of each world that leads to most of the viewer's other families. @returns its ways on */
async function checkBeyond(app: TestApp, session: HttpSession, one: Case): Promise<number> {
  const { world, viewerId, choice } = one;
  const at = new Date(NOW);
  const oracle = new Oracle(world, at, profile);
  const asker = asking(viewerId, choice, true);
  const pages = world.clients.filter((client) => oracle.page(asker, client));
  const [best] = pages
    .map((subject) => ({ subject, ways: expectedWays(oracle, world, at, asker, subject) }))
    .sort((a, b) => Object.keys(b.ways).length - Object.keys(a.ways).length);
  if (!best) return 0;
  const { subject, ways: specified } = best;
  const { body } = await read<BeyondDto>(app, `/clients/${subject.id}/beyond`, session);
  const ways = toldWays(body);
  expect(ways).toEqual(specified);
  const told = body.families.flatMap(({ people }) => people.map(({ id }) => id));
  expect(sorted(told)).toEqual(sorted(new Set(Object.values(ways).flat())));
  return Object.keys(ways).length;
}

async function checkSearch(app: TestApp, session: HttpSession, one: Case): Promise<void> {
  const { seed, world, viewerId, choice } = one;
  const oracle = new Oracle(world, new Date(NOW), profile);
  const asker = asking(viewerId, choice, false);
  const client = world.clients[seed % world.clients.length]!;
  const body = { operationId: randomUUID(), text: `${client.given} ${client.family}` };
  const kept = (await (await app.post('/searches', body, session)).json()) as { id: string };
  const results = await read<SearchResults>(app, `/searches/${kept.id}`, session);
  const found = results.body.clients.map(({ id }) => id);
  const open = world.clients.filter((each) => oracle.page(asker, each)).map(({ id }) => id);
  expect(open).toEqual(expect.arrayContaining(found));
  const isRelated = oracle.page(asker, client) && oracle.relation(asker, client) !== 'duty';
  if (isRelated) expect(found).toContain(client.id);
}

async function enter(app: TestApp, { viewerId, choice }: Case): Promise<HttpSession> {
  const session = await app.signIn(viewerId);
  await app.put('/session/acting', choice, session);
  return session;
}

async function check(app: TestApp, one: Case): Promise<number> {
  const session = await enter(app, one);
  await checkHome(app, session, one);
  await checkSearch(app, session, one);
  await checkPages(app, session, one);
  return checkBeyond(app, session, one);
}

test(
  `${WORLDS} worlds over HTTP show each viewer what the specification shows`,
  async () => {
    let pages = 0;
    let waysOn = 0;
    const note = begin('worlds over HTTP', WORLDS);
    for (let from = 0; from < WORLDS; from += AT_ONCE) {
      const size = Math.min(AT_ONCE, WORLDS - from);
      const cases = Array.from({ length: size }, (_unused, n) => caseOf(FIRST_SEED + from + n));
      await emptyGraph(graph);
      await loadWorld(graph, joinWorlds(cases.map(({ world }) => world)));
      const app = await startTestApp({
        people: cases.map(({ viewerId }) => ({ subject: viewerId, name: 'V', description: '' })),
        now: () => new Date(NOW),
        identifierKey: TEST_IDENTIFIER_KEY,
      });
      try {
        // One alone: what many meet at once that was never planned is planned for each of them.
        if (from === 0) await read(app, `/clients/${ABSENT}/team`, await enter(app, cases[0]!));
        const waiting = cases.values();
        const viewer = async () => {
          for (const one of waiting) {
            waysOn += await check(app, one).catch((error: Error) => {
              note({ failed: 1 });
              error.message = `world ${one.seed}, ${one.choice.role}: ${error.message}`;
              throw error;
            });
            pages += one.world.clients.length;
            note({ done: 1, pages: one.world.clients.length });
          }
        };
        await Promise.all(Array.from({ length: VIEWERS }, viewer));
      } finally {
        await app.stop();
      }
    }
    expect(pages).toBeGreaterThan(WORLDS);
    expect(waysOn).toBeGreaterThan(WORLDS / 4);
  },
  LONG,
);
