import { describe, expect, it } from '@jest/globals';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { secure } from './secure.ts';

const requestId = '6f1c2b0e-0d0c-4f6a-9c54-3d3f4c6f7a10';
const cookie = '__Host-patchwork=; Max-Age=0';

function ask(how: { isDataRequest?: boolean; method?: string; accept?: string } = {}) {
  const { isDataRequest = false, method = 'GET', accept = 'text/html' } = how;
  return {
    isDataRequest,
    request: new Request('http://patchwork.test/clients/x', {
      method,
      headers: { accept, 'x-request-id': requestId },
    }),
    locals: {},
  } as unknown as RequestEvent;
}

async function toSignIn(event: RequestEvent): Promise<Response> {
  return secure({
    event,
    resolve: () => {
      event.locals.apiCookies.push(cookie);
      redirect(303, '/sign-in');
    },
  });
}

describe('secure', () => {
  it.each([
    ['a page', {}, 303],
    ['a page that is posted to', { method: 'POST' }, 303],
    ['the data of a page', { isDataRequest: true }, 200],
    ['a post by the script of a page', { method: 'POST', accept: 'application/json' }, 200],
  ])('keeps its headers on the way to the sign-in page from %s', async (_, how, status) => {
    const response = await toSignIn(ask(how));
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-request-id': requestId,
      'set-cookie': cookie,
    });
    const told = status === 303 ? response.headers.get('location') : await response.json();
    expect(told).toEqual(
      status === 303 ? '/sign-in' : { type: 'redirect', status: 303, location: '/sign-in' },
    );
  });

  it('takes the tag off a page, which would say that somebody else’s changed', async () => {
    const resolve = async () => new Response('page', { headers: { etag: '"1"' } });
    const response = await secure({ event: ask(), resolve });
    expect(response.headers.has('etag')).toBe(false);
  });

  it('leaves faults to Kit, which makes the page of them', async () => {
    const resolve = () => error(503, 'unavailable');
    await expect(secure({ event: ask(), resolve })).rejects.toMatchObject({ status: 503 });
  });
});
