const LEVEL = /^\d{1,3}$/;

/**
 * Whether a sign-in was strong enough. Providers that number their levels (Keycloak, ISO 29115) are
 * compared by size; any other value has no order that one could know, so it must be the same.
 */
export function isStrongEnough(minimumAcr: string | undefined, acr: unknown): boolean {
  if (minimumAcr === undefined) return true;
  if (typeof acr !== 'string') return false;
  if (LEVEL.test(minimumAcr) && LEVEL.test(acr)) return Number(acr) >= Number(minimumAcr);
  return acr === minimumAcr;
}
