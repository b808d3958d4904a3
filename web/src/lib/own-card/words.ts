import type { FieldError } from '#lib/components/field.ts';
import { WEEKDAYS, weekdayWord } from '#lib/format/hours.ts';
import { m } from '#lib/paraglide/messages.js';
import type { AbsenceFault } from './absence-form.ts';
import type { CardFault, Day } from './card-form.ts';

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
