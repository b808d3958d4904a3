import { dayAt, startOfDay } from '../../format/local-day.ts';
import type { FamilyTeam } from '../family-team.ts';

const aDay = 24 * 3_600_000;

export const dayOf = (time: string, timeZone: string): string => dayAt(new Date(time), timeZone);

/** So many days later, or earlier: days of the calendar, whatever the clocks do. */
export const daysFrom = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * aDay).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / aDay);

/** "As at" a day includes all that came about on it. */
export const endOfDay = (day: string, timeZone: string): string =>
  new Date(Date.parse(startOfDay(daysFrom(day, 1), timeZone)) - 1).toISOString();

/** The day on which the first of all that is shown began; today where nothing has a date. */
export function firstDay(team: FamilyTeam, timeZone: string): string {
  const times = [
    ...team.members.flatMap((own) => [
      ...own.homesSince,
      ...own.familyRoles.map(({ since }) => since),
    ]),
    ...team.relationships.map(({ since }) => since),
    ...team.lines.map(({ since }) => since),
  ].map((time) => Date.parse(time));
  const first = Math.min(Date.parse(team.asOf), ...times.filter(Number.isFinite));
  return dayAt(new Date(first), timeZone);
}

/** A day that the slider can stand on: a real one, from the first to yesterday; null: today. */
export function readDay(text: string, first: string, today: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text)) || text >= today)
    return null;
  return text < first ? first : text;
}
