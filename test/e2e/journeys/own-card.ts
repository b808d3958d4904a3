import { test } from '@jest/globals';
import { search, signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const KEEPER = 'Katarzyna Wiśniewska';

/** Leaves the demo as it was, but for a number that its owner changed. */
export function ownCard(stage: Stage): void {
  test('somebody keeps their card, and a colleague finds who stands in and a number that is wrong', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 400/);
      await signIn(visit, KEEPER);
      await page.getByRole('link', { name: 'Your card' }).click();
      await keep(visit);
      await beAway(visit);
      await signOut(visit);
      await signIn(visit, 'Priya Shah');
      await search(visit, KEEPER);
      await page.getByRole('link', { name: KEEPER }).first().click();
      await page.getByText(/^Away\. Back on /).waitFor();
      await page.getByRole('heading', { name: 'When they are away' }).waitFor();
      await page.getByText('Did it work?').click();
      await page.getByRole('button', { name: 'Wrong number by mobile' }).click();
      await page.getByText(/^Thank you\. Others will see it/).waitFor();
      await page.getByText(/^Mobile: Wrong number, a colleague found on /).waitFor();
      await visit.lookTwice('colleague-checked');
      await signOut(visit);
      await signIn(visit, KEEPER);
      await page.getByText('A colleague could not reach you this way: mobile.').waitFor();
      await visit.lookTwice('home-card-asked');
      await page.getByRole('button', { name: 'My card is right' }).click();
      await page.getByText('Thank you. Your card is marked as right from today.').waitFor();
      await page.getByRole('button', { name: /^I am back/ }).click();
      await page.getByText(/^You are shown as back/).waitFor();
    }));
}

async function keep(visit: Visit): Promise<void> {
  const { page } = visit;
  const save = page.getByRole('button', { name: 'Save your card' });
  await page.getByLabel('Work mobile').fill('call me');
  await page.getByLabel('Monday from').fill('09:00');
  await save.click();
  await page.getByRole('link', { name: 'Enter both times for Monday' }).waitFor();
  await page.getByRole('link', { name: 'Enter a telephone number' }).waitFor();
  await visit.lookTwice('card-error');
  await page.getByLabel('Work mobile').fill('07700 900321');
  await page.getByLabel('Monday to').fill('17:00');
  await save.click();
  await page.getByText('Your card is saved.').waitFor();
}

async function beAway(visit: Visit): Promise<void> {
  const { page } = visit;
  const keepIt = page.getByRole('button', { name: 'Keep this time away' });
  await keepIt.click();
  await page.getByRole('link', { name: 'Enter the last day away' }).waitFor();
  const soon = new Date(Date.now() + 20 * 86_400_000);
  const date = page.getByRole('group', { name: 'Last day away' });
  await date.getByLabel('Day').fill(String(soon.getUTCDate()));
  await date.getByLabel('Month').fill(String(soon.getUTCMonth() + 1));
  await date.getByLabel('Year').fill(String(soon.getUTCFullYear()));
  await page.getByLabel('Who stands in for you?').selectOption({ index: 1 });
  await keepIt.click();
  await page.getByText(/stands in for you$/).waitFor();
  await visit.lookTwice('card-away');
}
