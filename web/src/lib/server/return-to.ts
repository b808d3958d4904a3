/**
 * The page to come back to after signing in. Only a path of this site is let through: anything
 * else (`//host`, `/\host`, a scheme) would send a person who trusts us elsewhere.
 */
export function safeReturnTo(value: string | null | undefined): string {
  if (!value || !/^\/(?![/\\])/.test(value)) return '/';
  const url = parse(value);
  // `/.//host` is tidied to `//host`, which is somebody else's.
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return '/';
  const isLoop = ['/sign-in', '/sign-out', '/session'].includes(url.pathname);
  return isLoop || url.pathname.startsWith('/api/') ? '/' : url.pathname + url.search;
}

const here = 'http://patchwork.invalid';

function parse(value: string): URL | null {
  try {
    return new URL(value, here);
  } catch {
    return null;
  }
}
