import { startOfDay } from '../common/local-day.ts';
import { addMonths } from './calendar.ts';
import type { Category } from './vocabulary.ts';

/** A professional's dated judgement that a young person can decide about these matters alone. */
export interface GillickAssessment {
  categories: readonly (Category | 'all')[];
  since: Date;
  until: Date | null;
}

export interface Subject {
  id: string;
  /** `YYYY-MM-DD` */
  birthDate: string | null;
  dueDate: string | null;
  assessments: readonly GillickAssessment[];
}

/** From the profile. */
export interface AgeSettings {
  ageOfDeciding: number;
  timeZone: string;
}

/** `alone`: others no longer decide. `unknown`: of an age that nobody has recorded. */
export type Standing = 'alone' | 'young' | 'unknown';

/**
 * Whether the subject decides about one matter alone. Read from dates whenever it is asked: a birthday
 * counts from its first moment, whatever a nightly job would have done.
 */
export function standingOf(
  subject: Subject,
  category: Category | null,
  at: Date,
  settings: AgeSettings,
): Standing {
  if (decidesEverything(subject, at, settings)) return 'alone';
  const isCovered = subject.assessments.some(
    ({ categories, since, until }) =>
      since <= at &&
      (until === null || at < until) &&
      (categories.includes('all') || (category !== null && categories.includes(category))),
  );
  if (isCovered) return 'alone';
  return subject.birthDate || subject.dueDate ? 'young' : 'unknown';
}

/** The birthday begins at midnight where the county is. */
export function decidesEverything(
  { birthDate }: Pick<Subject, 'birthDate'>,
  at: Date,
  { ageOfDeciding, timeZone }: AgeSettings,
): boolean {
  if (!birthDate) return false;
  const birthday = addMonths(new Date(birthDate), 12 * ageOfDeciding)
    .toISOString()
    .slice(0, 10);
  return at >= startOfDay(birthday, timeZone);
}
