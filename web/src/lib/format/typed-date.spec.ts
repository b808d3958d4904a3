import { describe, expect, it } from '@jest/globals';
import { readDate } from './typed-date.ts';

const date = (day: string, month: string, year: string) => readDate({ day, month, year });

describe('the three boxes of a date', () => {
  it('hold a day', () => {
    expect(date('3', '11', '2019')).toEqual({ kind: 'date', iso: '2019-11-03' });
    expect(date(' 29 ', '2', '2024')).toEqual({ kind: 'date', iso: '2024-02-29' });
  });

  it('may be empty', () => {
    expect(date('', ' ', '')).toEqual({ kind: 'empty' });
  });

  it('name what is missing', () => {
    expect(date('3', '', '')).toEqual({ kind: 'incomplete', missing: ['month', 'year'] });
  });

  it.each([
    ['31', '2', '2019'],
    ['29', '2', '2023'],
    ['0', '1', '2019'],
    ['1', '13', '2019'],
    ['1', '1', '19'],
    ['x', '1', '2019'],
  ])('refuse %s/%s/%s', (day, month, year) => {
    expect(date(day, month, year)).toEqual({ kind: 'impossible' });
  });
});
