import { dayAt } from '../common/local-day.ts';

/** How old somebody is, or how soon they are due; never the date itself. */
export interface AgeView {
  kind: 'born' | 'unborn' | 'unknown' | 'dead';
  /** Whole years; left out under two, where months tell more. */
  years?: number;
  /** Whole months, only under two years. */
  months?: number;
  /** Whole weeks until the due date, 0 when it has passed. */
  weeksToBirth?: number;
}

export interface LifeDates {
  /** `YYYY-MM-DD` */
  birthDate: string | null;
  dueDate: string | null;
  deathDate: string | null;
}

const DAY_MS = 86_400_000;

/** @param at the moment that counts; the day is taken in the profile's time zone */
export function ageAt(dates: LifeDates, at: Date, timeZone: string): AgeView {
  if (dates.deathDate) return { kind: 'dead' };
  const today = dayAt(at, timeZone);
  if (dates.birthDate) return bornAge(dates.birthDate, today);
  if (!dates.dueDate) return { kind: 'unknown' };
  const days = (Date.parse(dates.dueDate) - Date.parse(today)) / DAY_MS;
  return { kind: 'unborn', weeksToBirth: Math.max(0, Math.floor(days / 7)) };
}

function bornAge(birthDate: string, today: string): AgeView {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0);
  if (months < 0) return { kind: 'unknown' };
  return months < 24 ? { kind: 'born', months } : { kind: 'born', years: Math.floor(months / 12) };
}
