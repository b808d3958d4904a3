const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2}))?$/;

/** Made once: making one takes far longer than using it, and memory that is late to come back. */
const known = new Map<string, Intl.DateTimeFormat>();

/** The day, `YYYY-MM-DD`, that a calendar on the wall there shows at that moment. */
export function dayAt(moment: Date, timeZone: string): string {
  return formatFor('en-CA', { timeZone }).format(moment);
}

/**
 * The moment at which a day begins in a time zone. Asked twice, because the first answer may fall on
 * the other side of a change of the clocks.
 * @param day `YYYY-MM-DD`
 */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight, timeZone);
  return new Date(midnight - offsetAt(guess, timeZone));
}

/** Milliseconds by which the zone's clocks are ahead of UTC at that moment. */
function offsetAt(moment: number, timeZone: string): number {
  const clock = formatFor('en', { timeZone, timeZoneName: 'longOffset' });
  const [, sign, hours, minutes] = OFFSET.exec(clock.format(moment)) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}

function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.timeZone}`;
  let format = known.get(key);
  if (!format) known.set(key, (format = new Intl.DateTimeFormat(language, options)));
  return format;
}
