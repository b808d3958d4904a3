import type { OwnCard, PreferredContact } from '#lib/api/types.ts';
import { formatDay } from '#lib/format/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { contactWord } from '#lib/words/contacts.ts';

/** Why the owner of a card is asked about it. */
export function whyAsked({ checks, confirmedAt }: Pick<OwnCard, 'checks' | 'confirmedAt'>): string {
  const wrong = checks.filter(({ outcome }) => outcome === 'wrong').map(({ method }) => method);
  if (wrong.length > 0) return m.card_ask_wrong({ methods: wrong.map(methodWord).join(', ') });
  return confirmedAt ? m.card_ask_old({ day: formatDay(confirmedAt) }) : m.card_ask_never();
}

const methodWord = (method: PreferredContact) => contactWord(method).toLowerCase();
