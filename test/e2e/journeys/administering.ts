import { expect, test } from '@jest/globals';
import { signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const ADMIN = 'Colin Frost';
const THEIRS = 'Insight and Performance Team';
const SOMEBODY = 'Owain Griffiths';

/** Leaves the demo as it was, but for what is written down of it. */
export function administering(stage: Stage): void {
  test('an administrator switches somebody off, who is out at the next click, and on again', () =>
    visiting(stage, {}, (other) =>
      visiting(stage, {}, async (visit) => {
        visit.forgive(/status of 400/);
        await signIn(other, SOMEBODY);
        await openUser(visit);
        await visit.page.getByText(/^Yes\. Open sessions: \d/).waitFor();
        await visit.page.getByRole('button', { name: 'Switch off' }).click();
        await visit.page.getByRole('link', { name: 'Choose a reason' }).waitFor();
        await visit.lookTwice('user-error');
        await visit.page
          .getByRole('radio', { name: 'Somebody else may be using their account or device' })
          .check();
        await visit.page.getByRole('button', { name: 'Switch off' }).click();
        await visit.page.getByText('Switched off, and signed out everywhere.').waitFor();
        await visit.lookTwice('user-off');
        await other.page.getByRole('link', { name: 'Your card' }).click();
        await other.page.getByRole('link', { name: 'Sign in with Demo people' }).waitFor();
        await visit.page.getByRole('radio', { name: 'What it was about is settled' }).check();
        await visit.page.getByRole('button', { name: 'Switch on again' }).click();
        await visit.page.getByText('Switched on. They may sign in again.').waitFor();
        await signIn(other, SOMEBODY);
        await signOut(other);
      }),
    ));

  test('an agency is suspended and takes part again; both pages are there for nobody else', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 40[04]/);
      await signIn(visit, ADMIN);
      await page.getByRole('link', { name: 'Agencies and what they have signed' }).click();
      await page.getByRole('heading', { level: 1, name: 'Agencies and what' }).waitFor();
      await visit.lookTwice('agreements');
      const row = page.locator('li').filter({ hasText: 'Suspend Brackwater District' }).first();
      await row.locator('summary').click();
      await row.getByRole('button', { name: 'Suspend' }).click();
      await page.getByRole('link', { name: /^Choose why Brackwater District/ }).waitFor();
      await visit.lookTwice('agreements-error');
      await row.getByRole('radio', { name: 'It is closing' }).check();
      await row.getByRole('button', { name: 'Suspend' }).click();
      await page.getByText('Suspended. Nobody acts for it from now on.').waitFor();
      await page.getByRole('link', { name: 'Suspended', exact: true }).click();
      await page.getByText('It is closing').first().waitFor();
      await visit.lookTwice('agreements-suspended');
      await page.getByRole('button', { name: /^Let it take part again/ }).click();
      await page.getByText('It takes part again.').waitFor();
      await signOut(visit);
      await signIn(visit, 'Priya Shah');
      for (const path of ['/admin/users', '/admin/agencies']) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
      }
      expect(await page.getByText('Administration').count()).toBe(0);
    }));

  test('what somebody reports from a page reaches the administrator, who settles it', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 400/);
      await signIn(visit, 'Leylâ Yılmaz');
      await page.goto('/inbox');
      await page.getByRole('link', { name: 'Report a problem with this page' }).click();
      await page.getByText('You came from the page /inbox.').waitFor();
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('link', { name: 'Choose what it is' }).waitFor();
      await visit.lookTwice('problem-error');
      await page.getByRole('radio', { name: 'Something does not work' }).check();
      await page.getByLabel('What happened?').fill('Nothing is put away when I press Read.');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Sent to your local administrator. Thank you.').waitFor();
      await visit.lookTwice('problem-sent');
      await signOut(visit);

      await signIn(visit, ADMIN);
      await page.getByRole('link', { name: 'Problems that people reported' }).click();
      await page.getByText('Nothing is put away when I press Read.').first().waitFor();
      await page.getByText('Leylâ Yılmaz, ').first().waitFor();
      await visit.lookTwice('problems');
      await page
        .getByRole('button', { name: /^Mark as settled/ })
        .first()
        .click();
      await page.getByText('Settled. Its words are forgotten.').waitFor();
      await visit.lookTwice('problems-none');
    }));

  test('access is reviewed once a quarter, and the partnership is seen to grow', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 400/);
      await signIn(visit, ADMIN);
      await page.getByRole('link', { name: 'How the partnership grows' }).click();
      await page.getByRole('cell', { name: /\d/ }).first().waitFor();
      await visit.lookTwice('growth');
      await page.getByRole('link', { name: 'Back to home' }).click();
      await page.getByRole('link', { name: 'Review who still needs access' }).click();
      const confirm = page.getByRole('button', { name: 'They keep their roles' });
      await confirm.click();
      await page.getByRole('link', { name: 'Tick at least one person' }).waitFor();
      await visit.lookTwice('review-error');
      const boxes = page.getByRole('checkbox');
      for (const n of [1, 2]) await boxes.nth(n).check();
      await confirm.click();
      await page.getByText('Reviewed: 2').waitFor();
      await page.getByText(`${ADMIN}, people: 2`).first().waitFor();
      await visit.lookTwice('review-done');
    }));
}

async function openUser(visit: Visit): Promise<void> {
  const { page } = visit;
  await signIn(visit, ADMIN);
  await visit.lookTwice('home-administrator');
  await page.getByRole('link', { name: 'People who use Patchwork' }).click();
  await page.getByRole('heading', { level: 1, name: 'People who use Patchwork' }).waitFor();
  await visit.lookTwice('users');
  await page.getByRole('link', { name: 'Switched off' }).click();
  await page.getByText('Nobody is switched off.').waitFor();
  await visit.lookTwice('users-none');
  await page.getByRole('link', { name: 'Everybody' }).click();
  await page.getByText(/^People: /).waitFor();
  await page.getByLabel('Agency').selectOption(THEIRS);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('link', { name: SOMEBODY }).click();
  await page.getByRole('heading', { level: 1, name: SOMEBODY }).waitFor();
  await visit.lookTwice('user');
}
