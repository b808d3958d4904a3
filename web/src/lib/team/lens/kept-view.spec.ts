import { expect, test } from '@jest/globals';
import { fromKept, toKept } from './kept-view.ts';
import { clearLens, type Lens } from './lens.ts';
import { openingSteps } from './opening.ts';
import { lensOf } from './steps.ts';

const look: Lens = {
  ...clearLens,
  sectors: ['school'],
  members: ['member:a'],
  standing: 'current',
  focus: { id: 'agency:b', steps: 2 },
  grouping: 'agency',
  folded: ['agency:b'],
  asAt: '2025-05-03',
  layout: 'free',
  places: { 'member:a': { x: 1, y: 2 } },
};

test('a look comes back from a view as it was', () => {
  expect(fromKept(toKept(look))).toEqual(look);
});

test('what is chosen, and whether names are hidden, is no part of a view', () => {
  const before = { ...look, selected: 'member:a', hidesNames: true };
  expect(fromKept(toKept(before))).toEqual(look);
});

test('places are kept with the free layout only', () => {
  expect(toKept({ ...look, layout: 'tree' }).places).toEqual([]);
});

test('another’s view has no places, and opens in one’s own rings', () => {
  expect(fromKept({ ...toKept(look), places: [] })).toMatchObject({ layout: 'rings', places: {} });
});

test('a view is how the page opens; places of one’s own are there for the free layout', () => {
  const desk = { layout: 'free' as const, places: [{ id: 'member:a', x: 9, y: 9 }] };
  const view = toKept({ ...look, layout: 'tree' });
  const lens = lensOf(openingSteps(desk, view));
  expect([lens.layout, lens.grouping, lens.places]).toEqual([
    'tree',
    'agency',
    { 'member:a': { x: 9, y: 9 } },
  ]);
  expect(lensOf(openingSteps(desk, toKept(look))).places).toEqual(look.places);
});
