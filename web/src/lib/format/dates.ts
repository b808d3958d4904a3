import { place, type Place } from '../place/place.ts';

export const { formatDay, formatLastDay, formatTime } = datesOf(place);

/** A time said without its place is read an hour wrong for half the year, and ten in another country. */
export function datesOf({ locale, timeZone }: Place) {
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
  const day = new Intl.DateTimeFormat(locale, { timeZone, ...date });
  const clock = new Intl.DateTimeFormat(locale, { timeZone, ...time });
  return {
    /** `23 November 2026` */
    formatDay: (iso: string): string => day.format(new Date(iso)),
    /** The last day of what the API ends half a day later, where no day in any time zone still is it. */
    formatLastDay: (until: string): string =>
      day.format(new Date(Date.parse(until) - 24 * 3_600_000)),
    /** `5:30pm`, `9am`, `midday`, `midnight`: the way GOV.UK writes times. */
    formatTime: (iso: string): string =>
      tidyTime(clock.format(new Date(iso)).toLowerCase().replace(/\s/g, '')),
  };
}

export function tidyTime(text: string): string {
  if (text === '12:00pm') return 'midday';
  if (text === '12:00am' || text === '0:00am') return 'midnight';
  return text.replace(':00', '').replace(/^0:/, '12:');
}
