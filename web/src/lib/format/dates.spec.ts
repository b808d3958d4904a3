import { describe, expect, it } from '@jest/globals';
import { datesOf, formatDay, formatLastDay, formatTime } from './dates.ts';

describe('a day', () => {
  it('is the day in London, not in Greenwich', () => {
    expect(formatDay('2026-06-30T23:30:00Z')).toBe('1 July 2026');
    expect(formatDay('2026-11-23T23:30:00Z')).toBe('23 November 2026');
  });

  it('is the last one, not that on which nobody has it any more', () => {
    expect(formatLastDay('2026-12-14T12:00:00.000Z')).toBe('13 December 2026');
    expect(formatLastDay('2026-07-02T12:00:00.000Z')).toBe('1 July 2026');
  });
});

describe('a time', () => {
  it.each([
    ['2026-11-23T17:30:00Z', '5:30pm'],
    ['2026-11-23T09:00:00Z', '9am'],
    ['2026-07-23T08:00:00Z', '9am'],
    ['2026-11-23T12:00:00Z', 'midday'],
    ['2026-11-23T00:00:00Z', 'midnight'],
    ['2026-11-23T00:05:00Z', '12:05am'],
  ])('%s reads %s', (iso, expected) => {
    expect(formatTime(iso)).toBe(expected);
  });
});

it('is Melbourne’s where the profile is Victoria’s', () => {
  const { formatDay: day, formatTime: time } = datesOf({
    locale: 'en-AU',
    country: 'AU',
    timeZone: 'Australia/Melbourne',
  });
  expect(day('2026-06-30T23:30:00Z')).toBe('1 July 2026');
  expect(time('2026-06-30T23:30:00Z')).toBe('9:30am');
  expect(time('2026-12-24T02:00:00Z')).toBe('1pm');
});
