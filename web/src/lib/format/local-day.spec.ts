import { expect, test } from '@jest/globals';
import { dayAt, startOfDay } from './local-day.ts';

test.each([
  ['2026-03-01', 'Europe/London', '2026-03-01T00:00:00.000Z'],
  ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
  ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
  ['2026-10-05', 'Australia/Melbourne', '2026-10-04T13:00:00.000Z'],
  ['2026-10-04', 'Australia/Melbourne', '2026-10-03T14:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, moment) => {
  expect(startOfDay(day, zone)).toBe(moment);
  expect(dayAt(new Date(moment), zone)).toBe(day);
});
