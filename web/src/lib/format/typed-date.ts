import { dayAt } from './local-day.ts';
export type DateParts = { day: string; month: string; year: string };

export const emptyDate: DateParts = { day: '', month: '', year: '' };

export type TypedDate =
  | { kind: 'empty' }
  | { kind: 'incomplete'; missing: (keyof DateParts)[] }
  | { kind: 'impossible' }
  | { kind: 'date'; iso: string };

/** Reads the three boxes of a date; a year needs its four digits, because `18` may be a grandparent. */
export function readDate({ day, month, year }: DateParts): TypedDate {
  const parts = { day: day.trim(), month: month.trim(), year: year.trim() };
  const missing = (['day', 'month', 'year'] as const).filter((part) => !parts[part]);
  if (missing.length === 3) return { kind: 'empty' };
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const isNumbers = /^\d{1,2}$/.test(parts.day) && /^\d{1,2}$/.test(parts.month);
  if (!isNumbers || !/^\d{4}$/.test(parts.year)) return { kind: 'impossible' };
  const iso = `${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`;
  return isRealDay(iso) ? { kind: 'date', iso } : { kind: 'impossible' };
}

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** The day that a calendar on the wall there shows at that moment, as somebody would type it. */
export function partsAt(moment: string, timeZone: string): DateParts {
  const [year = '', month = '', day = ''] = dayAt(new Date(moment), timeZone).split('-');
  return { day: plain(day), month: plain(month), year };
}

const plain = (number: string) => String(Number(number));
