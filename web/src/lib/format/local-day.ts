/** The day, `YYYY-MM-DD`, that a calendar on the wall there shows at that moment. */
export const dayAt = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);

/**
 * The moment at which a day begins there, as an ISO time. Asked twice, because the first answer may fall
 * on the other side of a change of the clocks.
 */
export function startOfDay(day: string, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - aheadOfUtc(midnight, timeZone);
  return new Date(midnight - aheadOfUtc(guess, timeZone)).toISOString();
}

function aheadOfUtc(moment: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const [, sign, hours, minutes] =
    /GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(clock.format(moment)) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
