import type { FieldProblem } from '../common/errors.ts';
import { addMonths } from '../consent/calendar.ts';
import type { Profile } from '../consent/profile.ts';
import { SECTORS } from '../consent/vocabulary.ts';
import type { StoredConsent } from './consent-records.repository.ts';
import { categoryOf, mayDecide } from './deciders.ts';
import type { NewConsentRecord, NewWithdrawal } from './new-consent.dto.ts';
import { isSameScopes, type Scopes } from './scopes.ts';

export function scopesOf(given: {
  sourceScope: Scopes['sourceScope'];
  sourceId?: string;
  recipientScope: Scopes['recipientScope'];
  recipientId?: string;
}): Scopes {
  const { sourceScope, sourceId, recipientScope, recipientId } = given;
  return {
    sourceScope,
    sourceId: sourceScope === 'all' ? null : sourceId || null,
    recipientScope,
    recipientId: recipientScope === 'all' ? null : recipientId || null,
  };
}

/**
 * Scopes may name only what stands on the viewer's screen: an id that is refused tells nothing, because
 * one that there is not is refused alike. What a shown record names may be named again, to end it.
 */
export function scopeProblems(
  scopes: Scopes,
  consent: StoredConsent,
  profile: Profile,
  isListed: boolean,
): FieldProblem[] {
  if (consent.records.some((record) => isSameScopes(record, scopes))) return [];
  const { lines } = consent;
  const isSourceKnown = {
    all: () => true,
    category: () => profile.categories.some((word) => word === scopes.sourceId),
    agency: () => lines.some(({ agencyId }) => agencyId === scopes.sourceId),
    involvement: () => lines.some(({ id }) => id === scopes.sourceId),
  }[scopes.sourceScope]();
  const isRecipientKnown = {
    all: () => true,
    sector: () => SECTORS.some((word) => word === scopes.recipientId),
    agency: () => isListed || lines.some(({ agencyId }) => agencyId === scopes.recipientId),
    practitioner: () =>
      lines.some(({ practitioners }) => practitioners.some(({ id }) => id === scopes.recipientId)),
  }[scopes.recipientScope]();
  return [
    ...(isSourceKnown ? [] : [{ field: 'sourceId', problem: 'unknown' }]),
    ...(isRecipientKnown ? [] : [{ field: 'recipientId', problem: 'unknown' }]),
  ];
}

export function whoProblems(given: NewWithdrawal, consent: StoredConsent): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!mayDecide(given.authority, scopesOf(given), consent)) {
    problems.push({ field: 'authority', problem: 'mayNotDecide' });
  }
  if (given.evidence === 'spoken' && !given.witnessedBy?.trim()) {
    problems.push({ field: 'witnessedBy', problem: 'isEmpty' });
  }
  return problems;
}

/** Deny and clear have no end; agreement about a sensitive service has one, no later than the law's. */
export function dateProblems(
  given: NewConsentRecord,
  consent: StoredConsent,
  profile: Profile,
): FieldProblem[] {
  const { from, to, reviewOn, decision } = given;
  const problems: FieldProblem[] = [];
  const begins = from ? new Date(from) : new Date(consent.asOf);
  if (from && begins <= new Date(consent.asOf))
    problems.push({ field: 'from', problem: 'notLater' });
  if (to && (decision === 'deny' || decision === 'clear')) {
    problems.push({ field: 'to', problem: 'hasNoEnd' });
  } else if (to && new Date(to) <= begins) {
    problems.push({ field: 'to', problem: 'notLater' });
  } else if (to && new Date(to) > latestEnd(given, consent, begins, profile)) {
    problems.push({ field: 'to', problem: 'tooLate' });
  }
  if (reviewOn && reviewOn < consent.asOf.slice(0, 10)) {
    problems.push({ field: 'reviewOn', problem: 'notLater' });
  }
  return problems;
}

/** The end that is stored: what was said, else the latest for agreement about a sensitive service. */
export function endOf(
  given: NewConsentRecord,
  consent: StoredConsent,
  profile: Profile,
): string | null {
  if (given.decision === 'deny' || given.decision === 'clear') return null;
  if (given.to) return given.to;
  const begins = given.from ? new Date(given.from) : new Date(consent.asOf);
  const isSensitive = categoryOf(scopesOf(given), consent.lines) !== null;
  return isSensitive ? addMonths(begins, profile.sensitiveShareMonths).toISOString() : null;
}

function latestEnd(
  given: NewConsentRecord,
  consent: StoredConsent,
  begins: Date,
  { sensitiveShareMonths }: Profile,
): Date {
  const isSensitive = categoryOf(scopesOf(given), consent.lines) !== null;
  return isSensitive ? addMonths(begins, sensitiveShareMonths) : new Date(8.64e15);
}
