import { expect, it } from '@jest/globals';
import { formatPostcode } from './postcode.ts';

it.each([
  ['sw1a1aa', 'SW1A 1AA'],
  [' M1  1ae ', 'M1 1AE'],
  ['EC1A-1BB', 'EC1A 1BB'],
  ['Smith', null],
  ['12345', null],
  ['SW1A', null],
  ['', null],
])('%p is the postcode %p', (typed, expected) => {
  expect(formatPostcode(typed)).toBe(expected);
});
