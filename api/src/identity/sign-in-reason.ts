/**
 * Why a sign-in failed, for the log, in codes only: a provider's sentences may hold names, and its
 * `error` stands in an address that anybody can type.
 */
export function reasonOf(error: unknown): string {
  const { code, error: oauthError } = (error ?? {}) as { code?: unknown; error?: unknown };
  const known = [ofForm(code, /^\w{1,60}$/), ofForm(oauthError, /^[a-z_]{1,40}$/)].filter(Boolean);
  return known.length ? known.join(' ') : error instanceof Error ? error.name : 'unknown';
}

function ofForm(value: unknown, form: RegExp): string | null {
  return typeof value === 'string' && form.test(value) ? value : null;
}
