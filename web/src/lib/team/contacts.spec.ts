import { describe, expect, it } from '@jest/globals';
import { formatPhone } from '../format/phone.ts';
import { agencyChain, contactChain, workingDays } from './contacts.ts';
import type { TeamPractitioner } from './family-team.ts';
import { agency, line, noContact, person, team } from './fixture-parts.ts';
import { toView } from './model.ts';

const at = agency('a', 'A', 'gp', { phone: '01632 960200', dutyLine: '01632 960300' });
const cover = { id: 'c', given: 'Ama', family: 'Osei', ...noContact, mobile: '07700 900456' };

function chain(more: Partial<TeamPractitioner>) {
  const practitioner = person('p', 'Jo', 'Fox', 'GP', more);
  const view = toView(team({ lines: [line('l', 'ava', at, [practitioner])] }));
  const own = view.sectors[0]!.agencies[0]!;
  return contactChain(own.people[0]!, own, formatPhone).map(({ via, kind }) => `${via} ${kind}`);
}

describe('the best way to reach somebody', () => {
  it.each<[string, Partial<TeamPractitioner>, string[]]>([
    [
      'what they prefer',
      { preferred: 'landline' },
      ['person landline', 'person mobile', 'person email'],
    ],
    [
      'a usual order without a preference',
      { preferred: null },
      ['person mobile', 'person landline', 'person email'],
    ],
    [
      'another way where the preferred one is missing',
      { preferred: 'mobile', mobile: null },
      ['person landline', 'person email'],
    ],
    [
      'their cover after themselves',
      { ...noContact, email: 'jo@example.org', cover },
      ['person email', 'cover mobile'],
    ],
    ['their cover where they have nothing', { ...noContact, cover }, ['cover mobile']],
    ['the agency alone for one who has left', { isCurrent: false, cover }, []],
  ])('is %s', (_, more, expected) => {
    expect(chain(more)).toEqual([...expected, 'agency dutyLine', 'agency landline']);
  });

  it('is a number that nobody found wrong', () => {
    const checks = [{ method: 'mobile', outcome: 'wrong', day: '2026-05-30' } as const];
    const own = ['person landline', 'person email', 'person mobile'];
    expect(chain({ preferred: 'mobile', checks }).slice(0, 3)).toEqual(own);
  });

  it('is whoever stands in, and the agency, for one who is away', () => {
    const away = { mobile: '07700 900123', landline: null, email: null };
    expect(chain({ ...away, cover, awayUntil: '2026-06-05T00:00:00Z' })).toEqual([
      ...['cover mobile', 'agency dutyLine', 'agency landline'],
      'person mobile',
    ]);
  });

  it('is nothing where nothing is recorded', () => {
    expect(agencyChain({ dutyLine: ' ', phone: null, email: null }, formatPhone)).toEqual([]);
  });

  it('dials what it shows', () => {
    expect(
      agencyChain({ dutyLine: null, phone: '01632 960200', email: 'a@example.org' }, formatPhone),
    ).toMatchObject([
      { text: '01632 960200', href: 'tel:+441632960200' },
      { text: 'a@example.org', href: 'mailto:a@example.org' },
    ]);
  });
});

describe('a working pattern', () => {
  it.each<[string[], [string, string][] | null]>([
    [['Mon', 'Tue', 'Wed', 'Thu'], [['Mon', 'Thu']]],
    [
      ['Fri', 'Mon', 'Tue', 'Tue'],
      [
        ['Mon', 'Tue'],
        ['Fri', 'Fri'],
      ],
    ],
    [['Mon 09:00-17:00', 'Tue'], null],
    [[], null],
  ])('%j reads as %j', (pattern, runs) => {
    expect(workingDays(pattern)).toEqual(runs);
  });
});
