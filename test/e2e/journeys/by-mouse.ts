import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { coloursOfPicture, cursorOverPicture, nodesOfPicture } from '../support/in-page.mjs';
import { whatIsOn } from '../support/in-page.mjs';
import { agency, openFamily, pictureDrawn, search, signIn, signOut } from '../support/steps.ts';
import { eventually, teamHeading } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';
import { goOn } from './going-on.ts';

const CHILD = 'Isla Ashdown';
const SURGERY = 'The Weir Surgery';

/** It is the longest journey, and the first to ask a server that has only just started. */
const patience = 180_000;

/** What issue and design promise: the family with two households, and the number of its GP. */
export function byMouse(stage: Stage): void {
  test(
    'with a mouse: from signing in to the GP’s number, back, reload, out',
    () =>
      visiting(stage, {}, async (visit) => {
        await toTheFamily(visit);
        await readTheNumber(visit);
        await chooseInThePicture(visit);
        await askHowConnected(visit);
        await goOn(visit, SURGERY);
        await narrowDown(visit);
        await backInTime(visit);
        await takeAlong(visit);
        await backAndReload(visit);
        await outAndBack(visit);
      }),
    patience,
  );
}

async function toTheFamily(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.goto('/');
  await visit.look('sign-in');
  await page.getByRole('link', { name: 'Sign in with Demo people' }).click();
  await page.getByRole('button', { name: 'Amara Okafor-Bell' }).waitFor();
  await visit.look('provider');
  await signIn(visit, 'Amara Okafor-Bell');
  const families = page.getByRole('region', { name: 'My families' });
  expect(await families.getByRole('article').count()).toBeGreaterThan(5);
  await families.getByRole('link', { name: CHILD }).first().waitFor();
  await visit.look('home');
  await search(visit, 'isla ashdown');
  const first = page
    .getByRole('region', { name: 'Children and family members' })
    .getByRole('listitem')
    .first();
  expect(await first.innerText()).toMatch(/^Isla Ashdown\s+3 years old\s*Larkminster|Brackwater$/);
  expect(await page.getByRole('main').innerText()).not.toMatch(/Heron Lane|Candle Terrace/);
  await visit.look('results');
  await first.getByRole('link').click();
  await teamHeading(page, CHILD).waitFor();
}

async function readTheNumber(visit: Visit): Promise<void> {
  const { page } = visit;
  await pictureDrawn(page);
  expect(await page.evaluate(coloursOfPicture)).toBeGreaterThan(20);
  const nodes = await page.evaluate(nodesOfPicture);
  const inList = [page.locator('.list .agency'), page.locator('.list .person')];
  const [agencies, people] = await Promise.all(inList.map((each) => each.count()));
  const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
  expect([count('agency'), count('person')]).toEqual([agencies, people]);
  expect(count('member')).toBe(6);
  await visit.look('family');

  const surgery = agency(page, SURGERY);
  const gp = surgery.locator('.person').first();
  expect(await gp.getByRole('link').first().getAttribute('href')).toMatch(/^(tel:\+44|mailto:)/);
  await surgery.getByText('Contacts and opening hours').click();
  const call = surgery.getByRole('link', { name: `Call ${SURGERY}` }).first();
  expect(await call.getAttribute('href')).toMatch(/^tel:\+441632960\d{3}$/);
  expect(await call.innerText()).toMatch(/01632 960 ?\d{3}$/);
  await page.getByText(`Chosen: ${SURGERY}, GP practice`).waitFor();
  const chosen = (await page.evaluate(nodesOfPicture)).filter((node) => node.isChosen);
  expect(chosen.map(({ label }) => label)).toEqual([expect.stringContaining('Weir Surgery')]);
  await gp.getByText('Why can I see this?').click();
  await gp.getByText(/You can see this because open services such as this one tell/).waitFor();
  await visit.look('family-chosen');
}

async function chooseInThePicture({ page }: Visit): Promise<void> {
  await page.evaluate('scrollTo(0, 0)');
  // The frame shows what was chosen last, and the rest only as far as there is room.
  await page.getByRole('button', { name: 'Show all' }).click();
  await eventually('the pointer over the school becomes a hand', async () => {
    const nodes = await page.evaluate(nodesOfPicture);
    const { x, y } = nodes.find(({ label }) => label.startsWith('Elm Grove'))!;
    await page.mouse.move(x, y + 3);
    await page.mouse.move(x, y);
    return (await page.evaluate(cursorOverPicture)) === 'pointer';
  });
  const frame = (await page.getByRole('application').boundingBox())!;
  const places = (await page.evaluate(nodesOfPicture)).map(({ y }) => y - frame.y);
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(Math.max(...places)).toBeLessThan(frame.height);
  await page.mouse.down();
  await page.mouse.up();
  await page.getByText('Chosen: Elm Grove Primary School').waitFor();
  await eventually('the card opens in the list', () =>
    agency(page, 'Elm Grove Primary School')
      .getByRole('link', { name: 'Call Elm Grove Primary School' })
      .first()
      .isVisible(),
  );
}

/** From the chosen school to the surgery: over whoever goes to both, a sentence for each step. */
async function askHowConnected(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.getByRole('button', { name: 'How connected to …' }).click();
  const other = page.getByLabel('How is Elm Grove Primary School connected to …');
  await visit.look('family-connect');
  const options = await other.locator('option').allInnerTexts();
  await other.selectOption({ index: options.findIndex((text) => text.startsWith(SURGERY)) });
  const way = page.getByRole('region', {
    name: `How Elm Grove Primary School and ${SURGERY} are connected`,
  });
  expect(await way.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Elm Grove Primary School works with \w+ Ashdown$/),
    expect.stringMatching(/^The Weir Surgery works with \w+ Ashdown$/),
  ]);
  await visit.look('family-connected');
  await way.getByRole('button', { name: 'Close' }).click();
  await way.waitFor({ state: 'detached' });
}

/** The list and the picture follow the filters; a reload keeps them, and Back leads to the whole team. */
async function narrowDown(visit: Visit): Promise<void> {
  const { page } = visit;
  const shown = () => page.locator('.list .agency h3').allInnerTexts();
  const everybody = await shown();
  const open = page.getByRole('button', { name: /^Find and filter/ });
  await open.click();
  await page.getByRole('button', { name: 'GP practice', exact: true }).click();
  await page.getByText(/^Showing \d+ of \d+ people and agencies/).waitFor();
  const practices = await shown();
  expect(practices).toEqual(['Bridge Street Surgery', SURGERY]);
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
async function backInTime(visit: Visit): Promise<void> {
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

async function takeAlong({ page }: Visit): Promise<void> {
  await pictureDrawn(page);
  const table = await taken(page, 'Table (CSV)', 'csv');
  expect(table.toString('utf8')).toContain(`,${SURGERY},GP practice,`);
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

async function backAndReload({ page }: Visit): Promise<void> {
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Search results' }).waitFor();
  await page.reload();
  expect(await page.getByRole('searchbox').inputValue()).toBe('isla ashdown');
  await page.getByRole('link', { name: CHILD, exact: true }).waitFor();
  await page.goForward();
  await teamHeading(page, CHILD).waitFor();
  await page.reload();
  await agency(page, SURGERY).waitFor();
}

async function outAndBack(visit: Visit): Promise<void> {
  const { page } = visit;
  await signOut(visit);
  await visit.look('signed-out');
  // Back leads through the provider's pages too, which answer once only.
  visit.forgive(/status of 400/);
  for (let times = 0; times < 4; times += 1) {
    await page.goBack({ timeout: 3_000 }).catch(() => null);
    let content = '';
    // While it is led on to another page there is nothing to be read.
    await eventually('a page stands there', async () => {
      content = await page.content().catch(() => '');
      return content !== '';
    });
    expect(content).not.toMatch(/Ashdown|Weir Surgery/);
  }
  await openNothing(visit);
}

/** Whoever comes next chooses themselves anew, and the page asked for is decided for them. */
async function openNothing(visit: Visit): Promise<void> {
  await signIn(visit, 'Amara Okafor-Bell');
  await openFamily(visit, CHILD);
  const path = new URL(visit.page.url()).pathname;
  await signOut(visit);
  visit.forgive(/status of 404/);
  await signIn(visit, 'Joan Featherstonehaugh', path);
  await visit.page.getByRole('heading', { name: 'Page not found' }).waitFor();
}
