import { describe, expect, test } from '@jest/globals';
import { emptyJoin, readJoin } from './join-form.ts';

function typed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readJoin(form);
}

const day = { 'firstDay-day': '1', 'firstDay-month': '3', 'firstDay-year': '2026' };

describe('what is typed by somebody who joins a team', () => {
  test('is a role, a basis and a day', () => {
    expect(typed({ role: 'gp', basis: 'publicTask', ...day })).toMatchObject({
      faults: [],
      asked: { role: 'gp', basis: 'publicTask', firstDay: '2026-03-01' },
    });
  });

  test.each([
    ['nothing', {}, ['role', 'basis', 'firstDay']],
    [
      'a day that does not exist',
      { role: 'gp', basis: 'consent', ...day, 'firstDay-day': '32' },
      ['firstDay'],
    ],
  ])('%s', (_what, fields, faults) => {
    expect(typed(fields as Record<string, string>).faults).toEqual(faults);
  });

  test('begins with today, where the service is, and the only role there is', () => {
    expect(emptyJoin(['gp'], '2026-03-01T23:30:00Z', 'Australia/Melbourne')).toEqual({
      role: 'gp',
      basis: '',
      firstDay: { day: '2', month: '3', year: '2026' },
    });
    expect(emptyJoin(['gp', 'practiceNurse'], '2026-03-01T23:30:00Z', 'UTC').role).toBe('');
  });
});
