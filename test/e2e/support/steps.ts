import type { Locator, Page } from 'playwright-core';
import { until } from '../../../ops/lib/processes.mjs';
import type { Visit } from './visit.ts';

/** Signs in through the demo's provider, as people do, and comes to the page asked for. */
export async function signIn({ page, stage }: Visit, name: string, path = '/'): Promise<void> {
  await page.goto(path);
  await page.getByRole('link', { name: 'Sign in with Demo people' }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL((url) => url.origin === stage.origin && url.pathname === path);
}

export async function signOut({ page, manner }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  // A script presses it where there are scripts.
  if (!manner.hasScript) await page.getByRole('button', { name: 'Finish signing out' }).click();
  await page.getByText('You are signed out.', { exact: true }).waitFor();
}

export async function search({ page }: Visit, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search' }).fill(text);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL(/\/searches\//);
}

/** From the home page to the family page of the one person of that name. */
export async function openFamily(visit: Visit, fullName: string): Promise<void> {
  await search(visit, fullName);
  await visit.page.getByRole('link', { name: fullName, exact: true }).first().click();
  await teamHeading(visit.page, fullName).waitFor();
}

export const teamHeading = (page: Page, fullName: string): Locator =>
  page.getByRole('heading', { level: 1, name: `The team around ${fullName}` });

/** One agency's box in the list of a family page. */
export const agency = (page: Page, name: string): Locator =>
  page.locator('.list .agency').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Follows one of the links that stand behind "Record or protect". */
export async function record(page: Page, what: string): Promise<void> {
  const links = page.locator('details').filter({ hasText: 'Record or protect' });
  // Gone back to, it may be open still.
  const isOpen = await links.evaluate((details) => details.hasAttribute('open'));
  if (!isOpen) await links.locator('summary').click();
  await links.getByRole('link', { name: what }).click();
}

export async function pictureDrawn(page: Page): Promise<void> {
  await page.getByRole('application').locator('canvas').first().waitFor();
  await page.getByText('Drawing the picture…').waitFor({ state: 'detached' });
}

/** Until a condition of the page holds; what people see a moment later is soon enough. */
export async function eventually(
  what: string,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  if (!(await until(condition, 10_000, 50))) throw new Error(`It never came about that ${what}`);
}
