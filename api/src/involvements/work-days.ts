import { AppError } from '../common/errors.ts';
import { dayAt, startOfDay } from '../common/local-day.ts';

/**
 * The moment at which work ends whose last day is `day` (YYYY-MM-DD) where the county is; null: now,
 * because that day is today.
 * @throws AppError invalidInput: a day to come
 */
export function endOfWork(day: string, now: Date, timeZone: string): string | null {
  if (isToday('lastDay', day, now, timeZone)) return null;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return startOfDay(next, timeZone).toISOString();
}

/**
 * The moment at which work began whose first day is `day` (YYYY-MM-DD) where the county is; null: now,
 * because that day is today.
 * @throws AppError invalidInput: a day to come
 */
export function startOfWork(day: string, now: Date, timeZone: string): string | null {
  return isToday('firstDay', day, now, timeZone) ? null : startOfDay(day, timeZone).toISOString();
}

function isToday(field: string, day: string, now: Date, timeZone: string): boolean {
  const today = dayAt(now, timeZone);
  if (day <= today) return day === today;
  const fields = [{ field, problem: 'isLater' }];
  throw new AppError('invalidInput', 'This day is yet to come.', fields);
}
