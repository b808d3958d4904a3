import { expect, test } from '@jest/globals';
import { openFamily, signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const SENDER = 'Amara Okafor-Bell';
const ADDRESSEE = 'Hannah Price';
/** Works with the father, and may not know of the health visitor who asks. */
const OUTSIDER = 'Seán MacLeod';
const CLIENT = 'Alfie Blackwood';

/** Leaves a settled concern behind. */
export function concerns(stage: Stage): void {
  test('somebody is worried, a colleague reads it and answers, and one who is not shown learns nothing', () =>
    visiting(stage, {}, async (visit) => {
      visit.forgive(/status of 400/);
      await signIn(visit, SENDER);
      await raise(visit);
      await signOut(visit);
      await signIn(visit, OUTSIDER);
      await learnNothing(visit);
      await signOut(visit);
      await signIn(visit, ADDRESSEE);
      await answer(visit);
      await signOut(visit);
      await signIn(visit, SENDER);
      await settle(visit);
    }));
}

async function raise(visit: Visit): Promise<void> {
  const { page } = visit;
  await openFamily(visit, CLIENT);
  await page.getByRole('link', { name: 'I am worried: ask the team to get in touch' }).click();
  await page.getByText('Call 999 now.').waitFor();
  await page.getByText(/call Multi-Agency Safeguarding Hub: 0/).waitFor();
  const warning = page.getByText('This is not a referral. Nobody may read it today.', {
    exact: true,
  });
  await warning.waitFor();
  await page.getByRole('checkbox', { name: new RegExp(`^${ADDRESSEE}`) }).waitFor();
  expect(await page.getByText(OUTSIDER).count()).toBe(0);
  const button = page.getByRole('button', { name: 'Ask them to get in touch' });
  await button.press('Enter');
  await page.getByRole('link', { name: 'Choose how soon' }).waitFor();
  await visit.lookTwice('concern-error');
  for (const choice of ['I am worried about a child', 'This week', 'Call me']) {
    await page.getByRole('radio', { name: choice }).press('Space');
  }
  await button.press('Enter');
  await page.getByText('You have asked them to get in touch').waitFor();
  await page
    .getByText(new RegExp(`^${ADDRESSEE}, .*Not opened yet\\.$`))
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /^Take it back/ })
    .first()
    .waitFor();
  expect(await page.getByText(OUTSIDER).count()).toBe(0);
  await visit.lookTwice('concern-raised');
}

async function learnNothing(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.getByRole('link', { name: 'What happened on your teams' }).click();
  await page.getByRole('heading', { level: 1, name: 'What happened on your teams' }).waitFor();
  expect(await page.getByText('A colleague asks you to get in touch').count()).toBe(0);
  await page.goto('/concerns');
  await page.getByText('Nobody asks you to get in touch.').waitFor();
  expect(await page.getByText(SENDER).count()).toBe(0);
  await visit.lookTwice('concerns-none');
}

async function answer(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.getByRole('link', { name: 'What happened on your teams' }).click();
  await page.getByText(`A colleague asks you to get in touch about ${CLIENT}`).first().waitFor();
  await visit.lookTwice('inbox-concern');
  await page.getByRole('link', { name: /^Read who asks/ }).click();
  const title = new RegExp(`^${SENDER} \\(.*\\), about ${CLIENT}$`);
  // The newest: a journey that broke off may have left another.
  const asked = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .first();
  await asked.getByText('I am worried about a child. This week. Call me.').waitFor();
  expect(await page.getByText(OUTSIDER).count()).toBe(0);
  await visit.lookTwice('concern-received');
  await asked.getByRole('button', { name: /^I have tried to reach you/ }).press('Enter');
  await asked.getByText(/^You answered on .*: I have tried to reach you$/).waitFor();
}

async function settle(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.getByRole('link', { name: /^Concerns/ }).click();
  const opened = new RegExp(`^${ADDRESSEE}, .*Opened .*Answered .*: I have tried to reach you\\.$`);
  await page.getByText(opened).first().waitFor();
  await visit.lookTwice('concern-answered');
  await page
    .getByRole('button', { name: /^It is settled/ })
    .first()
    .press('Enter');
  await page
    .getByText(/^Settled on /)
    .first()
    .waitFor();
}
