import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { agency, openFamily, signIn, signOut, teamHeading, record } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const SURGERY = 'Bridge Street Surgery';
const told = (page: Page) => agency(page, SURGERY).innerText();

async function openConsent({ page }: Visit, who: RegExp): Promise<void> {
  await record(page, 'Record what may be shown');
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

async function cleared(visit: Visit, why: string): Promise<void> {
  const { page } = visit;
  await page.getByRole('heading', { level: 1, name: why }).waitFor();
  expect(await page.content()).not.toMatch(/Maddox|Bridge Street|Surgery/);
  await visit.lookTwice(why.replaceAll(' ', '-').toLowerCase());
}

/** Nobody vouches for the page any more: first it is veiled, then gone, and it comes back on request. */
async function cutOff(visit: Visit): Promise<void> {
  const { page } = visit;
  visit.forgive(/ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await page.getByText('Checking that this is still so…').waitFor();
  expect(await agency(page, SURGERY).isVisible()).toBe(false);
  await page.context().setOffline(false);
  await agency(page, SURGERY).waitFor();
  await page.context().setOffline(true);
  await cleared(visit, 'We have cleared what stood here');
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Show again' }).click();
  await teamHeading(page, 'Jayden Maddox').waitFor();
}

export function consent(stage: Stage): void {
  test('a withdrawal on the page clears the page that another has open', () =>
    visiting(stage, {}, (gp) =>
      visiting(stage, {}, async (school) => {
        await signIn(school, 'Priya Shah');
        await openFamily(school, 'Jayden Maddox');
        expect(await told(school.page)).toContain('Jayden');

        await signIn(gp, 'Dafydd Llewellyn');
        await openFamily(gp, 'Jayden Maddox');
        await gp.lookTwice('family-with-consent-link');
        await record(gp.page, 'Record what may be shown');
        await gp.page.getByRole('radio', { name: /^Only the person/ }).waitFor();
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

        await cleared(school, 'This has changed');
        await school.page.getByRole('link', { name: 'Show again' }).click();
        await teamHeading(school.page, 'Jayden Maddox').waitFor();
        expect(await told(school.page)).not.toContain('Jayden');
        await cutOff(school);
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
      await page.getByLabel('An agency that is not in the list').fill('elm grove');
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByText('Now in the list above: Elm Grove Primary School').waitFor();
      await fill(page, 'Say only that a service is involved');
      await page.getByLabel('Through whose eyes?').selectOption('Elm Grove Primary School');
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
