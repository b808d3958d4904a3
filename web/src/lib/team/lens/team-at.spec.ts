import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FamilyTeam } from '../family-team.ts';
import { agency, line, member, person, team, tie } from '../fixture-parts.ts';
import { twoHouseholds } from '../fixtures.ts';
import { toView } from '../model.ts';
import { drawIn, layFrame, toPicture } from '../picture.ts';
import { testWords } from '../test-words.ts';
import { readingOrder } from '../walk.ts';
import { endOfDay, firstDay, readDay } from './days.ts';
import { teamAt } from './team-at.ts';

const role = (since: string) => [{ familyId: 'family', role: 'parent', since }];
const school = agency('school', 'Elm School', 'school');
const police = agency('police', 'North Team', 'police');

/** A step-father who came late, moved in later still, and an officer whose work is over. */
const family = team({
  members: [
    member('ava', 'Ava', 4, { isSubject: true }),
    member('lee', 'Lee', 31, {
      familyRoles: role('2025-01-10T09:00:00Z'),
      homesSince: ['2025-06-01T09:00:00Z'],
    }),
  ],
  relationships: [
    tie('lee', 'ava', 'stepParent', { since: '2025-01-10T09:00:00Z' }),
    tie('ava', 'lee', 'other', {
      since: '2025-01-10T09:00:00Z',
      until: '2025-11-01T09:00:00Z',
    }),
  ],
  lines: [
    line(
      'l1',
      'ava',
      school,
      [person('new', 'Nia', 'New', 'Teacher', { since: '2025-09-01T08:00:00Z' })],
      {
        since: '2024-09-01T08:00:00Z',
      },
    ),
    line(
      'l2',
      'ava',
      police,
      [person('pike', 'Joan', 'Pike', '', { isCurrent: false, until: '2025-08-01T00:00:00Z' })],
      { since: '2024-03-01T00:00:00Z', until: '2025-08-01T00:00:00Z', isCurrent: false },
    ),
  ],
  mediatedFor: ['ava'],
});

const at = (day: string, answer: FamilyTeam = family) =>
  teamAt(answer, endOfDay(day, 'Europe/London'));

describe('the team as at a day', () => {
  it('has nobody who had not come, and only the one client where nothing had begun', () => {
    const before = at('2024-01-01');
    expect(before.members.map(({ id }) => id)).toEqual(['ava']);
    expect([before.lines, before.relationships]).toEqual([[], []]);
  });

  it('has whoever came on that very day', () => {
    expect(at('2024-08-31').lines.map(({ id }) => id)).toEqual(['l2']);
    expect(at('2024-09-01').lines.map(({ id }) => id)).toEqual(['l1', 'l2']);
  });

  it('has as current what has ended since, and does not tell of the end', () => {
    const [, then] = at('2025-07-31').lines;
    expect(then).toMatchObject({ isCurrent: true, until: null });
    expect(then!.practitioners).toMatchObject([{ isCurrent: true, until: null, mobile: null }]);
    const [, after] = at('2025-08-02').lines;
    expect(after).toMatchObject({ isCurrent: false, until: '2025-08-01T00:00:00Z' });
    expect(at('2025-10-01').relationships.map(({ isCurrent }) => isCurrent)).toEqual([true, true]);
  });

  it('names nobody on a line whom today’s answer does not name then', () => {
    expect(at('2025-01-01').lines[0]!.practitioners).toEqual([]);
  });

  it('has no home before somebody moved in, and never the mediated line', () => {
    const spring = at('2025-03-01');
    expect(spring.members.map(({ householdIds }) => householdIds)).toEqual([['home'], []]);
    expect(spring.mediatedFor).toEqual([]);
    expect(family.mediatedFor).toEqual(['ava']);
  });

  it('is today’s today', () => {
    expect(teamAt(family, family.asOf)).toBe(family);
  });
});

const anyMoment = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2026-07-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const idsOf = (answer: FamilyTeam) => [
  ...readingOrder(toView(answer)),
  ...answer.lines.map(({ id }) => id),
  ...answer.relationships.map((own) => `${own.fromId} ${own.kind} ${own.toId}`),
  ...answer.households.map(({ id }) => id),
  ...answer.members.flatMap(({ id, householdIds }) => householdIds.map((home) => `${id} ${home}`)),
];

describe.each([
  ['a family with dates', family],
  ['two households', twoHouseholds],
])('as at any moment: %s', (_, answer) => {
  it('is never more than today, and the earlier never more than the later', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (one, two) => {
        const [early, late] = [one, two].sort();
        const later = idsOf(teamAt(answer, late!));
        const all = idsOf(answer);
        expect(later.filter((id) => !all.includes(id))).toEqual([]);
        expect(idsOf(teamAt(answer, early!)).filter((id) => !later.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('moves nobody in the picture, and keeps its size', () => {
    const frame = toView(answer);
    const today = toPicture(frame, testWords);
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const then = toView(teamAt(answer, moment));
        const { layout, room, elements } = drawIn(layFrame(frame, testWords), then, testWords);
        for (const [id, place] of layout.positions) {
          expect(today.layout.positions.get(id)).toEqual(place);
        }
        expect(room).toEqual(today.room);
        const drawn = elements.filter(({ data }) => data['type']).map(({ data }) => data.id);
        expect(drawn.toSorted()).toEqual(readingOrder(then).toSorted());
      }),
      { numRuns: 25 },
    );
  });
});

describe('days', () => {
  it('begin with the first of all that is shown', () => {
    expect(firstDay(family, 'Europe/London')).toBe('2020-04-01');
    expect(firstDay(team({ members: [] }), 'Europe/London')).toBe('2026-06-01');
  });

  it.each([
    ['2025-05-03', '2025-05-03'],
    ['2026-06-01', null],
    ['2027-01-01', null],
    ['2001-01-01', '2020-04-01'],
    ['2025-13-40', null],
    ['', null],
  ])('that one can go to, from %j: %j', (text, day) => {
    expect(readDay(text, '2020-04-01', '2026-06-01')).toBe(day);
  });

  it('end by the clock there', () => {
    expect(endOfDay('2025-05-03', 'Europe/London')).toBe('2025-05-03T22:59:59.999Z');
    expect(endOfDay('2025-03-30', 'Europe/London')).toBe('2025-03-30T22:59:59.999Z');
  });
});
