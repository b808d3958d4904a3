import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitInfo } from 'express-rate-limit';
import { AppError } from '../common/errors.ts';

const MINUTE = 60_000;

interface Limit {
  action: string;
  isMeant: (request: Request) => boolean;
  limit: number;
  windowMs: number;
  /** Counts only what went wrong. */
  failuresOnly?: boolean;
  /** Counts by network address even where someone is signed in. */
  byAddress?: boolean;
}

const isPost = (request: Request, path: string) =>
  request.method === 'POST' && request.path.replace(/\/$/, '') === path;

/**
 * Paths are below `/api/v1`. A whole council may come from one address and sign in at nine o'clock,
 * so beginning to sign in is limited loosely and failing to sign in tightly.
 */
export const LIMITS: Limit[] = [
  { action: 'search', isMeant: (r) => isPost(r, '/searches'), limit: 60, windowMs: MINUTE },
  { action: 'claim', isMeant: (r) => isPost(r, '/claims'), limit: 10, windowMs: 60 * MINUTE },
  {
    action: 'signIn',
    isMeant: (r) => /^\/sign-in\/[^/]+\/?$/i.test(r.path),
    limit: 300,
    windowMs: 10 * MINUTE,
    byAddress: true,
  },
  {
    action: 'failedSignIn',
    isMeant: (r) => /^\/sign-in\/[^/]+\/callback\/?$/i.test(r.path),
    limit: 20,
    windowMs: 10 * MINUTE,
    failuresOnly: true,
    byAddress: true,
  },
  { action: 'any', isMeant: () => true, limit: 600, windowMs: MINUTE },
];

/** Each request counts for the first limit that is meant for it. */
export function limitRequests(): RequestHandler {
  const limiters = LIMITS.map((limit) => ({ ...limit, handle: toLimiter(limit) }));
  return (request, response, next) => {
    const found = limiters.find(({ isMeant }) => isMeant(request));
    if (found) void found.handle(request, response, next);
    else next();
  };
}

function toLimiter({ limit, windowMs, failuresOnly = false, byAddress = false }: Limit) {
  return rateLimit({
    limit,
    windowMs,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: failuresOnly,
    requestWasSuccessful: (_request, response) =>
      !String(response.getHeader('location') ?? '').includes('problem='),
    keyGenerator: (request) => (byAddress ? addressOf(request) : userOf(request)),
    handler: (request, response, next) => {
      const { resetTime } = (request as Request & { rateLimit: RateLimitInfo }).rateLimit;
      const wait = resetTime ? resetTime.getTime() - Date.now() : windowMs;
      response.setHeader('Retry-After', Math.max(1, Math.ceil(wait / 1000)));
      next(new AppError('tooMany'));
    },
  });
}

function userOf(request: Request): string {
  return request.session?.signedIn?.practitioner.id ?? addressOf(request);
}

/** An IPv6 household or office is one address: it has as many as it likes. */
function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? 'unknown');
}
