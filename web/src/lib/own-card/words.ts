import type { OwnCard, PractitionerCard, PreferredContact } from '#lib/api/types.ts';
import type { FieldError } from '#lib/components/field.ts';
import { formatDay } from '#lib/format/dates.ts';
import { WEEKDAYS, weekdayWord } from '#lib/format/hours.ts';
import { m } from '#lib/paraglide/messages.js';
import { contactWord } from '#lib/words/contacts.ts';
import type { AbsenceFault } from './absence-form.ts';
import type { CardFault, Day } from './card-form.ts';

type Check = PractitionerCard['checks'][number];

const isDay = (fault: CardFault): fault is Day => WEEKDAYS.some((day) => day === fault);

export const cardErrors = (faults: readonly CardFault[]): FieldError[] =>
  faults.map((fault) => {
    if (isDay(fault)) {
      return { field: `${fault}-from`, text: m.card_error_week({ day: weekdayWord(fault) }) };
    }
    if (fault === 'preferred') return { field: fault, text: m.card_error_preferred() };
    return { field: fault, text: fault === 'email' ? m.card_error_email() : m.card_error_phone() };
  });

export const absenceErrors = (faults: readonly AbsenceFault[], agency: string): FieldError[] =>
  faults.map((fault) => {
    if (fault === 'already') return { field: 'firstDay', text: m.card_error_already() };
    if (fault === 'coverId') return { field: fault, text: m.card_error_cover({ agency }) };
    const text = fault === 'firstDay' ? m.card_error_first_day() : m.card_error_last_day();
    return { field: fault, text };
  });

/** What was found of one way to reach somebody; an email address has no number. */
export function checkWord({ method, outcome, day }: Check): string {
  const on = { day: formatDay(day) };
  if (outcome === 'reached') return m.check_reached(on);
  return method === 'email' ? m.check_wrong_email(on) : m.check_wrong(on);
}

/** Why the owner of a card is asked about it. */
export function whyAsked({ checks, confirmedAt }: Pick<OwnCard, 'checks' | 'confirmedAt'>): string {
  const wrong = checks.filter(({ outcome }) => outcome === 'wrong').map(({ method }) => method);
  if (wrong.length > 0) return m.card_ask_wrong({ methods: wrong.map(methodWord).join(', ') });
  return confirmedAt ? m.card_ask_old({ day: formatDay(confirmedAt) }) : m.card_ask_never();
}

const methodWord = (method: PreferredContact) => contactWord(method).toLowerCase();
