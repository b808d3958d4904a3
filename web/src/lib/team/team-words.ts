import { place } from '#lib/place/place.ts';
import { describeAge } from '#lib/format/age.ts';
import { formatDay } from '#lib/format/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { ageWord } from '#lib/words/ages.ts';
import { humanise } from '#lib/words/humanise.ts';
import { involvementRoleWord } from '#lib/words/involvement-roles.ts';
import { fullName } from '#lib/words/names.ts';
import { sectorWord } from '#lib/words/sectors.ts';
import type { Age, LineReason } from './family-team.ts';
import type { Change } from './lens/changes.ts';
import type { Alias } from './lens/hide-names.ts';
import type { Kind } from './sectors.ts';
import type { Words } from './words.ts';

const memberRoles: Record<string, () => string> = {
  child: m.team_member_child,
  parent: m.team_member_parent,
  carer: m.team_member_carer,
  partner: m.team_member_partner,
  grandparent: m.team_member_grandparent,
  unborn: m.team_member_unborn,
  other: m.team_member_other,
};

const kin: Record<string, () => string> = {
  parent: m.team_kin_parent,
  stepParent: m.team_kin_step_parent,
  fosterCarer: m.team_kin_foster_carer,
  kinshipCarer: m.team_kin_kinship_carer,
  guardian: m.team_kin_guardian,
  partner: m.team_kin_partner,
  sibling: m.team_kin_sibling,
  halfSibling: m.team_kin_half_sibling,
  stepSibling: m.team_kin_step_sibling,
  grandparent: m.team_kin_grandparent,
  unknownFather: m.team_kin_unknown_father,
};

type Sentence = (about: { names: string }) => string;

const reasons: Record<LineReason, Sentence> = {
  own: m.team_why_own,
  ownTeam: m.team_why_own_team,
  breakGlass: () => m.team_why_break_glass(),
  statutory: m.team_why_statutory,
  release: m.team_why_release,
  shared: m.team_why_shared,
  openDefault: () => m.team_why_open_default(),
};

const bases: Record<string, Sentence> = {
  publicTask: m.team_basis_public_task,
  statutoryDuty: m.team_basis_statutory_duty,
  safeguarding: m.team_basis_safeguarding,
  marac: m.team_basis_marac,
  childInformationSharing: m.team_basis_child_information_sharing,
  familyViolenceSharing: m.team_basis_family_violence_sharing,
  consent: m.team_basis_consent,
  vitalInterests: m.team_basis_vital_interests,
};

const kinds: Record<Kind, () => string> = {
  council: m.team_kind_council,
  health: m.team_kind_health,
  learning: m.team_kind_learning,
  safety: m.team_kind_safety,
  work: m.team_kind_work,
  charity: m.team_kind_charity,
};

export const kindWord = (kind: Kind): string => kinds[kind]();

export const relationWord = (kind: string): string => (kin[kind] ?? (() => humanise(kind)))();

function memberName({ given, family, age }: { given: string; family: string; age: Age }): string {
  if (!given.trim() && age.kind === 'unborn') return m.team_unborn({ family }).trim();
  return fullName({ given, family });
}

function shortAge(age: Age): string {
  const phrase = describeAge(age);
  switch (phrase.kind) {
    case 'years':
      return m.team_short_age_years({ count: phrase.count });
    case 'months':
      return m.team_short_age_months({ count: phrase.count });
    case 'newborn':
      return m.team_short_age_newborn();
    case 'weeksToBirth':
      return phrase.count === 1
        ? m.team_short_age_week()
        : m.team_short_age_weeks({ count: phrase.count });
    case 'dueNow':
      return m.team_short_age_due_now();
    case 'dead':
      return m.team_short_age_dead();
    default:
      return '';
  }
}

type About = { who: string; names: string; day: string; kin: string };

const changes: Record<Change['kind'], (about: About) => string> = {
  joined: (about) => (about.names ? m.time_joined(about) : m.time_joined_family(about)),
  left: m.time_left,
  shown: m.time_shown,
  moved: m.time_moved,
  related: m.time_related,
  unrelated: m.time_unrelated,
};

const aliases: Record<Parameters<Alias>[0], (about: { number: number }) => string> = {
  child: m.explore_alias_child,
  adult: m.explore_alias_adult,
  unborn: m.explore_alias_unborn,
};

export const aliasWord: Alias = (kind, number) => aliases[kind]({ number });

const people = (count: number): string =>
  count === 1 ? m.explore_person() : m.explore_people({ count });

const and = new Intl.ListFormat(place.locale);

/** The page's words for everything that is drawn, listed and spoken. */
const chairs: Record<string, () => string> = {
  gp: m.chair_gp,
  healthVisiting: m.chair_health_visitor,
  maternalChildHealth: m.chair_child_nurse,
  school: m.chair_school,
  socialCare: m.chair_social_worker,
};

const chairWord = (sector: string) => (chairs[sector] ?? m.chair_service)();

export const teamWords: Words = {
  name: fullName,
  memberName,
  age: ageWord,
  shortAge,
  memberRole: (role) => (memberRoles[role] ?? (() => humanise(role)))(),
  sector: sectorWord,
  role: involvementRoleWord,
  household: (address, number) => address ?? m.team_home_numbered({ number }),
  reason: (reason, names) => reasons[reason]({ names }),
  basis: (basis, names) =>
    (bases[basis] ?? (() => m.team_basis_other({ basis: humanise(basis) })))({ names }),
  get lead() {
    return m.team_lead();
  },
  get you() {
    return m.team_you();
  },
  get ended() {
    return m.team_ended();
  },
  get left() {
    return m.team_left_mark();
  },
  get mediated() {
    return m.team_mediated();
  },
  chair: (sector) => m.chair_empty({ none: chairWord(sector) }),
  alsoAt: (homes) => m.team_also_at({ homes }),
  forMembers: (names) => m.team_for({ names }),
  relationTo: (kind, name, isCurrent) =>
    (isCurrent ? m.team_kin_of : m.team_kin_of_former)({ kin: relationWord(kind), name }),
  worksWith: (agency, member, isCurrent) =>
    (isCurrent ? m.explore_works_with : m.explore_worked_with)({ agency, member }),
  worksAt: (person, agency, isCurrent) =>
    (isCurrent ? m.explore_works_at : m.explore_worked_at)({ person, agency }),
  kin: (kind, isCurrent) => {
    // The father's name says already that he is not known.
    const word = kind === 'unknownFather' ? m.explore_kin_father() : relationWord(kind);
    return isCurrent ? word : m.explore_kin_former({ kin: word });
  },
  confirmed: (time) =>
    time ? m.team_confirmed({ day: formatDay(time) }) : m.team_confirmed_never(),
  list: (items) => and.format(items),
  people,
  others: (count, families) =>
    families === 1
      ? m.beyond_one_family({ people: people(count) })
      : m.beyond_families({ people: people(count), count: families }),
  someOthers: (shown, total, count) => m.beyond_some({ shown, total, count }),
  get otherFamily() {
    return m.beyond_other_family();
  },
  with: (names) => m.beyond_with({ names }),
  alsoWith: (name) => m.beyond_also({ name }),
  alsoWithHeading: (name) => m.beyond_also_with({ name }),
  services: (count) => (count === 1 ? m.explore_service() : m.explore_services({ count })),
  changed: (kind, { who, names, day, kin = '' }) =>
    changes[kind]({ who, names, day: formatDay(day), kin: relationWord(kin) }),
  mark: ({ kind }) => (kind === 'joined' ? m.time_mark_joined() : m.time_mark_left()),
  marked: ({ kind, at }) =>
    (kind === 'joined' ? m.time_joined_on : m.time_left_on)({ day: formatDay(at) }),
};
