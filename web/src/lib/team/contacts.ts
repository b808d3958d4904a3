import { contactRows, formatEmail, type ContactRow } from '../format/contact.ts';
import { WEEKDAYS } from '../format/hours.ts';
import type { ReadPhone } from '../format/phone-book.ts';
import type { AgencyView, PersonView } from './view.ts';

export interface Contact extends ContactRow {
  /** Who answers: the person, the colleague who covers for them, or the agency. */
  via: 'person' | 'cover' | 'agency';
}

type Reach = Pick<AgencyView, 'dutyLine' | 'phone' | 'email'>;

/**
 * The ways to reach somebody, best first: their own with the preferred one in front, their cover's,
 * then the agency's. Someone who is away comes last, someone who has left is reached through the agency
 * only; and a number that a colleague found wrong after the person's others.
 */
export function contactChain(person: PersonView, agency: Reach, readPhone: ReadPhone): Contact[] {
  const rows = person.isCurrent ? contactRows(person, readPhone) : [];
  const standIn = person.isCurrent && person.cover ? contactRows(person.cover, readPhone) : [];
  const isWrong = ({ kind }: ContactRow) =>
    person.checks.some(({ method, outcome }) => method === kind && outcome === 'wrong');
  const own = [...rows.filter((row) => !isWrong(row)), ...rows.filter(isWrong)].map(
    (row): Contact => ({ ...row, via: 'person' }),
  );
  const others = [
    ...standIn.map((row): Contact => ({ ...row, via: 'cover' })),
    ...agencyChain(agency, readPhone),
  ];
  return person.awayUntil ? [...others, ...own] : [...own, ...others];
}

/** An agency's own contacts: the duty line is answered when the switchboard is not. */
export function agencyChain({ dutyLine, phone, email }: Reach, readPhone: ReadPhone): Contact[] {
  const row = (kind: ContactRow['kind'], link: { text: string; href: string }): Contact => {
    return { kind, ...link, isPreferred: false, via: 'agency' };
  };
  return [
    ...(dutyLine?.trim() ? [row('dutyLine', readPhone(dutyLine))] : []),
    ...(phone?.trim() ? [row('landline', readPhone(phone))] : []),
    ...(email?.trim() ? [row('email', formatEmail(email))] : []),
  ];
}

/**
 * Runs of plain weekdays: `['Mon', 'Tue', 'Wed', 'Fri']` → `[['Mon', 'Wed'], ['Fri', 'Fri']]`.
 * Null where the pattern says more than days, and is better read as hours.
 */
export function workingDays(pattern: readonly string[]): [string, string][] | null {
  const days = [
    ...new Set(pattern.map((entry) => WEEKDAYS.findIndex((day) => day === entry.trim()))),
  ].sort((a, b) => a - b);
  if (days.length === 0 || days[0]! < 0) return null;
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([from, to]) => [WEEKDAYS[from]!, WEEKDAYS[to]!]);
}
