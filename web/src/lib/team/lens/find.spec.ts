import { expect, it } from '@jest/globals';
import { agency, line, member, person, team } from '../fixture-parts.ts';
import { smallFamily } from '../fixtures.ts';
import { toView } from '../model.ts';
import { testWords } from '../test-words.ts';
import { findIn } from './find.ts';

const find = (text: string, answer = smallFamily) =>
  findIn(toView(answer), text, testWords).map(({ id }) => id);

it.each<[string, string[]]>([
  ['', []],
  ['  ', []],
  ['shah', ['person:hv:viewer']],
  ['PRIYA sh', ['person:hv:viewer']],
  ['mill', ['agency:gp', 'person:gp:hale']],
  ['police', ['agency:police', 'person:police:pike']],
  ['reyes', ['member:dana']],
  ['surgery reid', []],
  ['zzz', []],
])('finds for "%s" %j', (text, ids) => expect(find(text)).toEqual(ids));

it('does not mind accents', () => {
  const answer = team({
    members: [member('ava', 'Zoë', 4, { isSubject: true, family: 'Wiśniewska' })],
    lines: [line('l', 'ava', agency('a', 'Lewin’s', 'gp'), [person('p', 'Seán', 'O’Dea', 'GP')])],
  });
  expect(find('zoe wis', answer)).toEqual(['member:ava']);
  expect(find('Sean o dea', answer)).toEqual(['person:a:p']);
});

it('finds no more than fit a phone', () => {
  const people = Array.from({ length: 30 }, (_, at) => person(`p${at}`, 'Ann', `Lee${at}`, 'GP'));
  const answer = team({ lines: [line('l', 'ava', agency('a', 'Surgery', 'gp'), people)] });
  expect(find('ann', answer)).toHaveLength(8);
});
