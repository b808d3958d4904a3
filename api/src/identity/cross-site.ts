import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { AppError } from '../common/errors.ts';

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Refuses a change that another site's page set off: by Fetch Metadata (or, from older browsers, by
 * Origin), and by the session's token, which only our own pages can read.
 */
export function refuseCrossSite(publicOrigin: string): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    if (CHANGES_NOTHING.has(request.method) || isByTokenAlone(request)) return next();
    const { signedIn } = request.session;
    const mayPass =
      isFromOwnPage(request.headers, publicOrigin) &&
      // Without a session there is nothing to misuse, and the session guard answers.
      (!signedIn || isSameToken(request.headers['x-csrf-token'], signedIn.csrfToken));
    next(mayPass ? undefined : new AppError('csrfRefused'));
  };
}

/** A reader of mail posts there by itself (RFC 8058): what it says is in the address, no session's. */
const isByTokenAlone = ({ path }: Request): boolean => path.startsWith('/mail-off/');

export function isFromOwnPage(
  headers: { 'sec-fetch-site'?: string | string[]; origin?: string },
  publicOrigin: string,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return OWN_SITES.has(String(site));
  return headers.origin === publicOrigin;
}

/** In constant time, so that a token cannot be found out letter by letter. */
export function isSameToken(given: unknown, expected: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
