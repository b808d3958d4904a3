import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  sequence,
  type Handle,
  type HandleFetch,
  type HandleServerError,
} from '@sveltejs/kit/hooks';
import { ApiError, openApi } from '#lib/api/api.ts';
import { place } from '#lib/place/place.ts';
import { speakAsHere } from '#lib/place/speak.ts';
import { forwardToApi } from '#lib/server/forward.ts';
import { safeReturnTo } from '#lib/server/return-to.ts';
import { secure } from '#lib/server/secure.ts';

const publicRoutes = new Set([
  ...['/sign-in', '/sign-out', '/help', '/accessibility', '/privacy', '/mail-off/[token]'],
]);

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

const saysWhere: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%patchwork.locale%', place.locale)
        .replace('%patchwork.country%', place.country)
        .replace('%patchwork.timeZone%', place.timeZone),
  });

speakAsHere();

export const handle = sequence(secure, saysWhere, signedInOnly);

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
