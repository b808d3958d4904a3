import { describe, expect, it } from '@jest/globals';
import { formatHours } from './hours.ts';

describe('opening hours', () => {
  it('of a plain week are one line', () => {
    const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].map((day) => `${day} 09:00-17:00`);
    expect(formatHours(week)).toEqual([{ days: 'Monday to Friday', hours: '9am to 5pm' }]);
  });

  it('start a new line where the hours or the run of days change', () => {
    expect(formatHours(['Mon 09:00-17:00', 'Tue 09:00-12:30', 'Thu 09:00-12:30'])).toEqual([
      { days: 'Monday', hours: '9am to 5pm' },
      { days: 'Tuesday', hours: '9am to 12:30pm' },
      { days: 'Thursday', hours: '9am to 12:30pm' },
    ]);
  });

  it('know midday and midnight', () => {
    expect(formatHours(['Sat 12:00-24:00', 'Sun 00:00-12:00'])).toEqual([
      { days: 'Saturday', hours: 'midday to midnight' },
      { days: 'Sunday', hours: 'midnight to midday' },
    ]);
  });

  it('keep what they cannot read', () => {
    expect(formatHours(['term time only'])).toEqual([{ days: '', hours: 'term time only' }]);
  });
});
