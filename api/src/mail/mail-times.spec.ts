import { describe, expect, test } from '@jest/globals';
import { latestMorning, nextAttempt } from './mail-times.ts';

const LONDON = 'Europe/London';

describe('the morning on which mails of a day or a week go out', () => {
  test.each([
    ['day', 'before seven: yesterday’s', '2026-03-04T06:59:00Z', '2026-03-03T07:00:00.000Z'],
    ['day', 'at seven: today’s', '2026-03-04T07:00:00Z', '2026-03-04T07:00:00.000Z'],
    ['day', 'by the clocks there in summer', '2026-07-01T06:00:00Z', '2026-07-01T06:00:00.000Z'],
    ['week', 'on a Wednesday: Monday’s', '2026-03-04T12:00:00Z', '2026-03-02T07:00:00.000Z'],
    ['week', 'early on a Monday: last week’s', '2026-03-02T06:00:00Z', '2026-02-23T07:00:00.000Z'],
  ] as const)('of a %s, %s', (every, _what, now, expected) => {
    expect(latestMorning(new Date(now), LONDON, every).toISOString()).toBe(expected);
  });
});

describe('after an attempt that failed', () => {
  const now = new Date('2026-03-04T12:00:00Z');
  const minutes = (came: 'deferred' | 'unreachable' | 'refused' | 'unknown', attempts: number) => {
    const next = nextAttempt(came, attempts, now);
    return next && (next.getTime() - now.getTime()) / 60_000;
  };

  test('one waits longer each time, and then no more', () => {
    expect([1, 2, 3, 4, 5, 6].map((n) => minutes('deferred', n))).toEqual([
      1,
      5,
      30,
      120,
      720,
      null,
    ]);
    expect(minutes('unreachable', 1)).toBe(1);
  });

  test('one does not repeat what was refused, or may have arrived', () => {
    expect([minutes('refused', 1), minutes('unknown', 1)]).toEqual([null, null]);
  });
});
