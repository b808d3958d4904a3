import { expect, test } from '@jest/globals';
import { agency, openFamily, signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const GIVER = 'Hannah Price';
const LEAD = 'Ruth Adeyemi';
const CHILD = 'Kwame Osei';

/** What goes to a colleague comes back, and who is away is back; only that nobody leads the child's team then. */
export function handingOver(stage: Stage): void {
  test('somebody hands a child over, the colleague is told and the team sees them, and somebody else learns nothing', async () => {
    await visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 400/);
      await signIn(visit, GIVER);
      await page.getByRole('link', { name: 'Hand families over to a colleague' }).click();
      await handOver(visit);
      await signOut(visit);

      await signIn(visit, 'Katarzyna Wiśniewska');
      await page.goto(`${stage.origin}/inbox`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText(CHILD).count()).toBe(0);
      await signOut(visit);

      await signIn(visit, 'Dafydd Llewellyn');
      await openFamily(visit, CHILD);
      const team = agency(page, 'Child Protection Team Central');
      await team.getByText(LEAD).first().waitFor();
      expect(await team.getByText(GIVER).count()).toBe(0);
    });
    await visiting(stage, { hasScript: false }, async (visit) => {
      const { page } = visit;
      await signIn(visit, LEAD);
      await page.goto(`${stage.origin}/inbox`);
      await page.getByText(`has handed ${CHILD} over to you.`).first().waitFor();
      await visit.lookTwice('inbox-handed-over');
      await page.goto(`${stage.origin}/hand-over`);
      await page.getByRole('checkbox', { name: CHILD }).check();
      await page
        .getByLabel('Who takes over?')
        .selectOption({ label: await optionOf(visit, GIVER) });
      await page.getByRole('button', { name: 'See what will happen' }).click();
      await visit.lookTwice('hand-over-without-scripts');
      await page.getByRole('button', { name: 'Hand over', exact: true }).click();
      await page.getByText('Handed over: 1. They are told.').waitFor();
    });
  });

  test('a team lead finds the links of somebody who is away for long', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await signIn(visit, GIVER, '/card');
      await beAwayForLong(visit);
      await signOut(visit);
      await signIn(visit, LEAD);
      await actAsLead(visit);
      await page
        .getByRole('link', { name: /^Your team’s links that need an owner: \d+$/ })
        .waitFor();
      await visit.lookTwice('home-unowned');
      await page.getByRole('link', { name: /^Your team’s links that need an owner/ }).click();
      await page
        .getByText(new RegExp(`^${GIVER} has been away since `))
        .first()
        .waitFor();
      await visit.lookTwice('unowned');
      await page.getByRole('checkbox', { name: 'Everything on this page' }).check();
      await page.getByLabel('Who takes over?').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'See what will happen' }).click();
      await page.getByRole('heading', { name: 'What will happen' }).waitFor();
      await visit.lookTwice('unowned-preview');
      await signOut(visit);
      await signIn(visit, GIVER, '/card');
      await page.getByRole('button', { name: /^I am back/ }).click();
      await page.getByText(/^You are shown as back/).waitFor();
    }));
}

async function handOver(visit: Visit): Promise<void> {
  const { page } = visit;
  const look = page.getByRole('button', { name: 'See what will happen' });
  await look.click();
  await page.getByRole('link', { name: 'Tick what is handed over' }).waitFor();
  await page.getByRole('link', { name: 'Choose who takes over' }).waitFor();
  await visit.lookTwice('hand-over-error');
  await page.getByRole('checkbox', { name: CHILD }).check();
  await page.getByLabel('Who takes over?').selectOption({ label: await optionOf(visit, LEAD) });
  await look.click();
  await page.getByRole('heading', { name: `${LEAD} takes over from you: 1` }).waitFor();
  await visit.lookTwice('hand-over-preview');
  await page.getByRole('button', { name: 'Change it' }).click();
  expect(await page.getByRole('checkbox', { name: CHILD }).isChecked()).toBe(true);
  await look.click();
  await page.getByRole('button', { name: 'Hand over', exact: true }).click();
  await page.getByText('Handed over: 1. They are told.').waitFor();
  expect(await page.getByRole('checkbox', { name: CHILD }).count()).toBe(0);
  await visit.lookTwice('hand-over-done');
}

/** A colleague as the list has them, with what they are. */
const optionOf = async ({ page }: Visit, name: string): Promise<string> =>
  (await page.locator('#to option').filter({ hasText: name }).innerText()).trim();

async function beAwayForLong({ page }: Visit): Promise<void> {
  const late = new Date(Date.now() + 50 * 86_400_000);
  const date = page.getByRole('group', { name: 'Last day away' });
  await date.getByLabel('Day').fill(String(late.getUTCDate()));
  await date.getByLabel('Month').fill(String(late.getUTCMonth() + 1));
  await date.getByLabel('Year').fill(String(late.getUTCFullYear()));
  await page.getByRole('button', { name: 'Keep this time away' }).click();
  await page.getByText('Your time away is kept.').waitFor();
}

async function actAsLead({ page }: Visit): Promise<void> {
  await page.goto('/acting');
  await page.getByLabel('Child Protection Team Central').nth(1).check();
  await page.getByRole('button', { name: 'Work in this role' }).click();
  await page.getByRole('heading', { name: 'My families' }).waitFor();
}
