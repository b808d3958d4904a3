import { expect, test } from '@jest/globals';
import { colleagueWords } from './colleague-words.ts';

test.each([
  ['a school nurse in Ashdale', ['school', 'nurse', 'ashdale']],
  ['School Nurses', ['school', 'nurse']],
  ['Leylâ O’Brien', ['leyla', 'obrien']],
  ['the', ['the']],
  ['police police', ['police']],
  ['  ', []],
])('%j is looked for by %j', (text, words) => {
  expect(colleagueWords(text)).toEqual(words);
});
