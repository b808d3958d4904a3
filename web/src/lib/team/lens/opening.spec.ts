import { expect, test } from '@jest/globals';
import { act } from './lens.ts';
import { openingSteps } from './opening.ts';
import { fromPlaces, toPlaces } from './places.ts';
import { lensOf, noSteps } from './steps.ts';

const places = [
  { id: 'member:a', x: 4, y: -8 },
  { id: 'mediated', x: 0, y: 0 },
];

test('a page without anything put anywhere opens as ever', () => {
  expect(openingSteps(null)).toBe(noSteps);
  expect(openingSteps({ layout: 'free', places: [] })).toBe(noSteps);
});

test('what was put somewhere stands there, and nothing can be undone yet', () => {
  const steps = openingSteps({ layout: 'free', places });
  expect(lensOf(steps)).toMatchObject({ layout: 'free', places: { 'member:a': { x: 4, y: -8 } } });
  expect(steps.done).toEqual([]);
});

test('a page that was left in another layout opens in the rings, and knows the places', () => {
  const lens = lensOf(openingSteps({ layout: 'columns', places }));
  expect([lens.layout, Object.keys(lens.places)]).toEqual(['rings', ['member:a', 'mediated']]);
});

test('places go to and fro unchanged, and everything put back leaves none', () => {
  expect(fromPlaces(toPlaces(places))).toEqual(places);
  const back = act(lensOf(openingSteps({ layout: 'free', places })), { kind: 'putBack' });
  expect([back.layout, fromPlaces(back.places)]).toEqual(['rings', []]);
});
