import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { valueClass } from './faults.ts';
import { csvCell } from './reject-file.ts';

describe('the kind of a value', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['x', '1 character: letters'],
    ['01632 960123', '12 characters: digits, spaces'],
    ["O'Malley 3", '10 characters: letters, digits, spaces, signs'],
    ['\u0007', '1 character: unseen characters'],
  ])('%j is %s', (value, kind) => expect(valueClass(value)).toBe(kind));

  it('is one of few sentences, so it cannot carry the value', () => {
    const sentence =
      /^(empty|\d+ characters?: (letters|digits|spaces|signs|unseen characters)(, (digits|spaces|signs|unseen characters))*)$/;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) =>
        expect(valueClass(value)).toMatch(sentence),
      ),
    );
  });
});

describe('a cell of the report of faults', () => {
  it.each([
    ['plain', '"plain"'],
    ['say "hello"', '"say ""hello"""'],
    ['=1+1', `"'=1+1"`],
    ['+44', `"'+44"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
  ])('%j is written %s', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('never opens a formula and never leaves its cell', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const cell = csvCell(value);
        expect(cell).toMatch(/^"(?![=+\-@\t\r])/);
        expect(cell.slice(1, -1).replaceAll('""', '')).not.toContain('"');
      }),
    );
  });
});
