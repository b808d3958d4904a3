import { expect, it } from '@jest/globals';
import { humanise } from './humanise.ts';

it.each([
  ['safeguardingLead', 'Safeguarding lead'],
  ['gp', 'Gp'],
  ['', ''],
])('%p reads %p', (code, expected) => {
  expect(humanise(code)).toBe(expected);
});
