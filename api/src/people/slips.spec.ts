import { describe, expect, test } from '@jest/globals';
import { Random } from '#api/demo/random.ts';
import { editDistance } from './edit-distance.ts';
import { withSlips } from './slips.ts';

const LETTERS = [...'abc'];
const random = new Random(11);
const matches = (word: string, slips: number) => new RegExp(`^${withSlips(word, slips)}$`, 'u');

/** Of three letters only, so that many of them are near one another. */
function anyWord(): string {
  return Array.from({ length: random.int(1, 7) }, () => random.pick(LETTERS)).join('');
}

describe('a word with slips', () => {
  test.each([1, 2])('is every word within %s, and no other', (slips) => {
    let near = 0;
    for (let n = 0; n < 4_000; n++) {
      const [word, other] = [anyWord(), anyWord()];
      const isNear = editDistance(word, other, slips) <= slips;
      if (isNear) near += 1;
      expect([word, other, matches(word, slips).test(other)]).toEqual([word, other, isNear]);
    }
    expect(near).toBeGreaterThan(200);
  });

  test('that is no letter may be anything, and never an operator', () => {
    expect(withSlips('a|b', 0)).toBe('a.b');
    expect(withSlips('(*', 0)).toBe('..');
  });

  test('grows like the word', () => {
    expect(withSlips('wolfeschlegelstein', 2).length).toBeLessThan(3_000);
  });
});
