export const AGE_KINDS = ['born', 'unborn', 'unknown', 'dead'] as const;
export type AgeKind = (typeof AGE_KINDS)[number];

export interface AgeFacts {
  kind: AgeKind;
  years?: number;
  /** Only under two years of age. */
  months?: number;
  weeksToBirth?: number;
}

interface Life {
  birthDate: string | null;
  dueDate: string | null;
  deathDate: string | null;
}

const MONTHS_UNTIL = 24;
const WEEK = 7 * 24 * 3600 * 1000;

/**
 * A person's age on a day, from days written `YYYY-MM-DD`. An age, not a date, is what a list needs
 * to tell two people apart. For the dead it is the age they reached.
 */
export function ageOn(day: string, { birthDate, dueDate, deathDate }: Life): AgeFacts {
  if (deathDate !== null) {
    return birthDate === null ? { kind: 'dead' } : { kind: 'dead', ...grown(birthDate, deathDate) };
  }
  if (birthDate !== null) return { kind: 'born', ...grown(birthDate, day) };
  if (dueDate === null) return { kind: 'unknown' };
  const weeks = Math.ceil((Date.parse(dueDate) - Date.parse(day)) / WEEK);
  return { kind: 'unborn', weeksToBirth: Math.max(0, weeks) };
}

/** Born on 29 February: a year older on 1 March of other years, as English law counts. */
function grown(from: string, to: string): { years: number; months?: number } {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  const whole = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
  const months = Math.max(0, whole);
  const years = Math.floor(months / 12);
  return months < MONTHS_UNTIL ? { years, months: months % 12 } : { years };
}
