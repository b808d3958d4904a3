import type { Page } from 'playwright-core';

/**
 * The same page, as it stands in a window without scripts, in a window that has them: axe waits for timers,
 * which such a window never fires. Its own scripts are left out, and its style sheets still believe that
 * there are none.
 */
export async function twinOf(page: Page): Promise<Page> {
  const context = await page.context().browser()!.newContext({
    viewport: page.viewportSize(),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const twin = await context.newPage();
  const address = page.url();
  const body = (await page.content())
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<\/?noscript>|<meta http-equiv="refresh"[^>]*>/g, '');
  await twin.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    if (!new URL(url).pathname.endsWith('.css')) return route.continue();
    const response = await route.fetch();
    const sheet = (await response.text()).replace(/scripting:\s*enabled/g, 'scripting: none');
    return route.fulfill({ response, body: sheet });
  });
  await twin.goto(address);
  return twin;
}
