import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { openFamily, signIn, signOut, record } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

/** Leaves the demo as it was (what is released, assessed or barred is ended), but for one service’s work. */
export function safeguards(stage: Stage): void {
  test('a service releases its line, a school joins a team and assesses competence', () =>
    visiting(stage, {}, async (visit) => {
      visit.forgive(/status of 400/);
      await signIn(visit, 'Marcus Saint-Clair');
      await openFamily(visit, 'Kelly Maddox');
      await release(visit);
      await visit.page.getByRole('link', { name: 'Back to the family' }).click();
      await record(visit.page, 'Confirm who works with them');
      await visit.page.getByText('No link that you may confirm.').waitFor();
      await visit.lookTwice('confirm');
      await visit.page.getByRole('link', { name: 'Back to the family' }).click();
      await end(visit);
      await signOut(visit);
      await signIn(visit, 'Priya Shah');
      await openFamily(visit, 'Kelly Maddox');
      await join(visit);
      await visit.page.getByRole('link', { name: 'Home' }).click();
      await openFamily(visit, 'Jayden Maddox');
      await assess(visit);
    }));

  test('a data protection lead bars somebody, and finds the sample of duty look-ups', () =>
    visiting(stage, {}, async (visit) => {
      visit.forgive(/status of 400/);
      await signIn(visit, 'Mei-Ling Cheung', '/oversight');
      await visit.page.getByRole('link', { name: 'Who is barred from deciding' }).click();
      await bar(visit);
      await visit.page.getByRole('link', { name: 'Records of access' }).first().click();
      await visit.page.getByRole('link', { name: 'Sample of duty look-ups to review' }).click();
      await visit.page
        .getByRole('heading', { level: 1, name: 'Sample of duty look-ups' })
        .waitFor();
      await visit.lookTwice('duty-sample');
    }));
}

async function lastDay({ page }: Visit, legend: string): Promise<void> {
  const soon = new Date(Date.now() + 20 * 86_400_000);
  const parts = {
    Day: soon.getUTCDate(),
    Month: soon.getUTCMonth() + 1,
    Year: soon.getUTCFullYear(),
  };
  const date = page.getByRole('group', { name: legend });
  for (const [label, value] of Object.entries(parts)) {
    await date.getByLabel(label).fill(String(value));
  }
}

async function release(visit: Visit): Promise<void> {
  const { page } = visit;
  await record(page, 'Let child protection see your service');
  await page.getByRole('button', { name: 'Release', exact: true }).click();
  await page.getByRole('link', { name: 'Choose why' }).waitFor();
  await visit.lookTwice('release-error');
  await page.getByLabel('A child may be at risk').check();
  await lastDay(visit, 'Last day');
  await page.getByRole('button', { name: 'Release', exact: true }).click();
  await page.getByText(/^Released until/).waitFor();
  await visit.lookTwice('release-in-force');
  await page.getByRole('button', { name: /^End this release/ }).click();
  await page.getByText('Not released.').waitFor();
}

/** The drug service’s work, which no later journey needs. */
async function end(visit: Visit): Promise<void> {
  const { page } = visit;
  await record(page, 'End your team’s work');
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByRole('link', { name: 'Choose why' }).waitFor();
  await visit.lookTwice('involvements-error');
  await page.getByLabel('The work is finished').check();
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByText(/^Ended\. /).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  await visit.lookTwice('ended');
}

/** The school says that it works with the mother too, and takes that back. */
async function join(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.getByRole('link', { name: 'Join this team' }).click();
  const say = page.getByRole('button', { name: 'I work with Kelly' });
  await say.click();
  await page.getByRole('link', { name: 'Choose what you are to them' }).waitFor();
  await visit.lookTwice('join-error');
  await page.getByLabel('Safeguarding lead').check();
  await page.getByLabel('Public task').check();
  await say.click();
  await page.getByText(/^Recorded\. /).waitFor();
  await visit.lookTwice('joined');
  await record(page, 'Your own part in this team');
  await page.getByText('Waiting for somebody to confirm it.').waitFor();
  await visit.lookTwice('own-part');
  await page.getByRole('button', { name: /^Take it back/ }).click();
  await say.waitFor();
}

async function assess(visit: Visit): Promise<void> {
  const { page } = visit;
  await record(page, 'Record that a young person may decide alone');
  await page.getByRole('heading', { level: 1, name: 'May Jayden Maddox decide alone?' }).waitFor();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('link', { name: 'Choose what they may decide about' }).waitFor();
  await visit.lookTwice('competence-error');
  await page.getByLabel('Mental health').check();
  await lastDay(visit, 'Assess again after');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText('by Priya Shah').first().waitFor();
  await visit.lookTwice('competence');
  await page.getByRole('button', { name: /^End this assessment/ }).click();
  await page.getByRole('button', { name: /^End this assessment/ }).waitFor({ state: 'detached' });
}

async function bar(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.getByRole('button', { name: 'Bar them' }).click();
  await page.getByRole('link', { name: 'Enter the whole reference of the person' }).waitFor();
  await visit.lookTwice('bars-error');
  await page.getByLabel('Reference of the person it is about').fill(randomUUID());
  await page.getByLabel('Reference of who may no longer decide').fill(randomUUID());
  await page.getByLabel('Why?').fill('Order of the family court of 1 May');
  await lastDay(visit, 'Last day');
  await page.getByRole('button', { name: 'Bar them' }).click();
  await page.getByRole('button', { name: /^End this bar/ }).waitFor();
  await visit.lookTwice('bars');
  await page.getByRole('button', { name: /^End this bar/ }).click();
  await page.getByRole('button', { name: /^End this bar/ }).waitFor({ state: 'detached' });
}
