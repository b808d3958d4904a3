import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { nodesOfPicture, whatIsOn } from '../support/in-page.mjs';
import { eventually, pictureDrawn } from '../support/steps.ts';
import type { Visit } from '../support/visit.ts';

/** From the chosen school to the surgery: over whoever goes to both, a sentence for each step. */
export async function askHowConnected(visit: Visit, surgery: string): Promise<void> {
  const { page } = visit;
  await page.getByRole('button', { name: 'How connected to …' }).click();
  const other = page.getByLabel('How is Elm Grove Primary School connected to …');
  await visit.look('family-connect');
  const options = await other.locator('option').allInnerTexts();
  await other.selectOption({ index: options.findIndex((text) => text.startsWith(surgery)) });
  const way = page.getByRole('region', {
    name: `How Elm Grove Primary School and ${surgery} are connected`,
  });
  expect(await way.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Elm Grove Primary School works with \w+ Ashdown$/),
    expect.stringMatching(new RegExp(`^${surgery} works with \\w+ Ashdown$`)),
  ]);
  await visit.look('family-connected');
  await way.getByRole('button', { name: 'Close' }).click();
  await way.waitFor({ state: 'detached' });
}

/** The list and the picture follow the filters; a reload keeps them, and Back leads to the whole team. */
export async function narrowDown(visit: Visit, surgery: string): Promise<void> {
  const { page } = visit;
  const shown = () => page.locator('.list .agency h3').allInnerTexts();
  const everybody = await shown();
  const open = page.getByRole('button', { name: /^Find and filter/ });
  await open.click();
  await page.getByRole('button', { name: 'GP practice', exact: true }).click();
  await page.getByText(/^Showing \d+ of \d+ people and agencies/).waitFor();
  const practices = await shown();
  expect(practices).toEqual(['Bridge Street Surgery', surgery]);
  const drawn = await page.evaluate(nodesOfPicture);
  expect(drawn.filter(({ kind }) => kind === 'agency')).toHaveLength(practices.length);
  await page.getByRole('searchbox', { name: 'Find on this page' }).fill('elm grove');
  await page.keyboard.press('Enter');
  await page.getByText(/Elm Grove .+ is on this page, but the filters hide them/).waitFor();
  await visit.look('family-filtered');
  await page.reload();
  await eventually('the filters are on again', async () => (await shown()).length === 2);
  await page.goBack();
  await eventually('Back shows everybody', async () => (await shown()).length > 2);
  expect(await shown()).toEqual(everybody);
}

/** List and picture go back together and move nobody; whoever came or went since is told. */
export async function backInTime(visit: Visit): Promise<void> {
  const { page } = visit;
  const people = page.locator('.list .person');
  const drawn = async () => {
    const nodes = await page.evaluate(nodesOfPicture);
    return nodes.filter(({ kind }) => kind === 'person');
  };
  await pictureDrawn(page);
  const [everybody, before] = [await people.count(), await drawn()];
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  await page.getByText(/your (first|last) visit/).waitFor();
  const slider = page.getByRole('slider', { name: /^The team as at/ });
  expect(await slider.getAttribute('aria-valuetext')).toBe('today');
  await slider.press('PageDown');
  await page.getByText(/^As at \d+ \w+ \d{4}\. \d+ of today’s \d+ people/).waitFor();
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\d+ \w+ \d{4}$/);
  expect(await people.count()).toBeLessThan(everybody);
  const then = await drawn();
  expect(then).toHaveLength(await people.count());
  // The page may have scrolled, and the picture with it.
  const shifts = then.map(({ label, x, y }) => {
    const own = before.find((node) => node.label === label)!;
    return `${Math.round(x - own.x)} ${Math.round(y - own.y)}`;
  });
  expect(new Set(shifts).size).toBe(1);
  await page.getByText(/^Dafydd Llewellyn, general practitioner, joined on/).waitFor();
  await visit.look('family-back-in-time');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually('Undo leads back to today', async () => (await people.count()) === everybody);
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByText(/^As at \d+ \w+ \d{4}\./).waitFor();
  await page.goBack();
  await eventually('Back leads to today too', async () => (await people.count()) === everybody);
  expect(await slider.getAttribute('aria-valuetext')).toBe('today');
}

export async function takeAlong({ page }: Visit, surgery: string): Promise<void> {
  await pictureDrawn(page);
  const table = await taken(page, 'Table (CSV)', 'csv');
  expect(table.toString('utf8')).toContain(`,${surgery},GP practice,`);
  const sheet = await taken(page, 'One sheet of A4 (PDF)', 'pdf');
  const text = sheet.toString('latin1');
  expect(text).toMatch(/^%PDF-1/);
  expect(text).not.toMatch(/Ashdown|Isla/);
  const picture = sheet.subarray(text.indexOf('\xff\xd8\xff'), text.lastIndexOf('\xff\xd9') + 2);
  const { width, colours } = await page.evaluate(whatIsOn, picture.toString('base64'));
  expect(width).toBeGreaterThan(1_500);
  expect(colours).toBeGreaterThan(20);
}

async function taken(page: Page, way: string, ending: string): Promise<Buffer> {
  await page.getByText('Take along').click();
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: way }).click();
  const file = await begun;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^patchwork-team-[\\d-]+\\.${ending}$`));
  return readFileSync(await file.path());
}
