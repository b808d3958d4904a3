import type {
  FamilyTeam,
  Line,
  Member,
  Relationship,
  TeamAgency,
  TeamPractitioner,
} from './family-team.ts';

/** The parts that the specs' families are made of. */

export const noContact = { mobile: null, landline: null, email: null, dutyLine: null } as const;

const longAgo = '2020-04-01T09:00:00Z';

export function member(
  id: string,
  given: string,
  years: number,
  more: Partial<Member> = {},
): Member {
  return {
    id,
    given,
    family: 'Okafor',
    use: 'official',
    aliases: [],
    age: { kind: 'born', years },
    isSubject: false,
    familyRoles: [{ familyId: 'family', role: years >= 18 ? 'parent' : 'child', since: longAgo }],
    householdIds: ['home'],
    homesSince: (more.householdIds ?? ['home']).map(() => longAgo),
    ...more,
  };
}

export function agency(
  id: string,
  name: string,
  sector: TeamAgency['sector'],
  more: Partial<TeamAgency> = {},
): TeamAgency {
  return {
    id,
    name,
    sector,
    isInDirectory: true,
    parentName: null,
    phone: '01632 960100',
    email: null,
    dutyLine: null,
    outOfHours: null,
    hours: [
      'Mon 09:00-17:00',
      'Tue 09:00-17:00',
      'Wed 09:00-17:00',
      'Thu 09:00-17:00',
      'Fri 09:00-16:30',
    ],
    ...more,
  };
}

export function person(
  id: string,
  given: string,
  family: string,
  jobTitle: string,
  more: Partial<TeamPractitioner> = {},
): TeamPractitioner {
  return {
    id,
    given,
    family,
    jobTitle,
    isLead: false,
    isCurrent: true,
    isInDirectory: true,
    since: longAgo,
    until: null,
    preferred: 'mobile',
    mobile: '07700 900123',
    landline: '01632 960142',
    email: `${given}.${family}@example.org`.toLowerCase().replaceAll(' ', ''),
    dutyLine: null,
    workingPattern: [],
    cover: null,
    awayUntil: null,
    checks: [],
    ...more,
  };
}

export function line(
  id: string,
  clientId: string,
  at: TeamAgency,
  practitioners: TeamPractitioner[],
  more: Partial<Line> = {},
): Line {
  return {
    id,
    clientId,
    role: 'keyworker',
    basis: 'publicTask',
    since: '2026-01-12T09:00:00Z',
    until: null,
    isCurrent: true,
    lastConfirmed: '2026-05-03T10:00:00Z',
    isOwn: false,
    reason: 'openDefault',
    agency: at,
    practitioners,
    ...more,
  };
}

type Dates = Partial<Pick<Relationship, 'since' | 'until'>>;

/** A relation between two people, old unless it is given dates. */
export const tie = (
  fromId: string,
  toId: string,
  kind: string,
  { since = longAgo, until = null }: Dates = {},
): Relationship => ({ fromId, toId, kind, since, until, isCurrent: until === null });

export function team(more: Partial<FamilyTeam>): FamilyTeam {
  return {
    subjectId: 'ava',
    asOf: '2026-06-01T10:00:00Z',
    viewerPractitionerId: 'viewer',
    members: [member('ava', 'Ava', 4, { isSubject: true })],
    households: [
      { id: 'home', address: '12 Mill Lane', postcode: 'ZZ1 2AB', areaName: 'Northgate' },
    ],
    relationships: [],
    lines: [],
    mediatedFor: [],
    breakGlassUntil: null,
    lastVisit: null,
    mark: '',
    ...more,
  };
}
