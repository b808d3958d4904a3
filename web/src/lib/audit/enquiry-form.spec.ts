import { describe, expect, test } from '@jest/globals';
import { readEnquiry } from './enquiry-form.ts';

const reference = '7b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';
const reason = 'A request of the person';

function faultsOf(typed: Record<string, string>): string[] {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return readEnquiry(form).faults.map(({ field, code }) => `${field} ${code}`);
}

describe('an enquiry', () => {
  const born = { 'birthDate-day': '2', 'birthDate-month': '4', 'birthDate-year': '2017' };

  test.each([
    ['a reference', { clientReference: reference, reason }, []],
    ['a name with a date', { name: 'Sam Green', ...born, reason }, []],
    ['a name with a number', { name: 'Sam Green', identifier: 'SC-1', reason }, []],
    ['nothing', { reason }, ['clientReference who']],
    ['a name alone', { name: 'Sam Green', reason }, ['clientReference who']],
    ['a date alone', { ...born, reason }, ['clientReference who']],
    ['half a date', { name: 'Sam', 'birthDate-day': '2', reason }, ['birthDate date']],
    ['half a reference', { clientReference: '7b0f', reason }, ['clientReference reference']],
    ['no reason', { clientReference: reference }, ['reason reason']],
  ])('of %s', (_what, typed, faults) => {
    expect(faultsOf(typed)).toEqual(faults);
  });
});
