import { describe, expect, test } from '@jest/globals';
import { emptyEnd, partOf, readEnd } from './end-form.ts';

function typed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readEnd(form);
}

const day = { 'lastDay-day': '1', 'lastDay-month': '3', 'lastDay-year': '2026' };
const right = { what: 'a', reason: 'finished', ...day };

describe('what is typed to end a team’s work', () => {
  test('ends all of it, or one worker’s part', () => {
    const asked = { reason: 'finished', lastDay: '2026-03-01' };
    expect(typed(right)).toMatchObject({ faults: [], lineId: 'a', asked });
    expect(typed(right).practitionerId).toBeUndefined();
    const part = typed({ ...right, what: partOf('a', 'b') });
    expect(part).toMatchObject({ faults: [], lineId: 'a', practitionerId: 'b', asked });
  });

  test.each([
    ['nothing', {}, ['what', 'reason', 'lastDay']],
    ['a day that does not exist', { ...right, 'lastDay-month': '13' }, ['lastDay']],
    ['another reason', { ...right, reason: 'x' }, ['reason']],
  ])('%s', (_what, fields, faults) => {
    expect(typed(fields as Record<string, string>).faults).toEqual(faults);
  });

  test('begins with today, where the service is', () => {
    const lastDay = (zone: string) => emptyEnd('', '2026-03-01T23:30:00Z', zone).lastDay;
    expect(lastDay('Europe/London')).toEqual({ day: '1', month: '3', year: '2026' });
    expect(lastDay('Australia/Melbourne')).toEqual({ day: '2', month: '3', year: '2026' });
  });
});
