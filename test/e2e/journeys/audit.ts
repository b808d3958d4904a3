import { expect, test } from '@jest/globals';
import { openFamily, signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

export function audit(stage: Stage): void {
  test.each([true, false])(
    'a look is on record: for colleagues by agency, for the lead with why (scripts: %s)',
    (hasScript) =>
      visiting(stage, { hasScript }, async (visit) => {
        visit.forgive(/status of 400/);
        await signIn(visit, 'Hannah Price');
        await openFamily(visit, 'Alfie Blackwood');
        const reference = new URL(visit.page.url()).pathname.split('/')[2]!;
        await whoOpened(visit, hasScript);
        await signOut(visit);
        await signIn(visit, 'Mei-Ling Cheung');
        await lookUp(visit, reference, hasScript);
      }),
  );
}

async function whoOpened(visit: Visit, hasScript: boolean): Promise<void> {
  const { page } = visit;
  await page.getByRole('link', { name: 'Who opened this page' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who opened this page' }).waitFor();
  await page.getByRole('cell', { name: 'Child Protection Team Central (you)' }).first().waitFor();
  await (hasScript ? visit.lookTwice('access') : visit.look('access-without-scripts'));
}

async function lookUp(visit: Visit, reference: string, hasScript: boolean): Promise<void> {
  const { page } = visit;
  const look = (state: string) =>
    hasScript ? visit.lookTwice(state) : visit.look(`${state}-without-scripts`);
  await page.getByRole('link', { name: 'Records of access' }).click();
  await page.getByRole('heading', { level: 1, name: 'Records of access' }).waitFor();
  await page.getByRole('heading', { level: 3, name: 'Opened a family’s page' }).first().waitFor();
  await look('oversight');
  await page.getByRole('button', { name: 'Show who looked' }).click();
  await page.getByRole('link', { name: 'Say why you ask, in 10 characters or more' }).waitFor();
  await look('oversight-error');
  await page.getByLabel('Reference', { exact: true }).fill(reference);
  await page.getByLabel('Why do you ask?').fill('A request of the family');
  await page.getByRole('button', { name: 'Show who looked' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who looked at this person' }).waitFor();
  await page.getByText('Hannah Price, ').first().waitFor();
  const opened = page.getByRole('listitem').filter({ hasText: 'Opened a family’s page' }).first();
  await opened.getByText('More about this record').click();
  await opened.getByText('What was shown').waitFor();
  await look('oversight-enquiry');
  expect(await page.getByText(/Alfie|Blackwood/).count()).toBe(0);
}
