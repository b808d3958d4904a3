import type { Age } from '#lib/api/types.ts';

export type AgePhrase =
  | { kind: 'years' | 'months' | 'weeksToBirth'; count: number }
  | { kind: 'newborn' | 'dueNow' | 'unborn' | 'dead' | 'unknown' };

/** Which phrase says an age: months under two, because a baby of 2 and of 20 months need different people. */
export function describeAge(age: Age): AgePhrase {
  if (age.kind === 'dead' || age.kind === 'unknown') return { kind: age.kind };
  if (age.kind === 'unborn') return describeUnborn(age.weeksToBirth);
  if (age.months !== undefined && age.months !== null && (age.years ?? 0) < 2) {
    return age.months === 0 ? { kind: 'newborn' } : { kind: 'months', count: age.months };
  }
  return typeof age.years === 'number' ? { kind: 'years', count: age.years } : { kind: 'unknown' };
}

function describeUnborn(weeks: number | null | undefined): AgePhrase {
  if (weeks === undefined || weeks === null) return { kind: 'unborn' };
  return weeks <= 0 ? { kind: 'dueNow' } : { kind: 'weeksToBirth', count: weeks };
}
