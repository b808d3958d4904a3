import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildCounty } from '#api/demo/county.ts';
import { loadWorld } from '#api/demo/loader.ts';
import { Random } from '#api/demo/random.ts';
import type { ClientRecord, World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { makeIdentifierVault } from '#api/people/identifiers.ts';
import { normalise } from '#api/people/normalise.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';
import { NOW, servicesOver, viewerOf, type Services } from './services.ts';

const SAMPLES = 15;
const random = new Random(7);

/** What hands and ears do to a name. */
const MISTAKES: Record<string, (client: ClientRecord) => string> = {
  'a wrong letter': ({ given, family }) => `${given} ${replaceLetter(family)}`,
  'a missing letter': ({ given, family }) => `${given} ${dropLetter(family)}`,
  'exchanged letters': ({ given, family }) => `${exchange(given)} ${family}`,
  'names exchanged': ({ given, family }) => `${family}, ${given}`,
  'no accents, no hyphens': ({ given, family }) => normalise(`${given} ${family}`),
  'by ear': ({ given, family }) => `${byEar(given)} ${byEar(family)}`,
};

let graph: GraphService;
let services: Services;
let county: World;
let duty: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  services = servicesOver(graph);
  const vault = makeIdentifierVault(TEST_IDENTIFIER_KEY);
  county = buildCounty({ seed: 3, anchor: new Date(NOW), vault });
  await loadWorld(graph, county);
  const post = county.employments.find(
    ({ roles, until }) => roles.includes('frontDoor') && !until,
  )!;
  const who = county.practitioners.find(({ id }) => id === post.practitionerId)!;
  const agency = county.agencies.find(({ id }) => id === post.agencyId)!;
  duty = viewerOf(who, agency, { role: 'frontDoor' });
}, 180_000);

afterAll(() => graph.close());

test('a name with one mistake is found in a county among the first ten, 19 times of 20', async () => {
  const shielded = new Set(county.shields.map(({ clientId }) => clientId));
  const open = county.clients.filter(
    ({ id, family, given }) => !shielded.has(id) && family.length > 4 && given.length > 3,
  );
  const missed: string[] = [];
  for (const [kind, make] of Object.entries(MISTAKES)) {
    for (let i = 0; i < SAMPLES; i += 1) {
      const client = open[random.int(0, open.length - 1)]!;
      const text = make(client);
      if (!(await isAmongFirstTen(client, text))) {
        missed.push(`${kind}: "${text}" for ${client.given} ${client.family}`);
      }
    }
  }
  const tried = SAMPLES * Object.keys(MISTAKES).length;
  expect({ missed, recall: 1 - missed.length / tried >= 0.95 }).toMatchObject({ recall: true });
}, 180_000);

/** Somebody of the same name is as good an answer: only more words could tell them apart. */
async function isAmongFirstTen(client: ClientRecord, text: string): Promise<boolean> {
  const { id } = await services.searches.keep(duty, {
    operationId: randomUUID(),
    text,
    dutyReference: 'RECALL-1',
  });
  const { clients } = await services.searches.results(duty, id);
  return clients
    .slice(0, 10)
    .some((found) => found.given === client.given && found.family === client.family);
}

function replaceLetter(name: string): string {
  const at = inside(name);
  return `${name.slice(0, at)}${random.pick([...'aeinrst'])}${name.slice(at + 1)}`;
}

function dropLetter(name: string): string {
  const at = inside(name);
  return name.slice(0, at) + name.slice(at + 1);
}

function exchange(name: string): string {
  const at = inside(name.slice(0, -1));
  return name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
}

/** People rarely mistake the first letter. */
function inside(name: string): number {
  return random.int(1, name.length - 2);
}

function byEar(name: string): string {
  return normalise(name)
    .replace(/ph/g, 'f')
    .replace(/ck|c(?=[aou])/g, 'k')
    .replace(/(.)\1/g, '$1')
    .replace(/y$/, 'ie');
}
