import { expect, test } from '@jest/globals';
import { focused, isFocusInSight } from '../support/in-page.mjs';
import { eventually, pictureDrawn, teamHeading } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

type Focus = ReturnType<typeof focused>;

const SURGERY = 'The Weir Surgery';

export function byKeyboard(stage: Stage): void {
  test('with the keyboard alone: to the GP’s number, through the picture', () =>
    visiting(stage, {}, async (visit) => {
      await signInByKeys(visit);
      await searchByKeys(visit);
      await walkThePicture(visit);
      await moveANode(visit);
      await keepAView(visit);
      await fromThePictureToTheNumber(visit);
    }));
}

async function signInByKeys(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.goto('/');
  await tabTo(visit, ({ text }) => text === 'Skip to main content');
  await visit.look('sign-in-skip-link');
  await tabTo(visit, ({ text }) => text === 'Sign in with Demo people');
  await press(visit, 'Enter');
  await page.getByRole('button', { name: 'Amara Okafor-Bell' }).waitFor();
  await tabTo(visit, ({ text }) => text === 'Amara Okafor-Bell');
  await press(visit, 'Enter');
  await page.getByRole('heading', { name: 'My families' }).waitFor();
}

async function searchByKeys(visit: Visit): Promise<void> {
  const { page } = visit;
  await tabTo(visit, ({ id }) => id === 'text');
  await page.keyboard.type('isla ashdown');
  await press(visit, 'Enter');
  await page.waitForURL(/\/searches\//);
  await tabTo(visit, ({ text }) => text === 'Isla Ashdown');
  await visit.look('results-focus');
  await press(visit, 'Enter');
  await teamHeading(page, 'Isla Ashdown').waitFor();
  await pictureDrawn(page);
}

/** Arrows go along the links, N through what hangs on one, Page Down through everybody; each step is spoken. */
async function walkThePicture(visit: Visit): Promise<void> {
  const { page } = visit;
  await skipToThePicture(visit);
  expect(await spoken(visit)).toMatch(/^Isla Ashdown, 3 years old/);
  const passed = new Set<string>();
  for (const key of ['ArrowDown', 'n', 'n', 'n']) {
    await press(visit, key);
    passed.add(await spoken(visit));
  }
  expect(passed.size).toBe(4);
  const everyone = Number(
    /\d+/.exec((await page.getByRole('application').getAttribute('aria-label')) ?? ''),
  );
  const heard = new Set<string>();
  for (let step = 0; step < everyone; step += 1) {
    await press(visit, 'PageDown');
    heard.add(await spoken(visit));
  }
  expect(heard.size).toBe(everyone);
}

async function skipToThePicture(visit: Visit): Promise<void> {
  const { page } = visit;
  await tabTo(visit, ({ text }) => text === 'Skip to the picture');
  await press(visit, 'Enter');
  await eventually('the heading of the picture has the focus', async () => {
    return (await page.evaluate(focused)).id === 'picture-heading';
  });
  await tabTo(visit, ({ role }) => role === 'application');
}

/** What was put somewhere stands there when the page is opened again, until everything is put back. */
async function moveANode(visit: Visit): Promise<void> {
  const { page } = visit;
  const layout = () => page.getByLabel('Layout').inputValue();
  const isKept = () =>
    page.waitForResponse((answer) => /\/desk$/.test(answer.url()) && answer.status() === 204);
  const moved = isKept();
  await press(visit, 'Shift+ArrowRight');
  await moved;
  const { pathname } = new URL(page.url());
  await page.goto('/');
  await page.goto(pathname);
  await pictureDrawn(page);
  expect(await layout()).toBe('free');
  await skipToThePicture(visit);
  const forgotten = isKept();
  await press(visit, 'b');
  await forgotten;
  expect(await layout()).toBe('rings');
}

/** A view has a name that stands in no address; opened it is what it was, and it can be taken away again. */
async function keepAView(visit: Visit): Promise<void> {
  const { page } = visit;
  const layout = () => page.getByLabel('Layout').inputValue();
  await press(visit, '2');
  await page.locator('#views > summary').focus();
  await press(visit, 'Enter');
  await tabTo(visit, ({ id }) => id === 'view-name');
  await page.keyboard.type('For Tuesday');
  await press(visit, 'Enter');
  await page.waitForURL(/\?view=[0-9a-f-]{36}$/);
  await page.getByText('You see your view “For Tuesday”.').waitFor();
  expect(await layout()).toBe('tree');
  await visit.look('family-view');
  const { pathname, search } = new URL(page.url());
  await page.goto(pathname);
  await pictureDrawn(page);
  expect(await layout()).toBe('rings');
  await page.goto(pathname + search);
  await pictureDrawn(page);
  expect(await layout()).toBe('tree');
  await page.locator('#views > summary').focus();
  await press(visit, 'Enter');
  await tabTo(visit, ({ text }) => text === 'Rename or delete');
  await press(visit, 'Enter');
  await tabTo(visit, ({ text }) => text === 'Delete view');
  await press(visit, 'Enter');
  await page.waitForURL((url) => url.pathname === pathname && url.search === '');
  expect(await layout()).toBe('rings');
  await page.goto(pathname + search);
  await page.getByText('That view is no longer there.').waitFor();
  await pictureDrawn(page);
}

async function fromThePictureToTheNumber(visit: Visit): Promise<void> {
  const { page } = visit;
  await walkToSurgery(visit);
  await visit.look('picture-focus');
  // The whole page was looked at in a taller window; drawn anew there, a slow picture loses its place.
  await walkToSurgery(visit);
  await press(visit, 'Enter');
  await page.getByText(`Chosen: ${SURGERY}`).first().waitFor();
  await press(visit, 'Enter');
  await eventually('Enter once more goes to its card', async () => {
    return (await page.evaluate(focused)).card !== '';
  });
  const number = await tabTo(visit, ({ href }) => href.startsWith('tel:'), 4);
  expect(number).toMatchObject({
    href: expect.stringMatching(/^tel:\+441632960\d{3}$/),
    text: expect.stringMatching(/^Call The Weir Surgery: ?01632 960 ?\d{3}$/),
  });
  expect(await page.evaluate(isFocusInSight)).toBe(true);
  await visit.look('card-focus');
  // The veil may have fallen between the two: one presses again.
  const stood: Focus[] = [];
  const isInPicture = async () => {
    stood.push(await page.evaluate(focused));
    return stood.at(-1)?.role === 'application';
  };
  await eventually('Escape comes back to the picture', async () => {
    if (await isInPicture()) return true;
    await press(visit, 'Escape');
    return isInPicture();
  }).catch((error: unknown) => {
    const ways = stood.slice(0, 4).map((at) => JSON.stringify(at));
    throw new Error(`${String(error)}; the keys stood at ${ways.join(', ')}`);
  });
  await press(visit, 'Escape');
  await page.getByText(`Chosen: ${SURGERY}`).first().waitFor({ state: 'detached' });
  await press(visit, 'Escape');
  await eventually('Escape leaves the picture for the list', async () => {
    return (await page.evaluate(focused)).id === 'list-heading';
  });
}

async function walkToSurgery(visit: Visit): Promise<void> {
  const { page } = visit;
  if ((await page.evaluate(focused)).role !== 'application') {
    await tabTo(visit, ({ role }) => role === 'application');
  }
  for (let step = 0; !(await spoken(visit)).startsWith(SURGERY) && step < 40; step += 1) {
    await press(visit, 'PageDown');
  }
}

const spoken = ({ page }: Visit) => page.getByTestId('spoken').innerText();

/** A page that waits to be vouched for is veiled for a moment, and keys would go nowhere. */
async function press({ page }: Visit, key: string): Promise<void> {
  await page.locator('.veiled').waitFor({ state: 'detached' });
  await page.keyboard.press(key);
}

/** Presses Tab until what is wanted has the focus; whatever has it on the way must be in sight. */
async function tabTo(visit: Visit, isWanted: (focus: Focus) => boolean, most = 80): Promise<Focus> {
  const { page } = visit;
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await press(visit, 'Tab');
    const focus = await page.evaluate(focused);
    passed.push(focus.text || focus.id || focus.tag);
    expect({ focus, isInSight: await page.evaluate(isFocusInSight) }).toEqual({
      focus,
      isInSight: true,
    });
    if (isWanted(focus)) return focus;
  }
  throw new Error(`Not reached with Tab, only: ${passed.join(' | ')}`);
}
