import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from './canonical.ts';

describe('the same command, written down in another way', () => {
  test.each([
    ['fields in another order', { a: 1, b: 'x' }, { b: 'x', a: 1 }],
    [
      'fields within fields',
      { a: { c: 1, b: [{ e: 1, d: 2 }] } },
      { a: { b: [{ d: 2, e: 1 }], c: 1 } },
    ],
    ['a field without a value', { a: 1, b: undefined }, { a: 1 }],
  ])('%s', (_what, one, other) => {
    expect(canonicalJson(one)).toBe(canonicalJson(other));
  });

  test.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['null is a value', { a: null }, {}],
    ['a list in another order', [1, 2], [2, 1]],
    ['a number is no text', { a: 1 }, { a: '1' }],
    ['a value in another field', { a: 'x', b: 'y' }, { a: 'y', b: 'x' }],
  ])('is another command with %s', (_what, one, other) => {
    expect(canonicalJson(one)).not.toBe(canonicalJson(other));
  });

  test('whole numbers as names keep their own place, whichever way they came', () => {
    expect(canonicalJson({ 10: 'a', 9: 'b' })).toBe(canonicalJson({ 9: 'b', 10: 'a' }));
  });
});
