import { expect, test } from '@jest/globals';
import { agency, openFamily, signIn, signOut, record } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const SURGERY = 'Bridge Street Surgery';
const IN_FORCE = /^Break-glass in force until/;

/** Leaves the demo as it was: what is opened is ended, what is read is put away. */
export function protection(stage: Stage): void {
  test('a social worker breaks the glass, ends it, and is reported', () =>
    visiting(stage, {}, async (visit) => {
      visit.forgive(/status of 400/);
      await signIn(visit, 'Hannah Price');
      await openFamily(visit, 'Kwame Osei');
      await breakGlass(visit);
      await visit.page.getByRole('button', { name: 'End it now' }).click();
      await visit.page.getByText(IN_FORCE).waitFor({ state: 'detached' });
      expect(await agency(visit.page, SURGERY).count()).toBe(0);
      await shield(visit);
      await signOut(visit);
      await readNotice(visit, 'Mei-Ling Cheung');
    }));
}

async function breakGlass(visit: Visit): Promise<void> {
  const { page } = visit;
  expect(await agency(page, SURGERY).count()).toBe(0);
  await page.getByText('Break-glass: see more in an emergency').click();
  await page.getByRole('button', { name: 'Break the glass for 30 minutes' }).click();
  await page.getByRole('link', { name: 'Choose what it is for' }).waitFor();
  await visit.lookTwice('break-glass-error');
  await page.getByLabel('To safeguard a child or an adult').check();
  await page
    .getByLabel('Why can it not wait?')
    .fill('Not seen for two days; who is his doctor, and when was he last there?');
  await page.getByRole('button', { name: 'Break the glass for 30 minutes' }).click();
  await page.getByText(IN_FORCE).waitFor();
  await agency(page, SURGERY).waitFor();
  await visit.lookTwice('break-glass-in-force');
}

async function shield(visit: Visit): Promise<void> {
  const { page } = visit;
  await record(page, 'Shield this person');
  await page.getByRole('heading', { level: 1, name: 'Protect Kwame Osei' }).waitFor();
  await page.getByRole('button', { name: 'See who will be shut out' }).click();
  await page.getByRole('link', { name: 'Choose what is shielded' }).waitFor();
  await visit.lookTwice('shield-error');
  await page.getByLabel('Full shield').check();
  await page.getByLabel('A threat from somebody else').check();
  await page.getByText(/A full shield does not hide the address .* Abena Osei/).waitFor();
  await page.getByRole('button', { name: 'See who will be shut out' }).click();
  await page.getByRole('heading', { name: 'Check before you shield' }).waitFor();
  await visit.lookTwice('shield-preview');
  await page.getByRole('button', { name: 'Shield now' }).click();
  const card = page.getByRole('article', { name: 'Full shield' });
  await card.getByText('Hannah Price (you)').waitFor();
  await card.getByLabel('Let somebody else see').selectOption({ index: 1 });
  await card.getByRole('button', { name: 'Add to the list' }).click();
  await card
    .getByRole('button', { name: /^Take off the list/ })
    .first()
    .waitFor();
  await visit.lookTwice('shield-in-force');
  await card.getByRole('button', { name: 'End this shield' }).click();
  await page.getByText('No shield with you on its list is in force.').waitFor();
}

async function readNotice(visit: Visit, name: string): Promise<void> {
  const { page } = visit;
  await signIn(visit, name);
  const notices = page.getByRole('region', { name: 'Notices' });
  await notices.getByText('Hannah Price of Child Protection Team Central').first().waitFor();
  await visit.lookTwice('notices');
  while (await notices.count()) {
    const before = await notices.getByRole('listitem').count();
    await notices.getByRole('button', { name: 'Mark as read' }).first().click();
    await notices
      .getByRole('listitem')
      .nth(before - 1)
      .waitFor({ state: 'detached' });
  }
}
