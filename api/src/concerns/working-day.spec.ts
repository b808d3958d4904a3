import { expect, test } from '@jest/globals';
import { workingDayBefore } from './working-day.ts';

const LONDON = 'Europe/London';

test.each([
  ['a Wednesday', '2026-03-04T15:00:00Z', '2026-03-03T15:00:00.000Z'],
  ['a Monday: Friday', '2026-03-02T15:00:00Z', '2026-02-27T15:00:00.000Z'],
  ['a Tuesday: Monday, and the weekend before', '2026-03-03T00:00:00Z', '2026-03-02T00:00:00.000Z'],
  ['a Saturday: the end of Thursday', '2026-03-07T12:00:00Z', '2026-03-06T00:00:00.000Z'],
  ['a Sunday: the end of Thursday', '2026-03-08T12:00:00Z', '2026-03-06T00:00:00.000Z'],
  ['a Monday after the clocks went on', '2026-03-30T14:00:00Z', '2026-03-27T15:00:00.000Z'],
])('%s', (_, now, before) => {
  expect(workingDayBefore(new Date(now), LONDON).toISOString()).toBe(before);
});

test('the day is that of the county, not of Greenwich', () => {
  const sundayInLondon = new Date('2026-03-08T20:00:00Z');
  expect(workingDayBefore(sundayInLondon, 'Australia/Melbourne').toISOString()).toBe(
    '2026-03-05T20:00:00.000Z',
  );
});
