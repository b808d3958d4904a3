import { expect, test } from '@jest/globals';
import { record, signIn, signOut, teamHeading } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const INVITER = 'Amara Okafor-Bell';
const INVITED = 'Leylâ Yılmaz';
const CHILD = 'Rory-Jane Ashdown';

/** Leaves the demo as it was: who has joined takes it back. */
export function inviting(stage: Stage): void {
  test('a colleague is invited, reads initials, accepts and is seen there; somebody else learns nothing of it', async () => {
    await visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 400/);
      await signIn(visit, INVITER);
      await page.getByRole('link', { name: CHILD }).first().click();
      await record(page, 'Invite a colleague');
      await invite(visit);
      await signOut(visit);

      await signIn(visit, 'Katarzyna Wiśniewska');
      expect(await page.getByText('Invitations to join a team').count()).toBe(0);
      await page.goto(`${stage.origin}/invitations`);
      await page.getByText('No invitation waits for your answer.').waitFor();
      await visit.lookTwice('invitations-none');
    });
    await visiting(stage, { hasScript: false }, async (visit) => {
      visit.forgive(/status of 400/);
      await signIn(visit, INVITED);
      await accept(visit);
    });
    await visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await signIn(visit, INVITER);
      await page.getByRole('link', { name: CHILD }).first().click();
      await record(page, 'Invite a colleague');
      await page.getByText('On the team', { exact: true }).first().waitFor();
      await visit.lookTwice('invite-joined');
      await signOut(visit);
      await signIn(visit, INVITED);
      await page.getByRole('link', { name: CHILD }).first().click();
      await record(page, 'Your own part in this team');
      await page.getByRole('button', { name: /^Take it back/ }).click();
      await page.getByRole('button', { name: /^I work with/ }).waitFor();
    });
  });
}

async function invite(visit: Visit): Promise<void> {
  const { page } = visit;
  const find = page.getByRole('searchbox', { name: 'Who are you looking for?' });
  const look = page.getByRole('button', { name: 'Find', exact: true });
  await find.fill('zzzz');
  await look.click();
  await page.getByText('No colleague on Patchwork fits “zzzz”.').waitFor();
  await visit.lookTwice('invite-none');
  await find.fill('midwives leyla');
  await look.click();
  const send = page.getByRole('button', { name: 'Invite', exact: true });
  await send.click();
  await page.getByRole('link', { name: 'Choose why you invite them' }).waitFor();
  await visit.lookTwice('invite-error');
  await page.getByRole('radio', { name: INVITED }).check();
  await page.getByRole('radio', { name: 'We are planning support together' }).check();
  await send.click();
  await page.getByText('Invited. Their answer will stand on this page.').waitFor();
  await page.getByText('No answer yet').first().waitFor();
  await visit.lookTwice('invite-done');
}

async function accept(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.getByRole('link', { name: /^Invitations to join a team: 1$/ }).waitFor();
  await visit.lookTwice('home-invited');
  await page.getByRole('link', { name: /^Invitations to join a team/ }).click();
  await page.getByText(/^About R\. A\.:/).waitFor();
  await visit.lookTwice('invitations');
  await page.getByRole('link', { name: /^Read and answer/ }).click();
  expect(await page.getByText(CHILD).count()).toBe(0);
  const join = page.getByRole('button', { name: 'Accept and join the team' });
  await join.click();
  await page.getByRole('link', { name: 'Choose on what basis you work with them' }).waitFor();
  await visit.lookTwice('invitation-error');
  await page.getByRole('radio').first().check();
  await page.getByRole('radio', { name: /^Public task/ }).check();
  await join.click();
  await teamHeading(page, CHILD).waitFor();
}
