import type { ReadPhone } from '../format/phone-book.ts';
import { contactChain } from './contacts.ts';
import { presence, type Presence } from './now.ts';
import type { AgencyView, PersonView } from './view.ts';

/** Whom to ring meanwhile: who stands in, the agency while it is open, else its number out of hours. */
export type FallBack = {
  via: 'cover' | 'agency' | 'outOfHours';
  text: string;
  href: string;
};

export type Now<Known extends Presence = Presence> = {
  presence: Known;
  /** Null: they are in, or there is no other number. */
  fallBack: FallBack | null;
};

/** Whether one person can be reached at a moment; null: nobody said when they work. */
export function personNow(
  person: PersonView,
  agency: AgencyView,
  now: Date,
  timeZone: string,
  readPhone: ReadPhone,
): Now | null {
  const theirs = presence(person.workingPattern, person.awayUntil, now, timeZone);
  if (!theirs || theirs.kind === 'in') return theirs && { presence: theirs, fallBack: null };
  const phones = contactChain(person, agency, readPhone).filter(({ kind }) => kind !== 'email');
  const cover = phones.find(({ via }) => via === 'cover');
  if (cover) return { presence: theirs, fallBack: { ...cover, via: 'cover' } };
  if (closedNow(agency, now, timeZone, readPhone)) return { presence: theirs, fallBack: null };
  const open = phones.find(({ via }) => via === 'agency');
  return { presence: theirs, fallBack: open ? { ...open, via: 'agency' } : null };
}

/** An agency that is closed at a moment, and its number out of hours; null: it is open, or nobody said. */
export function closedNow(
  { hours, outOfHours }: Pick<AgencyView, 'hours' | 'outOfHours'>,
  now: Date,
  timeZone: string,
  readPhone: ReadPhone,
): Now<Extract<Presence, { kind: 'out' }>> | null {
  const theirs = presence(hours, null, now, timeZone);
  if (theirs?.kind !== 'out') return null;
  const night = outOfHours?.trim();
  // A word like "999" or "see the website" is no number to ring for an agency.
  const isNumber = night !== undefined && /\d{4}/.test(night);
  return {
    presence: theirs,
    fallBack: isNumber ? { via: 'outOfHours', ...readPhone(night) } : null,
  };
}
