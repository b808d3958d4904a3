import { dayAt, startOfDay } from '../common/local-day.ts';

const DAY_MS = 86_400_000;
const [SUNDAY, MONDAY, SATURDAY] = [0, 1, 6];

/**
 * What was raised at this moment or before has waited for a whole working day, Monday to Friday where the
 * county is: from Friday at three until Monday at three, and from any time at a weekend until the end of
 * Monday. Public holidays are working days here.
 */
export function workingDayBefore(now: Date, timeZone: string): Date {
  const today = dayAt(now, timeZone);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const dayBack = (days: number) =>
    startOfDay(
      new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10),
      timeZone,
    );
  if (weekday === SATURDAY) return dayBack(1);
  if (weekday === SUNDAY) return dayBack(2);
  const sinceMidnight = now.getTime() - startOfDay(today, timeZone).getTime();
  return new Date(dayBack(weekday === MONDAY ? 3 : 1).getTime() + sinceMidnight);
}
