import { expect, test } from '@jest/globals';
import type { PractitionerCard } from '#lib/api/types.ts';
import { vcardOf } from './vcard.ts';

const person: PractitionerCard = {
  id: 'a',
  given: 'Seán\r\nBEGIN:VCARD',
  family: 'Shaw; Fletcher, of Brackwater',
  jobTitle: 'Health visitor',
  agencies: [{ id: 'b', name: 'Northgate, Health Visiting', sector: 'healthVisiting' }],
  ...{ preferred: 'mobile', mobile: '07700 900123', landline: null, dutyLine: '0808 157 0192' },
  ...{ email: 'sean@northgate.example', workingPattern: [], cover: null },
  ...{ awayUntil: null, checks: [], confirmedAt: null },
};

test('a colleague becomes one contact of an address book, whatever their name is', () => {
  const lines = vcardOf(person)
    .trim()
    .split(/\r?\n(?! )/);
  expect(lines.filter((line) => /^(BEGIN|END):VCARD$/.test(line))).toHaveLength(2);
  expect(lines).toEqual(
    expect.arrayContaining([
      'VERSION:3.0',
      'ORG:Northgate\\, Health Visiting',
      'TITLE:Health visitor',
      'EMAIL;TYPE=WORK:sean@northgate.example',
    ]),
  );
  expect(lines.filter((line) => line.startsWith('TEL'))).toHaveLength(2);
  expect(lines.find((line) => line.startsWith('N'))).toContain('Shaw\\; Fletcher\\, of Brackwater');
});
