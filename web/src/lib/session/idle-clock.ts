/** How long before the lock the page warns: WCAG 2.2.1 asks for at least 20 seconds. */
export const warningSeconds = 60;

export type IdleInput = {
  now: number;
  lastActive: number;
  idleSeconds: number;
  /** When the server ends the session, whatever happens here. */
  expiresAt: number;
};

export type IdleState =
  { kind: 'active' } | { kind: 'warning'; secondsLeft: number } | { kind: 'expired' };

/** Told from times, not counted in ticks: a laptop that slept has missed every tick. */
export function idleState({ now, lastActive, idleSeconds, expiresAt }: IdleInput): IdleState {
  const end = Math.min(lastActive + idleSeconds * 1000, expiresAt);
  const secondsLeft = Math.ceil((end - now) / 1000);
  if (secondsLeft <= 0) return { kind: 'expired' };
  return secondsLeft <= warningSeconds ? { kind: 'warning', secondsLeft } : { kind: 'active' };
}
