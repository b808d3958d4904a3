import { describe, expect, it } from '@jest/globals';
import { toCsv, type Headings } from '../csv.ts';
import type { FamilyTeam } from '../family-team.ts';
import { agency, line, person, team } from '../fixture-parts.ts';
import { smallFamily } from '../fixtures.ts';
import { signsOf } from '../legend.ts';
import { layoutNames } from '../lens/lens.ts';
import { foldView } from '../lens/fold.ts';
import { linksOf } from '../links.ts';
import { toView } from '../model.ts';
import { toPicture } from '../picture.ts';
import { speak } from '../speak.ts';
import { toSvg } from '../svg.ts';
import { testWords } from '../test-words.ts';
import { neighbours, readingOrder, teamOrder } from '../walk.ts';
import { chairsOf, type ExpectedRole } from './chairs.ts';

const expected: ExpectedRole[] = [
  { sector: 'gp' },
  { sector: 'healthVisiting', underYears: 5 },
  { sector: 'school', fromYears: 5, underYears: 16 },
  { sector: 'school', fromYears: 16, underYears: 18, withSocialCare: true },
];
const base = team({});
const aged = (age: object, more: Partial<FamilyTeam> = {}): FamilyTeam => ({
  ...base,
  members: base.members.map((own) =>
    own.id === base.subjectId ? { ...own, age: age as typeof own.age } : own,
  ),
  ...more,
});
const held = (sector: string, more = {}) =>
  ({
    ...line(sector, base.subjectId, agency(sector, sector, sector as never), [
      person('p', 'Jo', 'Fox', 'worker'),
    ]),
    ...more,
  }) as FamilyTeam['lines'][number];
const sectors = (answer: FamilyTeam) => chairsOf(answer, expected).map(({ sector }) => sector);

describe('an empty chair', () => {
  it.each<[string, object, string[]]>([
    ['under five: GP and health visitor', { kind: 'born', years: 4 }, ['gp', 'healthVisiting']],
    ['a baby, told in months', { kind: 'born', months: 2 }, ['gp', 'healthVisiting']],
    ['of school age: GP and school', { kind: 'born', years: 5 }, ['gp', 'school']],
    ['grown up: GP', { kind: 'born', years: 40 }, ['gp']],
    ['not yet born: nobody', { kind: 'unborn', weeksToBirth: 9 }, []],
    ['of unknown age: nobody', { kind: 'unknown' }, []],
    ['dead: nobody', { kind: 'dead', years: 4 }, []],
  ])('%s', (_what, age, wanted) => {
    expect(sectors(aged(age, { lines: [] }))).toEqual(wanted);
  });

  it('is not there where somebody shown fills it now, for this very person', () => {
    const age = { kind: 'born', years: 7 };
    expect(sectors(aged(age, { lines: [held('school')] }))).toEqual(['gp']);
    expect(sectors(aged(age, { lines: [held('school', { isCurrent: false })] }))).toContain(
      'school',
    );
    expect(sectors(aged(age, { lines: [held('school', { clientId: 'other' })] }))).toContain(
      'school',
    );
  });

  it('asks for more only beside a social worker who is shown', () => {
    const age = { kind: 'born', years: 17 };
    expect(sectors(aged(age, { lines: [] }))).toEqual(['gp']);
    expect(sectors(aged(age, { lines: [held('socialCare')] }))).toEqual(['gp', 'school']);
  });

  it('depends on nothing but what is shown: neither on the mediated line nor on anything unread', () => {
    const age = { kind: 'born', years: 3 };
    const plain = aged(age, { lines: [] });
    const more = { ...plain, mediatedFor: [base.subjectId], secret: 'x' };
    expect(chairsOf(more, expected)).toEqual(chairsOf(plain, expected));
    const read = new Set<PropertyKey>();
    const watched = new Proxy(plain, {
      get: (own, key) => (read.add(key), own[key as keyof FamilyTeam]),
    });
    chairsOf(watched, expected);
    expect([...read].sort()).toEqual(['lines', 'members', 'subjectId']);
  });
});

describe('empty chairs in picture and list', () => {
  const answer = { ...smallFamily, lines: [] };
  const chairs = chairsOf(answer, [{ sector: 'gp' }, { sector: 'school' }]);
  const view = { ...toView(smallFamily), chairs };

  it('stand by the client, read last, and are no part of the team', () => {
    expect(chairs).toHaveLength(2);
    const ids = chairs.map(({ id }) => id);
    expect(readingOrder(view).slice(-2)).toEqual(ids);
    expect(teamOrder(view)).toEqual(teamOrder(toView(smallFamily)));
    expect(neighbours(view, ids[0]!)).toEqual([view.subjectId]);
  });

  it.each(layoutNames)('are drawn with a line, in the layout %s', (layout) => {
    const picture = toPicture(view, testWords, { layout, places: {} });
    const ids = new Set(picture.elements.map(({ data }) => data.id));
    for (const { id } of chairs) expect(ids).toContain(id);
    for (const { source, target } of linksOf(view)) {
      expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    }
  });

  it('keep their line where the household is folded', () => {
    const drawn = foldView(view, { grouping: 'household', folded: [] }, testWords);
    const members = drawn.members.map(({ id }) => id);
    for (const own of drawn.chairs) expect(members).toContain(own.memberId);
  });

  it('say that none is shown, and that there may be one', () => {
    expect(speak(view, chairs[0]!.id, testWords)).toMatch(
      /^No gp shown to you\. There may be one you are not shown, for /,
    );
    expect(signsOf(view)).toContain('chair');
    expect(signsOf(toView(smallFamily))).not.toContain('chair');
    const sheet = { title: 't', dated: 'd', takenBy: 'p', signs: [], kinds: [] };
    expect(toSvg(view, toPicture(view, testWords), sheet)).toContain('No gp shown');
    const headings = { for: 'for', sector: 'sector', role: 'role' } as Headings;
    expect(toCsv(view, testWords, headings)).toContain('No gp shown to you');
  });
});
