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

it.each([
  ['3056', '3056'],
  ['VIC 3056', null],
  ['SW1A 1AA', null],
])('in Australia %p is the postcode %p', (typed, expected) => {
  const melbourne = { locale: 'en-AU', country: 'AU', timeZone: 'Australia/Melbourne' };
  expect(formatPostcode(typed, melbourne)).toBe(expected);
});
