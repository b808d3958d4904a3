const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2}))?$/;

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
  const words = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const [, sign, hours, minutes] = OFFSET.exec(words.format(moment)) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
