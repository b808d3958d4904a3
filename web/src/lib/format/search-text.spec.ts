import { describe, expect, it } from '@jest/globals';
import { guessFields } from './search-text.ts';
import { emptyDate } from './typed-date.ts';

const nothing = { name: '', birthDate: emptyDate, postcode: '', identifier: '' };

describe('a search becomes the start of a claim', () => {
  it.each([
    ['Amy O’Neill', { name: 'Amy O’Neill' }],
    ['3/11/2019', { birthDate: { day: '3', month: '11', year: '2019' } }],
    ['2019-11-03', { birthDate: { day: '03', month: '11', year: '2019' } }],
    ['m1 1ae', { postcode: 'M1 1AE' }],
    ['943 476 5919', { identifier: '943 476 5919' }],
    ['CS-10442', { identifier: 'CS-10442' }],
    [
      'Amy O’Neill 3/11/2019',
      { name: 'Amy O’Neill', birthDate: { day: '3', month: '11', year: '2019' } },
    ],
    ['amy m1 1ae', { name: 'amy', postcode: 'M1 1AE' }],
    ['Amy 943 476 5919', { name: 'Amy', identifier: '943 476 5919' }],
    ['  ', {}],
  ])('%s', (text, expected) => {
    expect(guessFields(text)).toEqual({ ...nothing, ...expected });
  });

  it('does not take an impossible day for a date of birth', () => {
    expect(guessFields('31/02/2019')).toMatchObject({ birthDate: emptyDate });
  });
});
