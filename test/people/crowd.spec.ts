import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import { testGraph } from '#test/support/graph.ts';
import { world, type WorldBuilder } from '#test/worlds/world-builder.ts';
import { NOW, only, servicesOver, viewerOf } from './services.ts';

/** More than any cut that an index might make before the rule has decided. */
const CROWD = 600;

let graph: GraphService;

beforeAll(async () => {
  graph = await testGraph();
});

afterAll(() => graph.close());

/** Whom the viewer may find: further from what is typed than anybody in the crowd. */
function shared(w: WorldBuilder) {
  const mash = w.agency('Front Door', { sector: 'socialCare', class: 'statutory' });
  const ward = w.agency('Harbour Ward North', { sector: 'hospital' });
  const refuge = w.agency('Saint Agnes', { sector: 'domesticAbuse', isConfidential: true });
  const dee = w.practitioner('Dee Front', { worksFor: mash, roles: ['frontDoor'] });
  w.practitioner('Bertha Marianne Lamb', { worksFor: ward });
  w.client('Anneliese Marianne Cole', { birthDate: '2015-03-04' });
  w.client('Jo Szymonskyi');
  w.practitioner('Jo Szymonskyi', { worksFor: ward });
  w.agency('Szymonskyi House', { sector: 'housing' });
  return { mash, refuge, dee };
}

/** Spellings that stand between what is typed below and Szymonsky, whom it means: one slip each. */
const SPELLINGS = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [
  `Szyman${letter}ki`,
  `Szym${letter}nski`,
  `Szyma${letter}ski`,
]);

/** Everybody here is nearer, and closed to everybody. */
function crowd(w: WorldBuilder, { refuge }: ReturnType<typeof shared>) {
  for (let i = 0; i < CROWD; i += 1) {
    w.shield(w.client('Anneliese Cole', { birthDate: '2015-03-04' }), 'full');
    w.agency('Harbour', { sector: 'domesticAbuse', isConfidential: true });
    w.practitioner('Bertha Lamb', { worksFor: refuge });
  }
  for (const family of SPELLINGS) {
    w.shield(w.client(`Jo ${family}`), 'full');
    w.practitioner(`Jo ${family}`, { worksFor: refuge });
    w.agency(`${family} House`, { sector: 'domesticAbuse', isConfidential: true });
  }
}

async function tell(hasCrowd: boolean) {
  const w = world(NOW);
  const made = shared(w);
  if (hasCrowd) crowd(w, made);
  await only(graph, w.build());
  const { search } = servicesOver(graph);
  const dee = viewerOf(made.dee, made.mash, { role: 'frontDoor' });
  const answers = [];
  for (const text of ['anneliese cole', 'cole', 'annelise kohl', 'cole 4/3/2015']) {
    answers.push(await search(dee, text, 'MASH-1'));
  }
  for (const text of ['bertha lamb', 'harbour']) answers.push(await search(dee, text));
  answers.push(await search(dee, 'szymanski', 'MASH-1'));
  return answers.map((answer) => ({ ...answer, id: '' }));
}

test('a crowd of the closed takes nobody’s place', async () => {
  const plain = await tell(false);
  expect(await tell(true)).toEqual(plain);
  for (const answer of plain.slice(0, 4)) {
    expect(answer).toMatchObject({ clients: [{ given: 'Anneliese Marianne' }], hasMore: false });
  }
  expect(plain[4]).toMatchObject({ practitioners: [{ given: 'Bertha Marianne' }] });
  expect(plain[5]).toMatchObject({ agencies: [{ name: 'Harbour Ward North' }] });
  expect(plain[6]).toMatchObject({
    clients: [{ family: 'Szymonskyi' }],
    practitioners: [{ family: 'Szymonskyi' }],
    agencies: [{ name: 'Szymonskyi House' }],
  });
}, 120_000);
