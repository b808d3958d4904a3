import { describe, expect, test } from '@jest/globals';
import { readBar } from './bar-form.ts';

const SAM = '7b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';
const KIM = '8b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';

function typed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readBar(form);
}

describe('what is typed to bar somebody from deciding', () => {
  const right = {
    clientReference: ` ${SAM} `,
    authorityReference: KIM,
    reason: 'Order of the court',
    'until-day': '31',
    'until-month': '3',
    'until-year': '2030',
  };

  test('is right with both references, why and a last day', () => {
    const { faults, bar } = typed(right);
    expect(faults).toEqual([]);
    expect(bar).toMatchObject({ clientReference: SAM, until: '2030-03-31' });
  });

  test.each([
    ['nothing', {}, ['clientReference', 'authorityReference', 'reason', 'until']],
    ['a name', { ...right, clientReference: 'Sam' }, ['clientReference']],
    ['one person', { ...right, authorityReference: SAM.toUpperCase() }, ['authorityReference']],
    ['a short reason', { ...right, reason: 'court' }, ['reason']],
    ['half a day', { ...right, 'until-year': '' }, ['until']],
  ])('%s', (_what, fields, faults) => {
    expect(typed(fields as Record<string, string>).faults).toEqual(faults);
  });
});
