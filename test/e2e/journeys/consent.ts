import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { agency, openFamily, signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const SURGERY = 'Bridge Street Surgery';
const told = (page: Page) => agency(page, SURGERY).innerText();

async function openConsent({ page }: Visit, who: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Record what may be shown' }).click();
  await page.getByRole('radio', { name: who }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: /^What may be shown about/ }).waitFor();
}

async function fill(page: Page, decision: string): Promise<void> {
  await page.getByLabel('Which services?').selectOption({ label: SURGERY });
  await page.getByLabel('Who may be told?').selectOption({ label: 'School' });
  const choices = page.getByRole('group', { name: 'Who decides?' }).getByRole('radio');
  await choices.first().check();
  await page.getByRole('radio', { name: decision, exact: true }).check();
}

export function consent(stage: Stage): void {
  test('a withdrawal on the page makes the line vanish for another at the next read', () =>
    visiting(stage, {}, (gp) =>
      visiting(stage, {}, async (school) => {
        await signIn(school, 'Priya Shah');
        await openFamily(school, 'Jayden Maddox');
        expect(await told(school.page)).toContain('Jayden');

        await signIn(gp, 'Dafydd Llewellyn');
        await openFamily(gp, 'Jayden Maddox');
        await gp.lookTwice('family-with-consent-link');
        await gp.page.getByRole('link', { name: 'Record what may be shown' }).click();
        await gp.lookTwice('consent-who');
        await gp.page.goBack();
        await openConsent(gp, /^Only the person/);
        await fill(gp.page, 'Do not show it');
        const sight = gp.page.getByTestId('sight');
        await sight.waitFor();
        expect(await sight.innerText()).not.toContain(SURGERY);
        await gp.lookTwice('consent-preview');
        await gp.page.getByRole('button', { name: 'Record this decision' }).click();
        await gp.page.getByText('Recorded. It counts from now on.').waitFor();
        await gp.lookTwice('consent-recorded');

        await school.page.reload();
        expect(await told(school.page)).not.toContain('Jayden');
        await signOut(gp);
        await signOut(school);
      }),
    ));

  test('with somebody else in the room nothing private is offered, and the way out is quick', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await signIn(visit, 'Marcus Saint-Clair');
      await openFamily(visit, 'Kelly Maddox');
      await openConsent(visit, /^Someone else/);
      await page.getByText('Ask about these alone').waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/Harbourside|Drug and alcohol/);
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
      await page.waitForURL('**/help');
      await page.goBack();
      expect(new URL(page.url()).searchParams.has('audience')).toBe(false);
    }));

  test('without scripts: asked, shown, recorded', () =>
    visiting(stage, { hasScript: false }, async (visit) => {
      const { page } = visit;
      await signIn(visit, 'Dafydd Llewellyn');
      visit.forgive(/status of 400/);
      await openFamily(visit, 'Lacey-Mae Maddox');
      await openConsent(visit, /^Only the person/);
      await page.getByRole('button', { name: 'Record this decision' }).click();
      await page.getByText('There is a problem').waitFor();
      await fill(page, 'Say only that a service is involved');
      await page.getByRole('button', { name: 'Show what they would see' }).click();
      await page.getByText('without its name').waitFor();
      await visit.lookTwice('consent-without-scripts');
      await page.getByRole('button', { name: 'Record this decision' }).click();
      await page.getByText('Recorded. It counts from now on.').waitFor();
      await page
        .getByRole('link', { name: /^Take back/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Record this decision' }).click();
      await page.getByText('Taken back. It counts from now on.').waitFor();
    }));
}
