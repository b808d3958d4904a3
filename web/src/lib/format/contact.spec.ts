import { describe, expect, it } from '@jest/globals';
import { agencyNumber, contactRows, formatEmail } from './contact.ts';
import { formatPhone } from './phone.ts';

const nothing = { mobile: null, landline: null, email: null, dutyLine: null };

describe('the ways to reach somebody', () => {
  it('start with the preferred one', () => {
    const points = {
      ...nothing,
      preferred: 'email',
      mobile: '07700900123',
      landline: '01632960123',
      email: 'a.hassan@example.org',
    } as const;
    const rows = contactRows(points, formatPhone);
    expect(rows.map((row) => row.kind)).toEqual(['email', 'mobile', 'landline']);
    expect(rows.map((row) => row.isPreferred)).toEqual([true, false, false]);
  });

  it('leave out what is not recorded', () => {
    expect(contactRows({ ...nothing, preferred: 'mobile', mobile: ' ' }, formatPhone)).toEqual([]);
  });
});

it('the number of an agency is told once, and not where it is their own duty line', () => {
  const agencyPhone = '01632 960015';
  const told = (dutyLine: string | null, phone: string | null = agencyPhone) =>
    agencyNumber({ agencyPhone: phone }, { ...nothing, preferred: null, dutyLine }, formatPhone);
  expect(told(null)).toEqual({ text: expect.stringContaining('960'), href: 'tel:+441632960015' });
  expect(told(agencyPhone)).toBeNull();
  expect(told(null, null)).toBeNull();
});

it('an address carries nothing into the mail program but itself', () => {
  expect(formatEmail('a@example.org?bcc=x@example.org').href).toBe(
    'mailto:a@example.org%3Fbcc%3Dx%40example.org',
  );
});
