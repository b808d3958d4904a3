import { describe, expect, it } from '@jest/globals';
import { addMonths } from './calendar.ts';

describe('months of a calendar', () => {
  it.each([
    ['2024-02-29T12:00:00Z', 12, '2025-02-28T12:00:00.000Z'],
    ['2025-08-31T00:00:00Z', 6, '2026-02-28T00:00:00.000Z'],
    ['2025-03-01T10:00:00Z', 12, '2026-03-01T10:00:00.000Z'],
  ])('%s and %i months are %s', (start, months, end) => {
    expect(addMonths(new Date(start), months).toISOString()).toBe(end);
  });
});
