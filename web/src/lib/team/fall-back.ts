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

export type Now = {
  /** Of the person; null: nobody said when they work. */
  person: Presence | null;
  /** The agency's, where nothing is known of the person and it is closed. */
  closed: Extract<Presence, { kind: 'out' }> | null;
  fallBack: FallBack | null;
};

/** What to do about reaching one person at a moment; null: nothing is known that would change it. */
export function reachNow(
  person: PersonView,
  agency: AgencyView,
  now: Date,
  timeZone: string,
  readPhone: ReadPhone,
): Now | null {
  const theirs = presence(person.workingPattern, person.awayUntil, now, timeZone);
  const hours = presence(agency.hours, null, now, timeZone);
  if (theirs?.kind === 'in') return { person: theirs, closed: null, fallBack: null };
  const isClosed = hours?.kind === 'out';
  const closed = !theirs && isClosed ? hours : null;
  if (!theirs && !closed) return null;
  return { person: theirs, closed, fallBack: fallBack(person, agency, isClosed, readPhone) };
}

function fallBack(
  person: PersonView,
  agency: AgencyView,
  isClosed: boolean,
  readPhone: ReadPhone,
): FallBack | null {
  const phones = contactChain(person, agency, readPhone).filter(({ kind }) => kind !== 'email');
  const cover = phones.find(({ via }) => via === 'cover');
  if (cover) return { ...cover, via: 'cover' };
  const open = isClosed ? undefined : phones.find(({ via }) => via === 'agency');
  if (open) return { ...open, via: 'agency' };
  const night = agency.outOfHours?.trim();
  // A word like "999" or "see the website" is no number to ring for an agency.
  return night && /\d{4}/.test(night) ? { via: 'outOfHours', ...readPhone(night) } : null;
}
