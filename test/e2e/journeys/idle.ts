import { expect, test } from '@jest/globals';
import { openFamily, signIn, teamHeading } from '../support/steps.ts';
import { visiting, type Stage } from '../support/visit.ts';

export function idle(stage: Stage): void {
  test('a page left alone warns, closes, and comes back to the same card after signing in', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      await page.clock.install();
      await signIn(visit, 'Amara Okafor-Bell');
      await openFamily(visit, 'Isla Ashdown');
      const card = new URL(page.url()).pathname;
      await page.clock.fastForward('14:30');
      const warning = page.getByRole('dialog', { name: 'Are you still there?' });
      await warning.waitFor();
      await visit.lookTwice('idle-warning', { isWhole: false });
      await warning.getByRole('button', { name: 'Keep the page open' }).click();
      await warning.waitFor({ state: 'hidden' });
      visit.forgive(/status of 401/);
      // The browser's clock runs ahead; the service's own would have ended the session by now.
      await page.context().clearCookies();
      await page.clock.fastForward('15:01');
      await page.getByText('We closed the page because nothing happened for a while.').waitFor();
      expect(await page.content()).not.toContain('Ashdown');
      await visit.lookTwice('idle-closed');
      await page.getByRole('link', { name: 'Sign in with Demo people' }).click();
      await page.getByRole('button', { name: 'Amara Okafor-Bell' }).click();
      await teamHeading(page, 'Isla Ashdown').waitFor();
      expect(new URL(page.url()).pathname).toBe(card);
    }));
}
