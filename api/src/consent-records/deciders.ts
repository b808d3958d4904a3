import { CATEGORIES, type Category } from '../consent/vocabulary.ts';
import type { StoredConsent, StoredDecider, StoredLine } from './consent-records.repository.ts';
import type { Scopes } from './scopes.ts';

/** What one person may decide about: everything, or these matters; `except` is somebody else's. */
export interface Matters {
  isEverything: boolean;
  only: Category[];
  except: Category[];
}

/**
 * The subject decides alone from the profile's age, and before it what they were found competent for;
 * the rest is for who holds parental responsibility. Of somebody of unknown age nobody else's agreement
 * would count, so nobody else is asked.
 */
export function mattersOf(decider: StoredDecider, consent: StoredConsent): Matters | null {
  const { isEverything, isAgeKnown, categories } = consent.ownMatters;
  const isAlone = isEverything || !isAgeKnown || categories.includes('all');
  const own = CATEGORIES.filter((category) => categories.includes(category));
  if (decider.isSubject) {
    if (isAlone) return { isEverything: true, only: [], except: [] };
    return own.length ? { isEverything: false, only: own, except: [] } : null;
  }
  return isAlone ? null : { isEverything: true, only: [], except: own };
}

/** The kind of service that a decision is about; null: several, or none that is sensitive. */
export function categoryOf(
  { sourceScope, sourceId }: Scopes,
  lines: readonly StoredLine[],
): Category | null {
  if (sourceScope === 'all') return null;
  if (sourceScope === 'category') return sourceId as Category;
  const about = lines.find(({ id, agencyId }) => sourceId === id || sourceId === agencyId);
  return about?.category ?? null;
}

export function mayDecide(authority: string, scopes: Scopes, consent: StoredConsent): boolean {
  const decider = consent.deciders.find(({ id }) => id === authority);
  const matters = decider && mattersOf(decider, consent);
  if (!matters) return false;
  const category = categoryOf(scopes, consent.lines);
  if (!matters.isEverything) return category !== null && matters.only.includes(category);
  return category === null || !matters.except.includes(category);
}
