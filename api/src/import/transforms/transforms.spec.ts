import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressLines } from './address-lines.ts';
import { compactDate } from './compact-date.ts';
import { phone } from './phone.ts';
import { ukPostcode } from './uk-postcode.ts';

describe('a UK postcode', () => {
  it.each([
    ['ZZ1 1ZZ', 'ZZ1 1ZZ'],
    ['zz11zz', 'ZZ1 1ZZ'],
    [' ec1a  1bb ', 'EC1A 1BB'],
    ['W1A0AX', 'W1A 0AX'],
    ['M11AE', 'M1 1AE'],
    ['CR26XH', 'CR2 6XH'],
    ['DN551PT', 'DN55 1PT'],
    ['gir0aa', 'GIR 0AA'],
    ['JE2 3QA', 'JE2 3QA'],
  ])('%s is stored as %s', (written, stored) => expect(ukPostcode(written)).toBe(stored));

  it.each([
    '',
    'ZZ1',
    '1ZZ 1ZZ',
    'ZZ1 ZZ1',
    'ZZZ1 1ZZ',
    'M1 1CV',
    '90210',
    'ZZ1 1ZZ X',
    'EC1A1BBB',
  ])('"%s" is none', (written) => expect(ukPostcode(written)).toBeNull());

  it('is stored as it is stored', () => {
    expect(ukPostcode(ukPostcode('sw1a1aa') ?? '')).toBe('SW1A 1AA');
  });
});

describe('a telephone number', () => {
  it.each([
    ['01632 960123', '+441632960123'],
    ['(01632) 960-123', '+441632960123'],
    ['020 79460000', '+442079460000'],
    ['+44 1632 960123', '+441632960123'],
    ['0044 1632 960123', '+441632960123'],
    ['01632 96012', '+44163296012'],
    ['01632 960123 ext 45', '+441632960123;ext=45'],
    ['+353 20 912 3456', '+353209123456'],
  ])('%s is stored as %s', (written, stored) => expect(phone(written, 'GB')).toBe(stored));

  it.each(['', '999999', 'N/A', '01632', '01632 960123 / 960124', '0163296012345678'])(
    '"%s" is none',
    (written) => expect(phone(written, 'GB')).toBeNull(),
  );
});

describe('a date without hyphens', () => {
  it.each([
    ['20240229', '2024-02-29'],
    ['19740401', '1974-04-01'],
  ])('%s is %s', (written, date) => expect(compactDate(written)).toBe(date));

  it.each(['20230229', '20241301', '20240132', '2024-01-01', '240101', '00000000'])(
    '%s is none',
    (written) => expect(compactDate(written)).toBeNull(),
  );

  it('reads every day that a calendar writes', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(compactDate(iso.replaceAll('-', ''))).toBe(iso);
      }),
    );
  });
});

describe('the lines of an address', () => {
  const asWritten = (text: string) => text;

  it('become one, without gaps and repetitions', () => {
    expect(addressLines(['1 Elm Street', '', 'Nowhere', 'NOWHERE', 'Shire'], asWritten)).toBe(
      '1 Elm Street, Nowhere, Shire',
    );
  });
});
