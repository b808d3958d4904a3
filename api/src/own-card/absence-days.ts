import { AppError } from '../common/errors.ts';
import { dayAt, startOfDay } from '../common/local-day.ts';

const DAY = 86_400_000;
/** Longer than that is not an absence: whoever leaves hands over. */
const LONGEST = 400 * DAY;

/**
 * From when and until when somebody is away from `firstDay` to `lastDay` (YYYY-MM-DD, both included)
 * where the county is. `since` is null where that is from now on.
 * @throws AppError invalidInput: a day that is past or too far off, or a last day before the first
 */
export function timesAway(
  firstDay: string,
  lastDay: string,
  now: Date,
  timeZone: string,
): { since: string | null; until: string } {
  const today = dayAt(now, timeZone);
  if (firstDay < today) throw wrong('firstDay', 'isPast');
  if (lastDay < firstDay) throw wrong('lastDay', 'isBefore');
  const after = new Date(Date.parse(`${lastDay}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
  const until = startOfDay(after, timeZone);
  if (until.getTime() - now.getTime() > LONGEST) throw wrong('lastDay', 'isTooFar');
  return {
    since: firstDay === today ? null : startOfDay(firstDay, timeZone).toISOString(),
    until: until.toISOString(),
  };
}

const wrong = (field: string, problem: string) =>
  new AppError('invalidInput', 'These days cannot be kept.', [{ field, problem }]);
