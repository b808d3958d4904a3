import { describe, expect, it } from '@jest/globals';
import { startOfDay } from './local-day.ts';

describe('the beginning of a day', () => {
  it.each([
    ['2026-01-15', 'Europe/London', '2026-01-15T00:00:00.000Z'],
    ['2026-07-15', 'Europe/London', '2026-07-14T23:00:00.000Z'],
    // The days on which the clocks change, and the days after.
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', 'Europe/London', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', 'Europe/London', '2026-10-26T00:00:00.000Z'],
    ['2026-04-05', 'Australia/Melbourne', '2026-04-04T13:00:00.000Z'],
    ['2026-04-06', 'Australia/Melbourne', '2026-04-05T14:00:00.000Z'],
    ['2026-10-04', 'Australia/Melbourne', '2026-10-03T14:00:00.000Z'],
    ['2026-10-05', 'Australia/Melbourne', '2026-10-04T13:00:00.000Z'],
    ['2026-07-15', 'America/New_York', '2026-07-15T04:00:00.000Z'],
  ])('%s in %s is %s', (day, timeZone, start) => {
    expect(startOfDay(day, timeZone).toISOString()).toBe(start);
  });
});
