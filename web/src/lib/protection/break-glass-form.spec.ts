import { describe, expect, test } from '@jest/globals';
import { readBreakGlass } from './break-glass-form.ts';

const REASON = 'Found alone at night; who has seen the mother?';

function typed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readBreakGlass(form);
}

describe('what is typed to break the glass', () => {
  test('is right with a purpose and a reason', () => {
    expect(typed({ purpose: 'emergency', reason: ` ${REASON} ` })).toEqual({
      values: { purpose: 'emergency', reason: REASON },
      faults: [],
    });
  });

  test.each([
    ['nothing', {}, ['purpose empty', 'reason tooShort']],
    ['another purpose', { purpose: 'oversight', reason: REASON }, ['purpose empty']],
    ['blanks', { purpose: 'emergency', reason: ' '.repeat(40) }, ['reason tooShort']],
    ['19 characters', { purpose: 'emergency', reason: 'x'.repeat(19) }, ['reason tooShort']],
    ['20 characters', { purpose: 'emergency', reason: 'x'.repeat(20) }, []],
    ['500 characters', { purpose: 'emergency', reason: 'x'.repeat(500) }, []],
    ['501 characters', { purpose: 'emergency', reason: 'x'.repeat(501) }, ['reason tooLong']],
  ])('%s', (_what, fields, faults) => {
    const found = typed(fields as Record<string, string>).faults;
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
  });
});
