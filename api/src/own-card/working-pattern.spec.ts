import { expect, test } from '@jest/globals';
import { tidyPattern } from './working-pattern.ts';

test('a pattern is kept in the order of the week', () => {
  const typed = ['Fri 09:00-12:00', 'Mon 09:00-17:00', 'Wed 13:00-17:00'];
  expect(tidyPattern(typed)).toEqual(['Mon 09:00-17:00', 'Wed 13:00-17:00', 'Fri 09:00-12:00']);
  expect(tidyPattern([])).toEqual([]);
  expect(tidyPattern(['Sat 18:00-24:00'])).toEqual(['Sat 18:00-24:00']);
});

test('hours that end before they begin, and a day that stands there twice, are none', () => {
  expect(tidyPattern(['Mon 17:00-09:00'])).toBeNull();
  expect(tidyPattern(['Mon 09:00-09:00'])).toBeNull();
  expect(tidyPattern(['Mon 12:00-17:00', 'Tue 09:00-10:00', 'Mon 08:00-12:00'])).toBeNull();
});
