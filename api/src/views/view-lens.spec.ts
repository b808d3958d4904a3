import { expect, test } from '@jest/globals';
import { isLens, isPlaces, MOST_PLACES } from './view-lens.ts';

const ID = '0b5e1c9e-3f0a-4c3b-9a55-0d6f0c1f2a3b';
const place = { id: `member:${ID}`, x: 1, y: -1 };
const lens = {
  ...{ sectors: ['school'], roles: ['gp'], areas: ['North'], members: [`member:${ID}`] },
  ...{ folded: ['sector:school', `home:${ID}`], standing: 'all', freshness: 'confirmed' },
  ...{ grouping: 'agency', focusId: `person:${ID}:${ID}`, focusSteps: 2, asAt: '2025-02-28' },
};

test('a lens and places of ids and codes are taken', () => {
  expect(isLens(lens)).toBe(true);
  expect(isPlaces([place, { id: 'mediated', x: 0, y: 0 }])).toBe(true);
});

test.each([
  ['a name for a node', { members: ['member:Sam Green'] }],
  ['a node of no kind', { folded: [ID] }],
  ['a word that is none', { standing: 'never' }],
  ['a focus without an end', { focusSteps: 1_000 }],
  ['a focus on nothing', { focusId: '' }],
  ['a text as long as a letter', { areas: ['x'.repeat(101)] }],
  ['something more', { name: 'Sam' }],
  ['something less', { sectors: undefined }],
  ['a day that is none', { asAt: '2025-02-40' }],
  ['a time for a day', { asAt: '2025-02-28T12:00' }],
])('a lens with %s is refused', (_what, wrong) => {
  expect(isLens({ ...lens, ...wrong })).toBe(false);
});

test.each([
  ['a half point', [{ ...place, x: 0.5 }]],
  ['a point out of the world', [{ ...place, x: 1e9 }]],
  ['two places for one node', [place, place]],
  ['a name for a node', [{ ...place, id: 'Sam' }]],
  ['more nodes than are drawn', Array(MOST_PLACES + 1).fill(place)],
])('places with %s are refused', (_what, wrong) => {
  expect(isPlaces(wrong)).toBe(false);
});
