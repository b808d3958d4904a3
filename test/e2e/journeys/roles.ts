import { expect, test } from '@jest/globals';
import { search, signIn, teamHeading } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

export const NO_ONE = 'We found no one whom you may see.';

export function roles(stage: Stage): void {
  test('the front door searches the county with a reference, and not without', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 400/);
      await signIn(visit, 'Tom Ashworth');
      await visit.lookTwice('home-front-door');
      await page.getByRole('searchbox').fill('tobias delaney');
      await page.getByLabel('The whole county').check();
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('link', { name: 'Enter the referral reference' }).waitFor();
      await visit.lookTwice('home-front-door-error');
      await searchCounty(visit, 'tobias delaney');
      await page.getByText('recorded under reference REF-2026-1').waitFor();
      await visit.lookTwice('results-duty');
      await page.getByRole('link', { name: 'Tobias Delaney', exact: true }).click();
      await teamHeading(page, 'Tobias Delaney').waitFor();
    }));

  test.each([
    ['Owain Griffiths', 'analyst', /You are signed in as an analyst/],
    ['Colin Frost', 'administrator', /You are signed in as an administrator/],
    ['Mei-Ling Cheung', 'data-protection', /You are signed in as a data protection lead/],
  ])('%s finds colleagues, and no family', (name, role, words) =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await signIn(visit, name);
      await page.getByText(words).waitFor();
      await page.getByRole('heading', { name: 'Find a colleague or an agency' }).waitFor();
      expect(await page.getByRole('heading', { name: 'My families' }).count()).toBe(0);
      await visit.look(`home-${role}`);
      await search(visit, 'isla ashdown');
      await page.getByText('We found no colleague and no agency of that name.').waitFor();
      expect(await page.getByText('Not on your list?').count()).toBe(0);
      await search(visit, 'hannah price');
      const colleagues = page.getByRole('region', { name: 'Colleagues' });
      await colleagues.getByRole('link', { name: 'Hannah Price' }).waitFor();
      expect(await page.getByRole('region', { name: 'Children and family' }).count()).toBe(0);
    }),
  );

  test('who holds several roles works in one of them, and changes it', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await signIn(visit, 'Joan Featherstonehaugh');
      await page.getByRole('heading', { name: 'My families' }).waitFor();
      await page.getByRole('link', { name: 'What happened on your teams' }).click();
      await page.getByText('Nothing new.').waitFor();
      await visit.look('inbox');
      await page.getByRole('link', { name: 'How often we write to you' }).click();
      await page.getByLabel('Once a week').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved').waitFor();
      await visit.lookTwice('mail-choice');
      await page.goto('/mail-off/a-link-of-long-ago');
      await page.getByRole('button', { name: 'Stop all mails' }).click();
      await page.getByText('If that link was still good').waitFor();
      await visit.look('mail-off');
      await page.goto('/');
      await page.getByRole('link', { name: 'Change role' }).click();
      await page.getByRole('heading', { name: 'Which role are you working in?' }).waitFor();
      await visit.lookTwice('acting');
      await page.getByLabel('The Kettle Room').nth(2).check();
      await page.getByRole('button', { name: 'Work in this role' }).click();
      await page.getByText(/You are signed in as an administrator/).waitFor();
      await page.getByRole('link', { name: 'Mails that could not be sent' }).click();
      await page.getByText('Every mail has gone out.').waitFor();
      await visit.look('mail-troubles');
    }));

  test('a colleague and an agency have pages of the directory', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await signIn(visit, 'Dafydd Llewellyn');
      await search(visit, 'hannah price');
      await visit.lookTwice('results-colleague');
      await page.getByRole('link', { name: 'Hannah Price' }).click();
      await page.getByRole('heading', { level: 1, name: 'Hannah Price' }).waitFor();
      await page
        .getByRole('link', { name: /^Call Hannah Price/ })
        .first()
        .waitFor();
      await visit.lookTwice('practitioner');
      await page.getByRole('link', { name: 'Child Protection Team Central' }).click();
      await page.getByRole('heading', { level: 2, name: 'People' }).waitFor();
      await visit.lookTwice('agency');
      // The longest address that the demo has must fit a phone too.
      await page.goto('/');
      await search(visit, 'kwabena oluwasegunfunmi');
      await page.getByRole('link', { name: 'Kwabena Oluwasegunfunmi' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kwabena Oluwasegunfunmi' }).waitFor();
      await visit.lookTwice('practitioner-long');
      // A refuge is in no directory.
      await page.goto('/');
      await search(visit, 'haven');
      expect(await page.getByRole('link', { name: 'Haven Refuge' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Haven Outreach' }).waitFor();
    }));
}

export async function searchCounty({ page }: Visit, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
  await page.getByLabel('The whole county').check();
  await page.getByLabel('Referral reference').fill('REF-2026-1');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL(/\/searches\//);
}
