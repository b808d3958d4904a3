import { expect, test } from '@jest/globals';
import { coloursOfPicture, cursorOverPicture, nodesOfPicture } from '../support/in-page.mjs';
import { agency, openFamily, pictureDrawn, search, signIn, signOut } from '../support/steps.ts';
import { eventually, teamHeading } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';
import { askHowConnected, backInTime, narrowDown, takeAlong } from './exploring.ts';
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
        await askHowConnected(visit, SURGERY);
        await goOn(visit, SURGERY);
        await narrowDown(visit, SURGERY);
        await backInTime(visit);
        await takeAlong(visit, SURGERY);
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
