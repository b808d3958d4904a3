import { test } from '@jest/globals';
import { until } from '../../../ops/lib/processes.mjs';
import { openFamily, signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const ASK = 'Ask whoever else is involved to contact you';

export function relay(stage: Stage): void {
  test('a social worker asks whoever is involved to call; the surgery that she does not see is asked', () =>
    visiting(stage, {}, async (visit) => {
      await signIn(visit, 'Hannah Price');
      await openFamily(visit, 'Kwame Osei');
      await visit.page.getByText(ASK).click();
      await visit.lookTwice('relay-prompt');
      await visit.page.getByRole('button', { name: 'Ask them to contact me' }).click();
      await visit.page.getByText(/^You asked on/).waitFor();
      await visit.lookTwice('relay-asked');
      await signOut(visit);
      await answer(visit, 'Dafydd Llewellyn');
    }));
}

/** The relay goes round every few seconds. */
async function answer(visit: Visit, name: string): Promise<void> {
  const { page } = visit;
  await signIn(visit, name);
  const asked = page.getByRole('region', { name: 'Asked to make contact' });
  const isAsked = async () => {
    await page.reload();
    return (await asked.count()) > 0;
  };
  // The first round of a service that has just started takes its time.
  await until(isAsked, 60_000, 1_000);
  await asked.getByText(/^Hannah Price, .* asks whoever works with Kwame Osei/).waitFor();
  await visit.lookTwice('relay-box');
  await asked.getByRole('button', { name: 'We will contact them' }).click();
  await asked.waitFor({ state: 'detached' });
}
