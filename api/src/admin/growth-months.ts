import type { GrowthMonth } from './growth.dto.ts';

/** Months that are shown; what was before stands in the first of them. */
const MOST = 24;

/**
 * How many had begun by the end of each month, the latest first: up to the month of `now`, from the first in which
 * anybody had.
 * @param moments ISO times, each when one of them began
 * @param timeZone in which months begin
 */
export function growthMonths(
  moments: readonly string[],
  now: Date,
  timeZone: string,
): GrowthMonth[] {
  const monthOf = monthsIn(timeZone);
  const begun = moments.map((moment) => monthOf(new Date(moment))).sort();
  const months: string[] = [];
  for (let month = monthOf(now); month >= (begun[0] ?? 'none'); month = before(month)) {
    months.push(month);
    if (months.length === MOST) break;
  }
  return months.map((month) => ({
    month,
    added: begun.filter((one) => one === month).length,
    connected: begun.filter((one) => one <= month).length,
  }));
}

function monthsIn(timeZone: string): (moment: Date) => string {
  // The one locale in which a day is written from its year on.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit' });
  return (moment) => days.format(moment);
}

function before(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
