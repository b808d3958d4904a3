import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitInfo } from 'express-rate-limit';
import { AppError } from '../common/errors.ts';
import { isPending } from './session.ts';

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

/** However a path is written: a router more forgiving than this would let a limit be walked round. */
const pathOf = (request: Request) =>
  request.path.toLowerCase().split('/').filter(Boolean).join('/');

const isPost = (request: Request, path: string) =>
  request.method === 'POST' && pathOf(request) === path;

/**
 * Paths are below `/api/v1`. A whole council may come from one address and sign in at nine o'clock,
 * so beginning to sign in is limited loosely and failing to sign in tightly; an answer that nobody
 * waits for is no sign-in and fails none.
 */
export const LIMITS: Limit[] = [
  { action: 'search', isMeant: (r) => isPost(r, 'searches'), limit: 60, windowMs: MINUTE },
  {
    action: 'colleagueSearch',
    isMeant: (r) => isPost(r, 'colleague-searches'),
    limit: 60,
    windowMs: MINUTE,
  },
  { action: 'claim', isMeant: (r) => isPost(r, 'claims'), limit: 10, windowMs: 60 * MINUTE },
  {
    action: 'breakGlass',
    isMeant: (r) => r.method === 'POST' && /^clients\/[^/]+\/break-glass$/.test(pathOf(r)),
    limit: 20,
    windowMs: 60 * MINUTE,
  },
  {
    action: 'relay',
    isMeant: (r) => r.method === 'POST' && /^clients\/[^/]+\/relay$/.test(pathOf(r)),
    limit: 20,
    windowMs: 60 * MINUTE,
  },
  { action: 'problem', isMeant: (r) => isPost(r, 'problems'), limit: 20, windowMs: 60 * MINUTE },
  {
    // One page asks fifteen times a minute, thirty times where answers are slow; some may be open.
    action: 'tick',
    isMeant: (r) => r.method === 'GET' && pathOf(r).endsWith('/tick'),
    limit: 240,
    windowMs: MINUTE,
  },
  {
    action: 'signIn',
    isMeant: (r) => /^sign-in\/[^/]+$/.test(pathOf(r)),
    limit: 300,
    windowMs: 10 * MINUTE,
    byAddress: true,
  },
  {
    action: 'failedSignIn',
    isMeant: isAwaitedAnswer,
    limit: 20,
    windowMs: 10 * MINUTE,
    failuresOnly: true,
    byAddress: true,
  },
  { action: 'any', isMeant: () => true, limit: 600, windowMs: MINUTE },
];

function isAwaitedAnswer(request: Request): boolean {
  const [, issuer] = /^sign-in\/([^/]+)\/callback$/.exec(pathOf(request)) ?? [];
  return issuer !== undefined && isPending(request.session, issuer);
}

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
