import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textWidth, wrap } from './text.ts';

describe('wrapping a label', () => {
  it('never makes a line wider than its room, nor more lines than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        fc.integer({ min: 1, max: 4 }),
        (text, maxLines) => {
          const lines = wrap(text, 14, 120, maxLines);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const own of lines) expect(textWidth(own, 14)).toBeLessThanOrEqual(120);
        },
      ),
    );
  });

  it.each([
    ['words', 'Northgate Health Visiting', ['Northgate', 'Health', 'Visiting']],
    ['a double-barrelled name', 'Jones-Featherstone', ['Jones-', 'Featherstone']],
    ['a short name', 'Ava Okafor', ['Ava Okafor']],
    ['nothing', '  ', ['']],
  ])('breaks %s where a reader would', (_, text, lines) => {
    expect(wrap(text, 14, 104, 3)).toEqual(lines);
  });

  it('says by "…" that something is left out', () => {
    expect(wrap('The Multi-Agency Early Help Partnership Hub', 14, 104, 2).at(-1)).toMatch(/…$/);
  });
});
