import { expect, test } from '@jest/globals';
import { timesAway } from './absence-days.ts';

const now = new Date('2026-03-27T23:30:00Z');
const away = (firstDay: string, lastDay: string, timeZone = 'Europe/London') =>
  timesAway(firstDay, lastDay, now, timeZone);
const problem = (firstDay: string, lastDay: string) => {
  try {
    return away(firstDay, lastDay);
  } catch (error) {
    return (error as { fields: object[] }).fields;
  }
};

test('from today on is from now on, and one is back when the day after the last begins', () => {
  expect(away('2026-03-27', '2026-03-27')).toEqual({
    since: null,
    until: '2026-03-28T00:00:00.000Z',
  });
  // The clocks go forward on the 29th, so the 30th begins an hour earlier than the 28th did.
  expect(away('2026-03-28', '2026-03-29')).toEqual({
    since: '2026-03-28T00:00:00.000Z',
    until: '2026-03-29T23:00:00.000Z',
  });
});

test('today is today where the county is', () => {
  expect(away('2026-03-28', '2026-03-28', 'Australia/Melbourne')).toEqual({
    since: null,
    until: '2026-03-28T13:00:00.000Z',
  });
});

test('days that are past, the wrong way round or too far off are refused by name', () => {
  expect(problem('2026-03-26', '2026-03-29')).toEqual([{ field: 'firstDay', problem: 'isPast' }]);
  expect(problem('2026-03-29', '2026-03-28')).toEqual([{ field: 'lastDay', problem: 'isBefore' }]);
  expect(problem('2026-03-29', '2027-06-01')).toEqual([{ field: 'lastDay', problem: 'isTooFar' }]);
});
