import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { phoneMetadata } from './phone-metadata.gen.ts';
import { formatPhone } from './phone.ts';

describe('a phone number', () => {
  it.each([
    ['01632960123', '01632 960123', 'tel:+441632960123'],
    ['+441632960123', '01632 960123', 'tel:+441632960123'],
    [' 020 7946 0018 ', '020 7946 0018', 'tel:+442079460018'],
    ['07700900123', '07700 900123', 'tel:+447700900123'],
    ['0808 157 0192', '0808 157 0192', 'tel:+448081570192'],
    ['+1 212 555 0100', '+1 212 555 0100', 'tel:+12125550100'],
  ])('%s is read as %s and dialled as %s', (recorded, text, href) => {
    expect(formatPhone(recorded)).toEqual({ text, href });
  });

  it.each([
    ['0355501234', '(03) 5550 1234', 'tel:+61355501234'],
    ['0491 570 156', '0491 570 156', 'tel:+61491570156'],
    ['+441632960123', '+44 1632 960123', 'tel:+441632960123'],
  ])('in Australia %s is read as %s and dialled as %s', (recorded, text, href) => {
    const melbourne = { locale: 'en-AU', country: 'AU', timeZone: 'Australia/Melbourne' };
    expect(formatPhone(recorded, melbourne)).toEqual({ text, href });
  });

  it('that no numbering plan knows is left as it was recorded', () => {
    expect(formatPhone('4411 (internal)')).toEqual({ text: '4411 (internal)', href: 'tel:4411' });
  });
});

it('the sliced numbering plan is the one of the installed package', () => {
  const world = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json');
  expect(phoneMetadata.version).toBe(world.version);
  expect(phoneMetadata.countries.GB).toEqual(world.countries.GB);
  expect(phoneMetadata.countries.AU).toEqual(world.countries.AU);
});
