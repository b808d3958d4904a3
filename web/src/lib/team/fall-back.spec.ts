import { expect, test } from '@jest/globals';
import { asRecorded } from '../format/phone-book.ts';
import { closedNow, personNow } from './fall-back.ts';
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
const moment = (time: string) => new Date(`2026-11-23T${time}:00Z`);
const at = (time: string, person: object = {}, agency: object = {}) =>
  personNow(
    { ...worker, ...person },
    { ...surgery, ...agency },
    moment(time),
    'Europe/London',
    asRecorded,
  );
const closed = (time: string, agency: object = {}) =>
  closedNow({ ...surgery, ...agency }, moment(time), 'Europe/London', asRecorded);

test('who is at work is reached as ever, and of whom nothing is known there is nothing to say', () => {
  expect(at('10:00')).toEqual({ presence: { kind: 'in', until: '15:00' }, fallBack: null });
  expect(at('19:00', { workingPattern: [] })).toBeNull();
});

test('who is not is stood in for, or their agency answers while it is open', () => {
  expect(at('16:00', { cover })?.fallBack).toMatchObject({ via: 'cover', text: '07700 900456' });
  expect(at('16:00')?.fallBack).toMatchObject({ via: 'agency', text: '01632 960200' });
  expect(at('16:00', {}, { phone: null })?.fallBack).toBeNull();
  expect(at('19:00')).toMatchObject({ presence: { kind: 'out' }, fallBack: null });
  expect(at('19:00', { cover })?.fallBack).toMatchObject({ via: 'cover' });
});

test('an agency that is closed says when it opens, and its number out of hours', () => {
  expect(closed('19:00')).toEqual({
    presence: { kind: 'out', day: '2026-11-24', from: '08:00' },
    fallBack: { via: 'outOfHours', text: '0300 960111', href: 'tel:0300960111' },
  });
  expect(closed('10:00')).toBeNull();
  expect(closed('19:00', { hours: [] })).toBeNull();
  for (const outOfHours of [null, ' ', '999', 'see the website']) {
    expect(closed('19:00', { outOfHours })?.fallBack).toBeNull();
  }
});
