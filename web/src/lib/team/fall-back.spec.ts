import { expect, test } from '@jest/globals';
import { asRecorded } from '../format/phone-book.ts';
import { reachNow } from './fall-back.ts';
import type { AgencyView, PersonView } from './view.ts';

const reachable = { preferred: null, mobile: '07700 900123', landline: null, email: null };
const worker = {
  ...{ ...reachable, dutyLine: null, isCurrent: true, cover: null, awayUntil: null },
  workingPattern: ['Mon 09:00-15:00'],
  checks: [],
} as unknown as PersonView;
const cover = { id: 'c', given: 'Ama', family: 'Osei', ...reachable, mobile: '07700 900456' };
const surgery = {
  hours: ['Mon 08:00-18:00', 'Tue 08:00-18:00'],
  ...{ dutyLine: null, phone: '01632 960200', email: 'desk@surgery.example' },
  outOfHours: '0300 960111',
} as unknown as AgencyView;

/** 23 November 2026 is a Monday. */
const at = (time: string, person: object = {}, agency: object = {}) =>
  reachNow(
    { ...worker, ...person },
    { ...surgery, ...agency },
    new Date(`2026-11-23T${time}:00Z`),
    'Europe/London',
    asRecorded,
  );

test('who is at work is reached as ever', () => {
  expect(at('10:00')).toEqual({
    person: { kind: 'in', until: '15:00' },
    closed: null,
    fallBack: null,
  });
});

test('who is not is stood in for, or their agency answers while it is open, or the night’s number', () => {
  expect(at('16:00', { cover })?.fallBack).toMatchObject({ via: 'cover', text: '07700 900456' });
  expect(at('16:00')?.fallBack).toMatchObject({ via: 'agency', text: '01632 960200' });
  expect(at('19:00')?.fallBack).toEqual({
    via: 'outOfHours',
    text: '0300 960111',
    href: 'tel:0300960111',
  });
  expect(at('19:00', {}, { outOfHours: null })?.fallBack).toBeNull();
  expect(at('19:00', {}, { outOfHours: '999' })?.fallBack).toBeNull();
});

test('of whom nothing is known there is nothing to say, but that their agency is closed', () => {
  const unsaid = { workingPattern: [] };
  expect(at('10:00', unsaid)).toBeNull();
  expect(at('19:00', unsaid)).toMatchObject({
    person: null,
    closed: { kind: 'out', day: '2026-11-24', from: '08:00' },
    fallBack: { via: 'outOfHours' },
  });
  expect(at('19:00', unsaid, { hours: [] })).toBeNull();
});
