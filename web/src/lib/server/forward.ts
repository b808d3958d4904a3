import type { RequestEvent } from '@sveltejs/kit';

/** As long as the API gives one statement: on a cold start the first page may need it. */
const timeoutMs = 30_000;

/**
 * Sends Kit's own `/api/…` calls to Nest in this process. Kit would look for the address among its
 * pages. The browser's cookie and Fetch-Metadata go with it, so that the API judges the real sender.
 */
export async function forwardToApi(event: RequestEvent, request: Request): Promise<Response> {
  const asked = new URL(request.url);
  const target = new URL(asked.pathname + asked.search, `http://127.0.0.1:${port()}`);
  const response = await fetch(target, {
    method: request.method,
    headers: forwardedHeaders(event, request),
    body: request.method === 'GET' ? undefined : await request.text(),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  event.locals.apiCookies.push(...response.headers.getSetCookie());
  return response;
}

// Read late: a test's server knows its port only once it listens.
const port = () => process.env['PORT'] ?? '3000';

function forwardedHeaders(event: RequestEvent, request: Request): Headers {
  const headers = new Headers(request.headers);
  for (const name of ['cookie', 'origin', 'sec-fetch-site', 'user-agent', 'accept-language']) {
    const value = event.request.headers.get(name);
    if (value) headers.set(name, value);
  }
  headers.set('x-forwarded-for', event.getClientAddress());
  headers.set('x-forwarded-host', event.url.host);
  headers.set('x-forwarded-proto', event.url.protocol.slice(0, -1));
  headers.set('x-request-id', event.locals.requestId);
  return headers;
}
