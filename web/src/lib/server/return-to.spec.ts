import { expect, it } from '@jest/globals';
import { safeReturnTo } from './return-to.ts';

it.each([
  ['/clients/0b5e?x=1', '/clients/0b5e?x=1'],
  ['/clients/0b5e#card', '/clients/0b5e'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/..//evil.example', '/'],
  ['/%2e//evil.example', '/'],
  ['/clients/..//evil.example', '/'],
  ['/.\\\\evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in?returnTo=/x', '/'],
  ['/sign-out', '/'],
  ['/api/v1/session', '/'],
  ['', '/'],
  [null, '/'],
])('%p leads back to %p', (value, expected) => {
  expect(safeReturnTo(value)).toBe(expected);
});
