import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  sequence,
  type Handle,
  type HandleFetch,
  type HandleServerError,
} from '@sveltejs/kit/hooks';
import { ApiError, openApi } from '#lib/api/api.ts';
import { forwardToApi } from '#lib/server/forward.ts';
import { safeReturnTo } from '#lib/server/return-to.ts';

const publicRoutes = new Set(['/sign-in', '/sign-out', '/help', '/accessibility', '/privacy']);

const headers = {
  // Pages hold people: no cache, shared or the browser's own, may keep one.
  'cache-control': 'no-store',
  // Not `no-referrer`: browsers then send `Origin: null` with plain form posts, which look forged.
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const secure: Handle = async ({ event, resolve }) => {
  event.locals.requestId = requestIdOf(event);
  event.locals.apiCookies = [];
  event.locals.session = null;
  const response = await resolve(event);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  // A tag made from the content would say whether somebody else's page changed.
  response.headers.delete('etag');
  response.headers.set('x-request-id', event.locals.requestId);
  for (const cookie of event.locals.apiCookies) response.headers.append('set-cookie', cookie);
  return response;
};

const signedInOnly: Handle = async ({ event, resolve }) => {
  const isPublic = event.route.id !== null && publicRoutes.has(event.route.id);
  event.locals.session = await findSession(event, isPublic);
  if (!event.locals.session && !isPublic && event.route.id !== null) {
    const back = event.request.method === 'GET' ? event.url.pathname + event.url.search : '/';
    const query = new URLSearchParams({ returnTo: safeReturnTo(back) });
    redirect(303, `/sign-in?${query}`);
  }
  return resolve(event);
};

export const handle = sequence(secure, signedInOnly);

export const handleFetch: HandleFetch = ({ event, request, fetch }) =>
  new URL(request.url).pathname.startsWith('/api/') ? forwardToApi(event, request) : fetch(request);

export const handleError: HandleServerError = ({ kind, error: cause, event }) => {
  const requestId = event.locals.requestId;
  if (kind === 'unknown') {
    // The stack only: a message may repeat what a person typed.
    const stack = cause instanceof Error ? cause.stack?.split('\n').slice(1, 6) : undefined;
    console.error(JSON.stringify({ level: 'error', at: 'web', requestId, stack }));
    return { message: 'unexpected', requestId };
  }
  return { requestId };
};

async function findSession(event: RequestEvent, isPublic: boolean) {
  if (!event.request.headers.has('cookie')) return null;
  try {
    return await openApi(event.fetch).session();
  } catch (cause) {
    if (cause instanceof ApiError && cause.status === 401) return null;
    // Help and sign-in must open while the API does not answer.
    if (isPublic) return null;
    error(503, 'unavailable');
  }
}

function requestIdOf(event: RequestEvent): string {
  const given = event.request.headers.get('x-request-id');
  return given && /^[\da-f-]{36}$/i.test(given) ? given : crypto.randomUUID();
}
