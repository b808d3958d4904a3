import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../consent/vocabulary.ts';
import { purposeOf } from './purpose.ts';

describe('the purpose follows from role and route', () => {
  test.each([
    ['practitioner', 'directSupport', 'directSupport'],
    ['teamLead', 'directSupport', 'directSupport'],
    ['statutory', 'safeguarding', 'safeguarding'],
    ['frontDoor', 'dutyEnquiry', 'safeguarding'],
    ['administrator', 'administration', 'administration'],
    ['dataProtectionLead', 'oversight', 'oversight'],
    ['analyst', 'statistics', 'statistics'],
  ] as const)('%s: %s, on a family page %s', (role, elsewhere, onFamilyPage) => {
    expect(purposeOf(role)).toBe(elsewhere);
    expect(purposeOf(role, true)).toBe(onFamilyPage);
  });

  test('every role has one', () => {
    for (const role of ROLES) expect(purposeOf(role)).toBeTruthy();
  });
});
