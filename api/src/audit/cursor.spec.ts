import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { cursorOf, placeOf } from './cursor.ts';

const tie = '7b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';

test.each(['2026-03-01T10:00Z', '2026-03-01T10:00:05Z', '2026-03-01T10:00:00.123456789Z'])(
  'a place of %s is found again',
  (at) => {
    expect(placeOf({ before: cursorOf({ at, tie }) })).toEqual({ at, tie });
  },
);

test('no place is the beginning; a time that there is not is refused', () => {
  expect(placeOf({})).toBeNull();
  expect(() => placeOf({ before: `2026-13-01T10:00Z_${tie}` })).toThrow('No such page.');
});
