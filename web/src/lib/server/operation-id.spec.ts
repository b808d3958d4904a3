import { expect, it } from '@jest/globals';
import { newSeed, operationId } from './operation-id.ts';

const version4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

it('is a UUID of version 4', () => {
  expect(operationId(newSeed(), { text: 'Amy' })).toMatch(version4);
  expect(operationId(null, {})).toMatch(version4);
});

it('is the same for the same form sent twice, and another for other words', () => {
  const seed = newSeed();
  expect(operationId(seed, { text: 'Amy' })).toBe(operationId(seed, { text: 'Amy' }));
  expect(operationId(seed, { text: 'Amy' })).not.toBe(operationId(seed, { text: 'Ann' }));
  expect(operationId(seed, { text: 'Amy' })).not.toBe(operationId(newSeed(), { text: 'Amy' }));
});

it('is never shared by two forms without a seed', () => {
  expect(operationId('', {})).not.toBe(operationId('', {}));
});
