import { expect, it } from '@jest/globals';
import { describeAge } from './age.ts';

it.each([
  [
    { kind: 'born', years: 7 },
    { kind: 'years', count: 7 },
  ],
  [
    { kind: 'born', years: 1, months: 14 },
    { kind: 'months', count: 14 },
  ],
  [{ kind: 'born', years: 0, months: 0 }, { kind: 'newborn' }],
  [{ kind: 'born' }, { kind: 'unknown' }],
  [
    { kind: 'unborn', weeksToBirth: 6 },
    { kind: 'weeksToBirth', count: 6 },
  ],
  [{ kind: 'unborn', weeksToBirth: 0 }, { kind: 'dueNow' }],
  [{ kind: 'unborn', weeksToBirth: -1 }, { kind: 'dueNow' }],
  [{ kind: 'unborn' }, { kind: 'unborn' }],
  [{ kind: 'unknown' }, { kind: 'unknown' }],
  [{ kind: 'dead', years: 80 }, { kind: 'dead' }],
] as const)('%j reads as %j', (age, phrase) => {
  expect(describeAge(age)).toEqual(phrase);
});
