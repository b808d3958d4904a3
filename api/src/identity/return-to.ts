const ANYWHERE = 'http://here.invalid';

/**
 * Where to go after signing in: a path on this very origin, else home. What a browser could read as
 * another origin (`//host`, `/\host`, a scheme, control characters it drops while parsing) and the
 * API's own addresses are refused.
 */
export function safeReturnTo(value: unknown): string {
  if (typeof value !== 'string' || value.length > 2000) return '/';
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (!/^\/(?!\/)/.test(value) || /[\\\u0000-\u0020\u007f-\u00a0\ufeff]/.test(value)) return '/';
  const url = URL.parse(value, ANYWHERE);
  if (!url || url.origin !== ANYWHERE || !/^\/(?!\/)/.test(url.pathname)) return '/';
  if (/^\/api(\/|$)/i.test(decoded(url.pathname)) || url.pathname === '/sign-in') return '/';
  return url.pathname + url.search + url.hash;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/api';
  }
}
