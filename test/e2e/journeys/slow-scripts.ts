import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually, signIn } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

/** A slow line, or a busy machine: people type into what they see, long before its script is there. */
export function slowScripts(stage: Stage): void {
  test('what is typed before the scripts arrive stays, and is searched for', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await signIn(visit, 'Tom Ashworth');
      const letScriptsIn = await holdScripts(page);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.getByRole('searchbox').fill('tobias delaney');
      await page.getByLabel('The whole county').check();
      await page.getByLabel('Referral reference').fill('REF-2026-9');
      await letScriptsIn();
      expect(await page.getByRole('searchbox').inputValue()).toBe('tobias delaney');
      expect(await page.getByLabel('The whole county').isChecked()).toBe(true);
      expect(await page.getByLabel('Referral reference').inputValue()).toBe('REF-2026-9');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByText('recorded under reference REF-2026-9').waitFor();
    }));

  test('a claim begun before the scripts arrive keeps its words', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await signIn(visit, 'Amara Okafor-Bell', '/claim');
      const letScriptsIn = await holdScripts(page);
      await page.reload({ waitUntil: 'domcontentloaded' });
      const typed = { 'Full name': 'Kelly Maddox', Day: '3', Postcode: 'ZZ1 2AB' };
      await fillIn(visit, typed);
      await page.getByRole('textbox', { name: /reason|why/i }).fill('New on my list');
      await letScriptsIn();
      for (const [label, text] of Object.entries(typed)) {
        expect(await page.getByLabel(label).inputValue()).toBe(text);
      }
      expect(await page.getByRole('textbox', { name: /reason|why/i }).inputValue()).toBe(
        'New on my list',
      );
    }));
}

async function fillIn({ page }: Visit, typed: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text);
}

/** No script of the page comes in until the function given back is called; it waits until they have the page. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return async () => {
    // Kit takes over the scrolling when it has made the page live.
    await page.evaluate("history.scrollRestoration = 'auto'");
    resolve();
    await eventually('the scripts have taken the page over', () =>
      page.evaluate<boolean>("history.scrollRestoration === 'manual'"),
    );
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  };
}
