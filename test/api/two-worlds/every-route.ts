import type { TestApp } from '#test/support/app.ts';
import { routesOf } from '../routes-of.ts';
import type { Entry } from './transcript.ts';

/** Answered before anybody is known, without a word from the graph of families. */
const FOR_ANYBODY = [
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/v1/demo/stories',
  'GET /api/v1/issuers',
  'GET /api/v1/sign-in/:issuer',
  'GET /api/v1/mail-off/:token',
  'POST /api/v1/mail-off/:token',
  /^GET \/api\/v1\/(docs(\/|$)|openapi\.json$)/,
];

/** @throws Error naming the routes that no script has asked: a new one must be put to the proof too */
export function requireEveryRoute({ nest }: TestApp, entries: Entry[]): void {
  const asked = new Set(entries.map(({ request }) => request.split(/[ ?]/, 2).join(' ')));
  const missing = routesOf(nest).filter((route) => {
    if (
      FOR_ANYBODY.some((known) => (typeof known === 'string' ? known === route : known.test(route)))
    ) {
      return false;
    }
    const [method = '', path = ''] = route.split(' ');
    const pattern = path.replace('/api/v1', '').replace(/:\w+/g, '[^/]+');
    const isIt = new RegExp(`^${method} ${pattern}$`);
    return ![...asked].some((request) => isIt.test(request));
  });
  if (missing.length) throw new Error(`Not asked of the two worlds: ${missing.join(', ')}`);
}
