import { AppError } from './errors.ts';

/**
 * The moment at which something ends whose last day is `day` (YYYY-MM-DD): the day's end, wherever that
 * comes last.
 * @throws AppError invalidInput: that is past
 */
export function endOfLastDay(day: string, now: Date): string {
  const end = new Date(Date.parse(`${day}T00:00:00Z`) + 36 * 3_600_000);
  if (end <= now) {
    const fields = [{ field: 'until', problem: 'isPast' }];
    throw new AppError('invalidInput', 'This day is past.', fields);
  }
  return end.toISOString();
}
