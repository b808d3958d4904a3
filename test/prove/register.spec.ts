import { expect, test } from '@jest/globals';
import { isLikeOneRegister, type Operation } from './register.ts';

const write = (value: string, from: number, to: number): Operation<string> => ({
  ...{ kind: 'write', value, from, to },
});
const read = (value: string, from: number, to: number): Operation<string> => ({
  ...{ kind: 'read', value, from, to },
});

test.each([
  ['nothing but what it began with', true, [read('a', 0, 1), read('a', 2, 3)]],
  ['what was written before', true, [write('b', 0, 1), read('b', 2, 3)]],
  ['what had been replaced', false, [write('b', 0, 1), read('a', 2, 3)]],
  ['either, of what was being written', true, [write('b', 0, 5), read('a', 1, 2), read('b', 3, 4)]],
  ['the older after the newer', false, [write('b', 0, 9), read('b', 1, 2), read('a', 3, 4)]],
  ['what nobody wrote', false, [write('b', 0, 1), read('c', 2, 3)]],
  [
    'two writers’ words in the order in which they came',
    true,
    [write('b', 0, 9), write('c', 1, 2), read('b', 3, 4)],
  ],
  [
    'both orders of two writers’ words',
    false,
    [write('b', 0, 9), write('c', 0, 9), read('b', 10, 11), read('c', 12, 13)],
  ],
])('a history that reads %s: %s', (_what, isOne, operations) => {
  expect(isLikeOneRegister(operations, 'a')).toBe(isOne);
});
