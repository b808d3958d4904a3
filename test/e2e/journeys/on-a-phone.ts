import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { coloursOfPicture, nodesOfPicture } from '../support/in-page.mjs';
import { agency, eventually, pictureDrawn, search, signIn, teamHeading } from '../support/steps.ts';
import { PHONE, visiting, type Stage, type Visit } from '../support/visit.ts';

export function onAPhone(stage: Stage): void {
  test('on a phone: home, a family, its list, its picture, a card', () =>
    visiting(stage, { width: PHONE, hasTouch: true }, async (visit) => {
      await fromHomeToTheList(visit);
      await pictureAndCard(visit);
      await visit.page.goto('/');
      await search(visit, 'isla ashdown');
      await visit.look('results');
    }));
}

async function fromHomeToTheList(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.goto('/');
  await visit.look('sign-in');
  await page.getByRole('link', { name: 'Sign in with Demo people' }).tap();
  await page.getByRole('button', { name: 'Amara Okafor-Bell' }).waitFor();
  await visit.look('provider');
  await signIn(visit, 'Amara Okafor-Bell');
  await visit.look('home');
  const first = page.getByRole('article').first();
  await first.getByText(/services you can see/).tap();
  await first
    .getByRole('link', { name: /^How to reach/ })
    .first()
    .waitFor();
  await visit.look('home-open');
  await first.getByRole('link', { name: 'Isla Ashdown' }).tap();
  await teamHeading(page, 'Isla Ashdown').waitFor();
  const call = agency(page, 'The Weir Surgery').getByRole('link', { name: /^Call/ }).first();
  expect(await call.getAttribute('href')).toMatch(/^tel:\+44\d{9,10}$/);
  // Large enough for a thumb.
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await visit.look('family-list');
}

async function pictureAndCard(visit: Visit): Promise<void> {
  const { page } = visit;
  const toggle = page.getByRole('button', { name: 'Picture', exact: true });
  await eventually('the picture is in front', async () => {
    await toggle.tap();
    return (await toggle.getAttribute('aria-pressed')) === 'true';
  });
  await pictureDrawn(page);
  expect(await page.locator('.list .agency').first().isVisible()).toBe(false);
  expect(await page.evaluate(coloursOfPicture)).toBeGreaterThan(20);
  await visit.look('family-picture');

  const card = page.getByRole('region', { name: 'Chosen' });
  // At a size that can be read a phone shows the family; all of it is one tap away.
  await page.getByRole('button', { name: 'Show all' }).tap();
  await tapNode(page, 'The Weir Surgery');
  await card.getByRole('link', { name: /^Call The Weir Surgery/ }).waitFor();
  await visit.look('family-picture-agency', { isWhole: false });
  await card.getByRole('button', { name: 'Close' }).tap();
  await card.waitFor({ state: 'detached' });

  await tapNode(page, 'Kirsty Shaw-');
  await card.getByRole('link', { name: /^Call Kirsty Shaw-Fletcher/ }).waitFor();
  await visit.look('family-picture-card', { isWhole: false });
  await page.getByRole('combobox', { name: 'Layout' }).selectOption('Household tree');
  await visit.look('family-tree');
  await page.getByRole('button', { name: 'List', exact: true }).tap();
  await agency(page, 'The Weir Surgery').waitFor();
}

async function tapNode(page: Page, label: string): Promise<void> {
  const nodes = await page.evaluate(nodesOfPicture);
  const { x, y } = nodes.find((one) => one.label.startsWith(label))!;
  const frame = (await page.getByRole('application').boundingBox())!;
  const { width, height } = frame;
  const isInSight = x > frame.x && x < frame.x + width && y > frame.y && y < frame.y + height;
  expect({ label, isInSight }).toEqual({ label, isInSight: true });
  await page.touchscreen.tap(x, y);
}
