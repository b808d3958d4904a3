import { isRedirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

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

/** Gives every answer its headers and the API's cookies, whether a page made it or a hook behind this one. */
export const secure: Handle = async ({ event, resolve }) => {
  event.locals.requestId = requestIdOf(event);
  event.locals.apiCookies = [];
  event.locals.session = null;
  const response = await answer(event, resolve);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  // A tag made from the content would say whether somebody else's page changed.
  response.headers.delete('etag');
  response.headers.set('x-request-id', event.locals.requestId);
  for (const cookie of event.locals.apiCookies) response.headers.append('set-cookie', cookie);
  return response;
};

/** Kit would answer a redirect thrown by a hook itself, past every other hook. */
async function answer(
  event: RequestEvent,
  resolve: Parameters<Handle>[0]['resolve'],
): Promise<Response> {
  try {
    return await resolve(event);
  } catch (cause) {
    if (!isRedirect(cause)) throw cause;
    const { status, location } = cause;
    // The page's own script asks for data and wants to be told in words where to go.
    if (event.isDataRequest || isScriptsPost(event.request)) {
      return Response.json({ type: 'redirect', status, location });
    }
    return new Response(null, { status, headers: { location } });
  }
}

const isScriptsPost = ({ method, headers: asked }: Request) =>
  method === 'POST' && (asked.get('accept') ?? '').startsWith('application/json');

function requestIdOf(event: RequestEvent): string {
  const given = event.request.headers.get('x-request-id');
  return given && /^[\da-f-]{36}$/i.test(given) ? given : crypto.randomUUID();
}
