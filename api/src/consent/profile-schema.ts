import { COUNTRIES, type CountryCode } from '../common/countries.ts';
import {
  CATEGORIES,
  CLASSES,
  SECTORS,
  type Category,
  type InvolvementClass,
} from './vocabulary.ts';

/** Every legal basis that some jurisdiction knows; the pages have a sentence for each. */
export const BASES = [
  'publicTask',
  'statutoryDuty',
  'safeguarding',
  'marac',
  'childInformationSharing',
  'familyViolenceSharing',
  'consent',
  'vitalInterests',
] as const;
export type Basis = (typeof BASES)[number];

/** A jurisdiction's settings, as data. Groups of sectors stand for their members in the matrix. */
export interface Profile {
  name: string;
  country: CountryCode;
  /** Of the words on the pages. */
  locale: string;
  timeZone: string;
  /** From this birthday on the subject decides alone. */
  ageOfDeciding: number;
  /** Months after which a share or flag on a sensitive service ends. */
  sensitiveShareMonths: number;
  /** Months that an ended involvement is kept, by its class. */
  retentionMonths: Record<InvolvementClass, number>;
  /**
   * Days that a sensitive involvement is kept of which nobody is let know any more, where its agency has
   * not signed that it holds such: a slip, or a quarrel made up again, is to lose nothing.
   */
  unsharedDays: number;
  /** Months after which a line's own people are asked whether they are still involved, by group. */
  confirmMonths: Record<string, number>;
  /** The law under which an agency may work with somebody here. */
  bases: Basis[];
  /** Kinds of service about which consent can be recorded as a kind. */
  categories: Category[];
  /** Whom the partnership expects beside somebody: never a service that may have to stay hidden. */
  expectedRoles: ExpectedRole[];
  groups: Record<string, string[]>;
  /** Holder's group → viewers' groups to whom its open lines are FULL where no record decides. */
  fullByDefault: Record<string, string[]>;
}

/** Years are whole ones; left out: from birth, or for ever. */
export interface ExpectedRole {
  sector: (typeof EXPECTABLE)[number];
  fromYears?: number;
  underYears?: number;
  /** Only where a social worker is shown. */
  withSocialCare?: boolean;
}

/** Their part with a person is open or statutory; an empty place for any other would speak of secrets. */
const EXPECTABLE = ['gp', 'healthVisiting', 'maternalChildHealth', 'school', 'socialCare'] as const;

type Check = (value: unknown) => string | null;

const isText: Check = (value) =>
  typeof value === 'string' && value.trim() ? null : 'must be a text';
const isWithin =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `must be a whole number from ${least} to ${most}`;
const isListOf =
  (words: readonly string[]): Check =>
  (value) => {
    if (!Array.isArray(value) || !value.length) return 'must be a list that is not empty';
    const strange = value.filter((word) => !words.includes(word as string));
    if (strange.length) return `names ${quoted(strange)}, which there is not`;
    return new Set(value).size === value.length ? null : 'names something twice';
  };

const CHECKS: Record<keyof Profile, Check> = {
  name: isText,
  country: (value) =>
    Object.hasOwn(COUNTRIES, String(value))
      ? null
      : `must be one of ${Object.keys(COUNTRIES).join(', ')}: what its addresses look like must be known`,
  locale: (value) =>
    isKnown(() => new Intl.Locale(value as string)) ? null : 'must be a language',
  timeZone: (value) =>
    isKnown(() => new Intl.DateTimeFormat('en', { timeZone: value as string })) && value
      ? null
      : 'must be a time zone, for example Europe/London',
  ageOfDeciding: isWithin(12, 21),
  sensitiveShareMonths: isWithin(1, 24),
  retentionMonths: (value) => {
    if (!isMap(value)) return 'must be a map';
    const wrong = CLASSES.filter((word) => isWithin(1, 1200)(value[word]));
    return wrong.length ? `must have a number of months for ${quoted(wrong)}` : null;
  },
  unsharedDays: isWithin(1, 366),
  confirmMonths: (value) => (isMap(value) ? null : 'must be a map'),
  bases: isListOf(BASES),
  categories: isListOf(CATEGORIES),
  expectedRoles: (value) => (Array.isArray(value) ? checkExpected(value) : 'must be a list'),
  groups: (value) => (isMap(value) ? checkGroups(value) : 'must be a map'),
  fullByDefault: (value) => (isMap(value) ? null : 'must be a map'),
};

/** @throws Error that names everything that is wrong, and where */
export function checkProfile(source: string, given: unknown): Profile {
  const raw = isMap(given) ? given : {};
  const problems = Object.entries(CHECKS).flatMap(([field, check]) => {
    const problem = check(raw[field]);
    return problem ? [`${field} ${problem}`] : [];
  });
  const strange = Object.keys(raw).filter((field) => !(field in CHECKS));
  if (strange.length) problems.push(`${quoted(strange)} is no setting of a profile`);
  if (!problems.length) problems.push(...checkMatrix(raw as unknown as Profile));
  if (problems.length) {
    throw new Error([`The profile ${source} is wrong:`, ...problems].join('\n  '));
  }
  return raw as unknown as Profile;
}

function checkExpected(given: unknown[]): string | null {
  const known = { sector: 0, fromYears: 0, underYears: 0, withSocialCare: 0 };
  const wrong = given.filter((own) => {
    if (!isMap(own) || Object.keys(own).some((field) => !(field in known))) return true;
    const { sector, fromYears = 0, underYears = 18, withSocialCare = false } = own;
    return (
      !EXPECTABLE.includes(sector as never) ||
      isWithin(0, 25)(fromYears) !== null ||
      isWithin(1, 120)(underYears) !== null ||
      typeof withSocialCare !== 'boolean'
    );
  });
  return wrong.length
    ? `must each name one of ${EXPECTABLE.join(', ')}, and whole years: ${JSON.stringify(wrong[0])}`
    : null;
}

/** A sector of no group would be hidden from everybody without a word, so each is named. */
function checkGroups(groups: Record<string, unknown>): string | null {
  const named = Object.values(groups).flat();
  const strange = named.filter((word) => !SECTORS.includes(word as never));
  if (strange.length) return `name ${quoted(strange)}, which there is not`;
  const missing = SECTORS.filter((word) => !named.includes(word));
  if (missing.length) return `leave out ${quoted(missing)}`;
  return new Set(named).size === named.length ? null : 'name a sector twice';
}

function checkMatrix({ groups, fullByDefault, confirmMonths }: Profile): string[] {
  const known = Object.keys(groups);
  const unasked = known.filter((group) => isWithin(1, 60)(confirmMonths[group]));
  const holders = known.filter((group) => !Array.isArray(fullByDefault[group]));
  const named = [...Object.keys(fullByDefault), ...Object.values(fullByDefault).flat()];
  const strange = named.filter((group) => !known.includes(group));
  return [
    ...(unasked.length ? [`confirmMonths has no number of months for ${quoted(unasked)}`] : []),
    ...(holders.length ? [`fullByDefault has no row for ${quoted(holders)}`] : []),
    ...(strange.length ? [`fullByDefault names ${quoted(strange)}, which is no group`] : []),
  ];
}

const quoted = (words: readonly unknown[]) =>
  [...new Set(words)].map((one) => `"${one}"`).join(', ');

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isKnown(make: () => unknown): boolean {
  try {
    return make() !== undefined;
  } catch {
    return false;
  }
}
