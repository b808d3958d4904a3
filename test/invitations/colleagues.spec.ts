import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import { colleagueWords } from '#api/directory/colleague-words.ts';
import { DirectoryRepository } from '#api/directory/directory.repository.ts';
import { Clock } from '#api/common/clock.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { NOW } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { world } from '#test/worlds/world-builder.ts';

let graph: GraphService;
let w: ReturnType<typeof world>;
let me: { id: string };
let refuge: { id: string };

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  w = world(NOW, { seed: 77, firstSeq: 1 });
  const nurses = w.agency('School Nursing Ashdale', { sector: 'healthVisiting' });
  const far = w.agency('School Nursing Thornby', { sector: 'healthVisiting' });
  const st = w.agency("St Mary's Surgery", { sector: 'gp' });
  const out = w.agency('Old Surgery', { sector: 'gp', isSignedUp: false });
  const hidden = w.agency('Hidden House', { sector: 'domesticAbuse', isConfidential: true });
  const add = (name: string, worksFor: typeof st, jobTitle: string, more: object = {}) =>
    Object.assign(w.practitioner(name, { worksFor, ...more }), { jobTitle });
  me = add('Mia Me', st, 'GP');
  add('Nell Nurse', nurses, 'School nurse');
  add('Leylâ O’Brien', far, 'School nurse');
  add('Gus Mary', st, 'GP');
  add('Adam Admin', st, 'Practice manager', { roles: ['administrator'] });
  add('Otto Out', out, 'GP');
  add('Harriet Hart', hidden, 'Refuge worker');
  add('Lena Left', st, 'GP', { isActive: false });
  refuge = hidden;
  await loadWorld(graph, w.build());
}, 60_000);

afterAll(() => graph?.close());

const found = async (text: string, actingAgencyId = 'none') => {
  const repository = new DirectoryRepository(graph, new Clock(() => new Date(NOW)));
  const asked = { words: colleagueWords(text), practitionerId: me.id, actingAgencyId, most: 21 };
  return (await repository.findColleagues(asked)).map(({ given }) => given);
};

test.each([
  ['a school nurse in Ashdale', ['Nell']],
  ['school nurses', ['Nell', 'Leylâ']],
  ['leyla obrien', ['Leylâ']],
  ['mary', ['Gus']],
  ['st marys', ['Gus']],
  ['surgery', ['Gus']],
  ['urse', []],
  ['admin', []],
  ['otto', []],
  ['mia', []],
  ['harriet', []],
  ['lena', []],
  ['nurse thornby mary', []],
])('%j finds %j', async (text, names) => {
  expect(await found(text)).toEqual(names);
});

test('who works at a place that nobody may know of is found by those who act for it', async () => {
  expect(await found('harriet', refuge.id)).toEqual(['Harriet']);
});
