import { describe, expect, test } from '@jest/globals';
import { growthMonths } from './growth-months.ts';

const NOW = new Date('2026-03-01T10:00:00Z');
const told = (moments: string[], now = NOW, zone = 'Europe/London') =>
  growthMonths(moments, now, zone).map(
    ({ month, added, connected }) => `${month} +${added} ${connected}`,
  );

describe('growth by month', () => {
  test('of nobody is none', () => {
    expect(told([])).toEqual([]);
  });

  test('counts those of the month and all before, over a new year', () => {
    const moments = ['2025-12-03T10:00:00Z', '2026-02-01T10:00:00Z', '2025-12-20T10:00:00Z'];
    expect(told(moments)).toEqual([
      ...['2026-03 +0 3', '2026-02 +1 3', '2026-01 +0 2', '2025-12 +2 2'],
    ]);
  });

  test('begins a month where the county is', () => {
    expect(told(['2026-02-28T20:00:00Z'], NOW, 'Australia/Melbourne')).toEqual(['2026-03 +1 1']);
    expect(told(['2026-02-28T20:00:00Z'])).toEqual(['2026-03 +0 1', '2026-02 +1 1']);
  });

  test('goes back two years, and what was before is counted', () => {
    const months = told(['2020-01-01T00:00:00Z', '2024-04-05T00:00:00Z']);
    expect(months).toHaveLength(24);
    expect(months.at(-1)).toBe('2024-04 +1 2');
  });
});
