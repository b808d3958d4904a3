import { randomUUID } from 'node:crypto';
import { purposeOf } from './purpose.ts';
import type { Choice } from './choices.ts';

/** An access event about no client: someone came, went, was refused or changed hats. */
export interface AccessRecord {
  id: string;
  kind: 'signIn' | 'signOut' | 'acting';
  practitionerId: string | null;
  agencyId: string | null;
  role: string | null;
  purpose: string | null;
  subjectIds: string[];
  outcome: 'allowed' | 'refused';
  /** Of a refusal. */
  reason: string | null;
}

export function accessRecord(
  kind: AccessRecord['kind'],
  practitionerId: string,
  { agencyId, role }: Choice,
): AccessRecord {
  const who = { practitionerId, agencyId, role, purpose: purposeOf(role) };
  return { id: randomUUID(), kind, ...who, subjectIds: [], outcome: 'allowed', reason: null };
}

/** Whoever it was that the provider vouched for is not written down unless they are one of ours. */
export function refusalRecord(reason: string, practitionerId: string | null): AccessRecord {
  const who = { practitionerId, agencyId: null, role: null, purpose: null };
  return {
    id: randomUUID(),
    kind: 'signIn',
    ...who,
    subjectIds: [],
    outcome: 'refused',
    reason,
  };
}
