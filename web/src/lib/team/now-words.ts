import { formatDay } from '#lib/format/dates.ts';
import { readTime, WEEKDAYS, weekdayWord } from '#lib/format/hours.ts';
import { dayAt, startOfDay } from '#lib/format/local-day.ts';
import { m } from '#lib/paraglide/messages.js';
import { place } from '#lib/place/place.ts';
import type { Presence } from './now.ts';

const DAY = 86_400_000;

/** A day to come, as people say it on the day of `now`: today, tomorrow, a weekday, or its date. */
export function dayAhead(day: string, now: Date): string {
  const today = dayAt(now, place.timeZone);
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  if (days === 0) return m.now_today();
  if (days === 1) return m.now_tomorrow();
  if (days > 6) return m.now_on({ day: formatDay(startOfDay(day, place.timeZone)) });
  return m.now_on({ day: weekdayWord(WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]!) });
}

/** Whether somebody is at work at that moment, in one sentence. */
export function personNowWord(presence: Presence, now: Date): string {
  if (presence.kind === 'in') return m.now_in({ time: readTime(presence.until) });
  const day = dayAhead(presence.day, now);
  if (presence.kind === 'away') return m.now_away({ day });
  return m.now_out({ day, time: readTime(presence.from) });
}

/** When a place that is closed opens. */
export const closedNowWord = (
  name: string,
  { day, from }: Extract<Presence, { kind: 'out' }>,
  now: Date,
): string => m.now_closed({ name, day: dayAhead(day, now), time: readTime(from) });
