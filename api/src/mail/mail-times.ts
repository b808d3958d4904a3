import { dayAt, startOfDay } from '../common/local-day.ts';
import type { Delivery } from './mailer.ts';

const DAY_MS = 86_400_000;
/** Before work, so that it is there in the morning. */
const MORNING_MS = 7 * 3_600_000;
const MONDAY = 1;

/** Minutes to wait after the first attempt, the second and so on; after the last there is none. */
const WAIT_MINUTES = [1, 5, 30, 120, 720];

/** The latest seven in the morning there, of any day or of a Monday, that has come. */
export function latestMorning(now: Date, timeZone: string, every: 'day' | 'week'): Date {
  for (let back = 0; ; back++) {
    const day = dayAt(new Date(now.getTime() - back * DAY_MS), timeZone);
    const morning = new Date(startOfDay(day, timeZone).getTime() + MORNING_MS);
    const isRight = every === 'day' || new Date(day).getUTCDay() === MONDAY;
    if (isRight && morning <= now) return morning;
  }
}

/** @returns when to try again; null: not by itself */
export function nextAttempt(came: Delivery, attempts: number, now: Date): Date | null {
  const mayRepeat = came === 'deferred' || came === 'unreachable';
  const wait = WAIT_MINUTES[attempts - 1];
  return mayRepeat && wait !== undefined ? new Date(now.getTime() + wait * 60_000) : null;
}
