import { describe, expect, test } from '@jest/globals';
import { endOfWork } from './work-days.ts';

const end = (day: string, zone = 'Europe/London') =>
  endOfWork(day, new Date('2026-06-10T23:30:00Z'), zone);

describe('work ends', () => {
  test('now, where its last day is today there', () => {
    expect(end('2026-06-11')).toBeNull();
    expect(end('2026-06-11', 'Australia/Melbourne')).toBeNull();
  });

  test('with the midnight after an earlier day, by the clocks there', () => {
    expect(end('2026-06-10')).toBe('2026-06-10T23:00:00.000Z');
    expect(end('2026-03-28')).toBe('2026-03-29T00:00:00.000Z');
    expect(end('2026-03-29')).toBe('2026-03-29T23:00:00.000Z');
    expect(end('2026-06-10', 'Australia/Melbourne')).toBe('2026-06-10T14:00:00.000Z');
  });

  test('never on a day to come', () => {
    expect(() => end('2026-06-12')).toThrow('yet to come');
  });
});
