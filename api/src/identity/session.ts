import { createHash } from 'node:crypto';
import type { Choice } from './choices.ts';

/** Without a request for this long, a session has ended: a screen left alone in an office. */
export const IDLE_SECONDS = 15 * 60;
/** However busy, a session ends after a working day. */
export const LIFE_SECONDS = 10 * 3600;
/** A sign-in that its provider has not answered by then is forgotten. */
export const SIGN_IN_SECONDS = 10 * 60;
/** Last-seen is written at most this often, so that a request is one read and no write. */
export const TOUCH_SECONDS = 60;

export const SESSION_COOKIE = '__Host-patchwork';
export const COOKIE_ATTRIBUTES = {
  path: '/',
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
} as const;

/** Someone signed in, as the one statement of this request found them. */
export interface SignedIn {
  practitioner: { id: string; given: string; family: string; jobTitle: string };
  acting: Choice;
  choices: Choice[];
  csrfToken: string;
  /** ISO time of the absolute end. */
  endsAt: string;
}

/** A session to be begun when the answer to the provider's callback is sent. */
export interface NewSession {
  accountId: string;
  practitionerId: string;
  issuer: string;
  acting: Choice;
}

/** What sign-ins under way remember: the path to return to and, by issuer, their secrets. */
export interface Pending {
  returnTo?: string;
  [oidc: `oidc:${string}`]: unknown;
}

/** One slot an issuer: an answer of one provider is never checked with another's secrets. */
export function slotOf(issuerKey: string): `oidc:${string}` {
  return `oidc:${issuerKey}`;
}

/** Whether this browser began a sign-in with the issuer and its answer is still to come. */
export function isPending(session: Pending | undefined, issuerKey: string): boolean {
  return session?.[slotOf(issuerKey)] !== undefined;
}

declare module 'express-session' {
  interface SessionData extends Pending {
    signedIn?: SignedIn;
    beginning?: NewSession;
    isTouchDue?: boolean;
    /** This request was made by a page by itself and renews nothing. */
    isUnattended?: boolean;
  }
}

/** The part of a session that is stored as it is; the strategy of openid-client writes it. */
export function pendingOf(data: Pending): Pending {
  const entries = Object.entries(data);
  return Object.fromEntries(
    entries.filter(([name]) => name === 'returnTo' || name.startsWith('oidc:')),
  );
}

/**
 * The database knows a session only by this hash, so reading the database gives nobody a session.
 * A plain hash is enough: the id is 192 random bits, too many to be tried.
 */
export function sessionKeyOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}
