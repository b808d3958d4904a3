import { expect, test } from '@jest/globals';
import { record, signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const LEADER = 'Amara Okafor-Bell';
const NEXT = 'Dafydd Llewellyn';
const CHILD = 'Rory-Jane Ashdown';

/** Leaves the demo with another lead professional of one child. */
export function leading(stage: Stage): void {
  test('a lead professional hands on, the other accepts, and somebody else learns nothing of it', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 400/);
      await signIn(visit, LEADER);
      await openLead(visit);
      const propose = page.getByRole('button', { name: 'Propose', exact: true });
      await propose.click();
      await page.getByRole('link', { name: 'Choose who should lead' }).waitFor();
      await visit.lookTwice('lead-error');
      await page.getByRole('radio', { name: NEXT }).check();
      await propose.click();
      await page.getByText(/^Asked\. They read it in their inbox/).waitFor();
      await page.getByText(`You asked ${NEXT}, Bridge Street Surgery.`).waitFor();
      await visit.lookTwice('lead-proposed');
      await signOut(visit);

      await signIn(visit, 'Katarzyna Wiśniewska');
      await page.goto(`${stage.origin}/inbox`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText(CHILD).count()).toBe(0);
      await signOut(visit);

      await signIn(visit, NEXT);
      await page.goto(`${stage.origin}/inbox`);
      await page.getByText(`asks you to lead the team around ${CHILD}.`).first().waitFor();
      await visit.lookTwice('inbox-proposed');
      await page.getByRole('link', { name: `Answer around ${CHILD}` }).click();
      await page.getByRole('button', { name: 'I will lead' }).click();
      await page.getByText(/^You lead now\./).waitFor();
      await page.getByText(`${LEADER}, Health Visiting Team Central, until`).waitFor();
      await visit.lookTwice('lead-accepted');
    }));
}

async function openLead({ page }: Visit): Promise<void> {
  await page.getByRole('link', { name: CHILD }).first().click();
  await record(page, 'Lead professional');
  await page.getByText('You lead this team.').waitFor();
}
