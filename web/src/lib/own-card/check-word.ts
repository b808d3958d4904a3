import type { PractitionerCard } from '#lib/api/types.ts';
import { formatDay } from '#lib/format/dates.ts';
import { m } from '#lib/paraglide/messages.js';

type Check = PractitionerCard['checks'][number];

/** What was found of one way to reach somebody; an email address has no number. */
export function checkWord({ method, outcome, day }: Check): string {
  const on = { day: formatDay(day) };
  if (outcome === 'reached') return m.check_reached(on);
  return method === 'email' ? m.check_wrong_email(on) : m.check_wrong(on);
}
