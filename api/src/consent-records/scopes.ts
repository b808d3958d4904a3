import type { RecipientScope, Sector, SourceScope } from '../consent/vocabulary.ts';

/** Kinds of agency whose very mention says what somebody may need. */
export const PRIVATE_SECTORS: readonly Sector[] = [
  'drugAndAlcohol',
  'mentalHealth',
  'sexualHealth',
  'domesticAbuse',
];

/** Which services a decision is about, and to whom they are shown. */
export interface Scopes {
  sourceScope: SourceScope;
  /** Of an involvement or agency its id, of a category its word; null: all. */
  sourceId: string | null;
  recipientScope: RecipientScope;
  recipientId: string | null;
}

export function isSameScopes(a: Scopes, b: Scopes): boolean {
  return (
    a.sourceScope === b.sourceScope &&
    a.recipientScope === b.recipientScope &&
    (a.sourceId ?? null) === (b.sourceId ?? null) &&
    (a.recipientId ?? null) === (b.recipientId ?? null)
  );
}
