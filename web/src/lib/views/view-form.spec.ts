import { expect, test } from '@jest/globals';
import { clearLens } from '../team/lens/lens.ts';
import { toKept } from '../team/lens/kept-view.ts';
import { longestName, readKept, readName } from './view-form.ts';

function form(fields: Record<string, string>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
}

test.each([
  ['  For  Tuesday ', { name: 'For Tuesday', fault: null }],
  [' ', { name: '', fault: 'empty' }],
  ['x'.repeat(longestName), { name: 'x'.repeat(longestName), fault: null }],
  ['x'.repeat(longestName + 1), { name: 'x'.repeat(longestName + 1), fault: 'tooLong' }],
])('of the name %j', (name, expected) => {
  expect(readName(form({ name }))).toEqual(expected);
});

test('the look is read as the page has put it there, and nothing beside it', () => {
  const look = toKept({ ...clearLens, layout: 'tree', sectors: ['school'] });
  expect(readKept(form({ look: JSON.stringify({ ...look, more: 1 }) }))).toEqual(look);
  expect(readKept(form({}))).toEqual(toKept(clearLens));
});
