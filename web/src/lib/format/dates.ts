/** The profile's place and language: a time without them is read an hour wrong for half the year. */
const timeZone = 'Europe/London';
const locale = 'en-GB';

const day = new Intl.DateTimeFormat(locale, {
  timeZone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat(locale, {
  timeZone,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});

/** `23 November 2026` */
export const formatDay = (iso: string): string => day.format(new Date(iso));

/** The last day of what the API ends half a day later, where no day in any time zone still is it. */
export const formatLastDay = (until: string): string =>
  day.format(new Date(Date.parse(until) - 24 * 3_600_000));

/** `5:30pm`, `9am`, `midday`, `midnight`: the way GOV.UK writes times. */
export function formatTime(iso: string): string {
  const text = clock.format(new Date(iso)).toLowerCase().replace(/\s/g, '');
  return tidyTime(text);
}

export function tidyTime(text: string): string {
  if (text === '12:00pm') return 'midday';
  if (text === '12:00am' || text === '0:00am') return 'midnight';
  return text.replace(':00', '').replace(/^0:/, '12:');
}
