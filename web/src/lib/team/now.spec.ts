import { describe, expect, test } from '@jest/globals';
import { presence } from './now.ts';

/** 23 November 2026 is a Monday. */
const partTime = ['Mon 09:00-15:00', 'Thu 10:00-17:00'];
const at = (moment: string, hours = partTime, awayUntil: string | null = null) =>
  presence(hours, awayUntil, new Date(moment), 'Europe/London');

describe('from the hours of a week', () => {
  test('somebody is there until the end of the stretch, which is over when it ends', () => {
    expect(at('2026-11-23T09:00:00Z')).toEqual({ kind: 'in', until: '15:00' });
    expect(at('2026-11-23T14:59:59Z')).toEqual({ kind: 'in', until: '15:00' });
    expect(at('2026-11-23T15:00:00Z')).toEqual({ kind: 'out', day: '2026-11-26', from: '10:00' });
  });

  test('somebody is back later today, on another day, or in a week', () => {
    expect(at('2026-11-23T08:59:00Z')).toEqual({ kind: 'out', day: '2026-11-23', from: '09:00' });
    expect(at('2026-11-26T17:00:00Z')).toEqual({ kind: 'out', day: '2026-11-30', from: '09:00' });
    expect(at('2026-11-23T16:00:00Z', ['Mon 09:00-15:00'])).toEqual({
      kind: 'out',
      day: '2026-11-30',
      from: '09:00',
    });
  });

  test('the hours are those of the clock on the wall, in summer too', () => {
    expect(at('2026-07-06T08:00:00Z')).toEqual({ kind: 'in', until: '15:00' });
    expect(at('2026-07-06T14:30:00Z')).toMatchObject({ kind: 'out', day: '2026-07-09' });
    expect(
      presence(partTime, null, new Date('2026-11-22T22:30:00Z'), 'Australia/Melbourne'),
    ).toEqual({ kind: 'in', until: '15:00' });
  });

  test('a place that is always open closes at no time', () => {
    const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const always = week.map((day) => `${day} 00:00-24:00`);
    expect(at('2026-11-23T23:59:00Z', always)).toEqual({ kind: 'in', until: 'always' });
    expect(at('2026-11-23T23:59:00Z', always.slice(0, 6))).toEqual({ kind: 'in', until: '24:00' });
  });

  test('nothing is said where nothing is known, or not as hours', () => {
    expect(at('2026-11-23T10:00:00Z', [])).toBeNull();
    expect(at('2026-11-23T10:00:00Z', ['Mon', 'Tue'])).toBeNull();
    expect(at('2026-11-23T10:00:00Z', [...partTime, 'by appointment'])).toBeNull();
  });
});

describe('somebody who is away', () => {
  test('is back when they next work after it', () => {
    const back = '2026-11-25T00:00:00Z';
    expect(at('2026-11-23T10:00:00Z', partTime, back)).toEqual({
      kind: 'out',
      day: '2026-11-26',
      from: '10:00',
    });
    expect(at('2026-11-23T10:00:00Z', [], back)).toEqual({ kind: 'away', day: '2026-11-25' });
  });

  test('is there again once it is over', () => {
    expect(at('2026-11-23T10:00:00Z', partTime, '2026-11-23T10:00:00Z')).toEqual({
      kind: 'in',
      until: '15:00',
    });
  });
});
