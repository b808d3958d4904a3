import { expect, test } from '@jest/globals';
import type { OwnCard } from '#lib/api/types.ts';
import { cardValues, readCard } from './card-form.ts';

const typed = (entries: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return readCard(form);
};

test('what is left empty is left out', () => {
  expect(typed({ mobile: ' 07700 900123 ', email: '', preferred: 'mobile' })).toMatchObject({
    faults: [],
    card: { mobile: '07700 900123', preferred: 'mobile', workingPattern: [] },
  });
  expect(typed({}).card).toEqual({ workingPattern: [] });
});

test('a week is read in its order, a day without times is not worked', () => {
  const week = { 'Tue-from': '09:00', 'Tue-to': '15:00', 'Mon-from': '09:00', 'Mon-to': '17:00' };
  expect(typed(week).card.workingPattern).toEqual(['Mon 09:00-17:00', 'Tue 09:00-15:00']);
});

test('half a day, a day backwards and a way that is not there are named', () => {
  expect(typed({ 'Mon-from': '09:00' }).faults).toEqual(['Mon']);
  expect(typed({ 'Mon-from': '17:00', 'Mon-to': '09:00' }).faults).toEqual(['Mon']);
  expect(typed({ 'Mon-from': '9am', 'Mon-to': '5pm' }).faults).toEqual(['Mon']);
  expect(typed({ preferred: 'email' }).faults).toEqual(['preferred']);
  const all = typed({ mobile: 'call me', email: 'me', preferred: 'mobile', 'Tue-to': '09:00' });
  expect(all.faults).toEqual(['mobile', 'email', 'Tue']);
});

test('a card is shown as it would be typed', () => {
  const card = {
    ...{ mobile: '07700 900123', landline: null, dutyLine: null, email: null },
    preferred: 'mobile',
    workingPattern: ['Mon 09:00-17:00', 'Thu'],
  } as unknown as OwnCard;
  const values = cardValues(card);
  expect(values).toMatchObject({ mobile: '07700 900123', landline: '', preferred: 'mobile' });
  expect([values.week.Mon, values.week.Thu]).toEqual([
    { from: '09:00', to: '17:00' },
    { from: '', to: '' },
  ]);
});
