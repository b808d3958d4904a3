import { tidyTime } from './dates.ts';

/** As the days of a week are recorded, Monday first. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export type OpenHours = { days: string; hours: string };

/**
 * `['Mon 09:00-17:00', 'Tue 09:00-17:00']` → `[{days: 'Monday to Tuesday', hours: '9am to 5pm'}]`.
 * An entry in another form is kept as it is: better odd than lost.
 */
export function formatHours(entries: readonly string[]): OpenHours[] {
  const runs: { from: number; to: number; hours: string }[] = [];
  const others: OpenHours[] = [];
  for (const entry of entries) {
    const parsed = parseEntry(entry);
    if (!parsed) others.push({ days: '', hours: entry });
    else addTo(runs, parsed);
  }
  return [...runs.map(({ from, to, hours }) => ({ days: span(from, to), hours })), ...others];
}

/** `Mon` in full. */
export const weekdayWord = (day: string): string =>
  names[WEEKDAYS.findIndex((one) => one === day)] ?? day;

function parseEntry(entry: string) {
  const match = /^(\w{3})\s+(\d\d:\d\d)\s*-\s*(\d\d:\d\d)$/.exec(entry.trim());
  const index = WEEKDAYS.findIndex((day) => day === match?.[1]);
  if (!match || index < 0) return null;
  return { index, hours: `${readTime(match[2]!)} to ${readTime(match[3]!)}` };
}

function addTo(
  runs: { from: number; to: number; hours: string }[],
  { index, hours }: { index: number; hours: string },
) {
  const last = runs.at(-1);
  if (last && last.to === index - 1 && last.hours === hours) last.to = index;
  else runs.push({ from: index, to: index, hours });
}

const span = (from: number, to: number) =>
  from === to ? names[from]! : `${names[from]} to ${names[to]}`;

/** `17:00` as people read it: `5pm`. */
export function readTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  if (hour === 24) return 'midnight';
  return tidyTime(`${hour % 12 || 12}${time.slice(2)}${hour < 12 ? 'am' : 'pm'}`);
}
