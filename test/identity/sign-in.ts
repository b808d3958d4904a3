import { Browser } from './browser.ts';

export interface HttpSession {
  /** Value for the `cookie` header. */
  cookie: string;
  /** Value for the `x-csrf-token` header. */
  csrfToken: string;
}

const COOKIE = '__Host-patchwork';

/** Walks the real redirects, through the demo's sign-in page, to a session of the service. */
export async function signInOverHttp(
  origin: string,
  issuerKey: string,
  subject: string,
): Promise<HttpSession> {
  const browser = new Browser();
  const { at } = await signIn(browser, origin, issuerKey, subject);
  if (at.searchParams.has('problem')) throw new Error(`Sign-in of ${subject} ended at ${at.href}`);
  const cookie = `${COOKIE}=${browser.cookies.get(COOKIE)}`;
  const response = await fetch(`${origin}/api/v1/session`, { headers: { cookie } });
  const { csrfToken } = (await response.json()) as { csrfToken?: string };
  if (!csrfToken) throw new Error(`No session after sign-in of ${subject}: ${response.status}`);
  return { cookie, csrfToken };
}

/** Until the service sends the browser to a page of its own; answers that address. */
export async function signIn(
  browser: Browser,
  origin: string,
  issuerKey: string,
  subject: string,
  returnTo = '/',
): Promise<{ at: URL; response: Response }> {
  const callback = await chooseAt(browser, origin, issuerKey, subject, returnTo);
  return browser.follow(callback, isPage(origin));
}

/** Until the provider would send the browser back: answers the callback's address, not yet used. */
export async function chooseAt(
  browser: Browser,
  origin: string,
  issuerKey: string,
  subject: string,
  returnTo = '/',
): Promise<URL> {
  const start = `${origin}/api/v1/sign-in/${issuerKey}?${new URLSearchParams({ returnTo })}`;
  const { at: page, response } = await browser.follow(start, isPage(origin));
  if (response.status !== 200) throw new Error(`No sign-in page but ${page.href}`);
  const action = /<form method="post" action="([^"]+)"/.exec(await response.text())?.[1];
  if (!action) throw new Error(`No form at ${page.href}`);
  const { at } = await browser.follow(new URL(action, page), (next) => next.origin === origin, {
    method: 'POST',
    body: new URLSearchParams({ subject }),
  });
  return at;
}

export function isPage(origin: string): (next: URL) => boolean {
  return (next) => next.origin === origin && !next.pathname.startsWith('/api/');
}
