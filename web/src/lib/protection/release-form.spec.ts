import { describe, expect, test } from '@jest/globals';
import { readRelease } from './release-form.ts';

function typed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readRelease(form);
}

describe('what is typed to release a line', () => {
  const right = {
    line: 'a',
    reason: 'ownWish',
    'until-day': '31',
    'until-month': '3',
    'until-year': '2030',
  };

  test('is right with which line, why and a last day', () => {
    expect(typed(right)).toMatchObject({ faults: [], lastDay: '2030-03-31' });
  });

  test.each([
    ['nothing', {}, ['line', 'reason', 'until']],
    ['no last day', { line: 'a', reason: 'ownWish' }, ['until']],
    ['a day that does not exist', { ...right, 'until-month': '2' }, ['until']],
    ['another reason', { ...right, reason: 'x' }, ['reason']],
  ])('%s', (_what, fields, faults) => {
    expect(typed(fields as Record<string, string>).faults).toEqual(faults);
  });
});
