import { place } from '#lib/place/place.ts';
import { formatDay } from '#lib/format/dates.ts';
import { startOfDay } from '#lib/format/local-day.ts';

/** A day of the calendar there, `YYYY-MM-DD`, as people read it. */
export const dayWord = (day: string): string => formatDay(startOfDay(day, place.timeZone));
