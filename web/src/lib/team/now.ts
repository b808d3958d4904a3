import { WEEKDAYS } from '#lib/format/hours.ts';
import { dayAt } from '#lib/format/local-day.ts';

/**
 * Whether somebody, or a place, can be reached at a moment: until when, or from when again. `day` is
 * `YYYY-MM-DD` and times are `17:00`, both where the service is. Null: nothing is known of it.
 */
export type Presence =
  | { kind: 'in'; until: string }
  | { kind: 'out'; day: string; from: string }
  /** Back on that day, at a time that nobody said. */
  | { kind: 'away'; day: string };

type Stretch = { day: number; from: string; to: string };

const DAY = 86_400_000;

/** @param hours like `Mon 09:00-17:00`; with an entry in another form nothing is said */
export function presence(
  hours: readonly string[],
  awayUntil: string | null,
  now: Date,
  timeZone: string,
): Presence | null {
  const stretches = read(hours);
  const isAway = awayUntil !== null && Date.parse(awayUntil) > now.getTime();
  const start = isAway ? new Date(awayUntil) : now;
  const today = dayAt(start, timeZone);
  if (!stretches) return isAway ? { kind: 'away', day: today } : null;
  const time = timeAt(start, timeZone);
  const open = stretches.find((one) => isIn(one, today, time));
  if (open && !isAway) return { kind: 'in', until: endOf(open, stretches) };
  for (let ahead = 0; ahead <= WEEKDAYS.length; ahead++) {
    const day = dayAfter(today, ahead);
    const next = stretches.find(
      (one) => one.day === weekday(day) && (ahead > 0 || one.from >= time || isIn(one, day, time)),
    );
    if (next) return { kind: 'out', day, from: next.from };
  }
  return null;
}

const isIn = ({ day, from, to }: Stretch, today: string, time: string) =>
  day === weekday(today) && from <= time && time < to;

/** Somewhere that is never closed closes at no time: told as the last of a run that ends at midnight. */
function endOf(open: Stretch, stretches: readonly Stretch[]): string {
  const isAlways = stretches.length === WEEKDAYS.length && stretches.every(isAllDay);
  return isAlways ? 'always' : open.to;
}

const isAllDay = ({ from, to }: Stretch) => from === '00:00' && to === '24:00';

function read(hours: readonly string[]): Stretch[] | null {
  const stretches = hours.map((entry) => {
    const match = /^(\w{3})\s+(\d\d:\d\d)\s*-\s*(\d\d:\d\d)$/.exec(entry.trim());
    return {
      day: WEEKDAYS.findIndex((day) => day === match?.[1]),
      from: match?.[2] ?? '',
      to: match?.[3] ?? '',
    };
  });
  if (stretches.length === 0 || stretches.some(({ day }) => day < 0)) return null;
  return stretches.sort((a, b) => a.day - b.day || a.from.localeCompare(b.from));
}

/** Of a day of the calendar: Monday is 0. */
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

function timeAt(moment: Date, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat('en-GB', clock).format(moment);
}
