import { expect, it } from '@jest/globals';
import { formatPhone } from '../format/phone.ts';
import { inBook } from '../format/phone-book.ts';
import { agency, line, noContact, person, team } from '../team/fixture-parts.ts';
import { phoneBookOf } from './phone-book.ts';

it('holds every number of a page, so that its script reads each as the server does', () => {
  const numbers = ['01632960200', ' 0808 157 0192 ', '4411 (internal)', '+442079460018', 'ask Jo'];
  const [phone, dutyLine, outOfHours, mobile, landline] = numbers;
  const at = agency('a', 'A', 'gp', { phone, dutyLine, outOfHours: 'nobody at night' });
  const cover = { id: 'c', given: 'Ama', family: 'Osei', ...noContact, mobile: '07700 900456' };
  const jo = person('p', 'Jo', 'Fox', 'GP', { mobile, landline, dutyLine: outOfHours, cover });
  const book = phoneBookOf(team({ lines: [line('l', 'ava', at, [jo])] }));
  for (const number of [...numbers, '07700 900456', 'nobody at night']) {
    expect(inBook(book, number!)).toEqual(formatPhone(number!));
  }
});
