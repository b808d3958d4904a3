import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { nodesOfPicture, othersOfPicture } from '../support/in-page.mjs';
import { agency, eventually } from '../support/steps.ts';
import type { Visit } from '../support/visit.ts';

/**
 * From a surgery on to the reader's other families: with the number first, beside the team and moving
 * nobody of it, in list and picture alike; undone, done again, and put away.
 */
export async function goOn(visit: Visit, surgery: string): Promise<void> {
  const { page } = visit;
  const card = agency(page, surgery);
  const links = card.locator('.beyond').getByRole('link');
  await card.getByText('Contacts and opening hours').click();
  const offer = card.getByRole('button', { name: /^Show \d+ .+ other families$/ });
  const [count = 0] = (await offer.innerText()).match(/\d+/)?.map(Number) ?? [];
  expect(count).toBeGreaterThan(1);
  const before = await labels(page);
  await offer.click();
  await eventually('as many stand there as were said', async () => {
    return (await page.evaluate(othersOfPicture)).length === count;
  });
  expect(await labels(page)).toEqual(before);
  expect(await links.count()).toBe(count);
  expect(await page.evaluate(othersOfPicture)).toEqual(expect.arrayContaining(await names(links)));
  await page.getByText('What the picture shows').click();
  await page.getByText('People in your other families').waitFor();
  await visit.look('family-beyond');
  await page.getByRole('button', { name: 'Undo' }).click();
  await links.first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Redo' }).click();
  await links.first().waitFor();
  await goneWhenChanged(page, card);
  await card.getByRole('button', { name: 'Put away' }).click();
  await links.first().waitFor({ state: 'detached' });
  expect(await page.evaluate(othersOfPicture)).toEqual([]);
}

/** Who is no longer as shown goes within seconds, and nothing else; the number to call stays. */
async function goneWhenChanged(page: Page, card: Locator): Promise<void> {
  const links = card.locator('.beyond').getByRole('link');
  const tick = /\/beyond\/tick/;
  await page.route(tick, (route) => route.fulfill({ json: { isSame: false } }));
  await card.getByText('Something has changed in your other families.').waitFor();
  expect(await links.count()).toBe(0);
  expect(await page.evaluate(othersOfPicture)).toEqual([]);
  expect(
    await card
      .getByRole('link', { name: /^Call / })
      .first()
      .isVisible(),
  ).toBe(true);
  await page.unroute(tick);
  await card.getByRole('button', { name: 'Look up your other families again' }).click();
  await links.first().waitFor();
}

const labels = async (page: Page) =>
  (await page.evaluate(nodesOfPicture)).map(({ label }) => label).sort();

async function names(links: Locator): Promise<string[]> {
  const all = await links.allInnerTexts();
  return all.map((text) => text.split(',')[0]!.replace(/\s+/g, ' ').trim());
}
