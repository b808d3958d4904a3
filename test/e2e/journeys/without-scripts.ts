import { expect, test } from '@jest/globals';
import { agency, openFamily, signIn, signOut } from '../support/steps.ts';
import { visiting, type Stage } from '../support/visit.ts';

export function withoutScripts(stage: Stage): void {
  test('without scripts: search, the whole list, its contacts, out', () =>
    visiting(stage, { hasScript: false }, async (visit) => {
      const { page } = visit;
      await signIn(visit, 'Amara Okafor-Bell');
      await openFamily(visit, 'Isla Ashdown');
      expect(await page.locator('.list .agency h3').allInnerTexts()).toEqual([
        'Early Help Team Central',
        'Brackwater Housing Options',
        'Bridge Street Surgery',
        'The Weir Surgery',
        'Health Visiting Team Central',
        'Elm Grove Primary School',
      ]);
      expect(await page.getByRole('button', { name: 'Picture', exact: true }).count()).toBe(0);
      const surgery = agency(page, 'The Weir Surgery');
      await surgery.getByText('Contacts and opening hours').click();
      const number = surgery.getByRole('link', { name: 'Call The Weir Surgery' });
      expect(await number.getAttribute('href')).toMatch(/^tel:\+441632960\d{3}$/);
      expect(await number.isVisible()).toBe(true);
      await surgery.getByText('Why can I see this?').first().click();
      await surgery
        .getByText(/^You can see this because/)
        .first()
        .waitFor();
      await visit.lookTwice('family-without-scripts');
      await page.getByRole('link', { name: 'Your other families around this one' }).click();
      const behind = page.locator('details').filter({ hasText: 'The Weir Surgery: ' });
      await behind.locator('summary').click();
      const others = behind.getByRole('link');
      expect(await others.count()).toBe(
        Number(/: (\d+) /.exec(await behind.locator('summary').innerText())?.[1]),
      );
      await visit.lookTwice('beyond-without-scripts');
      await others.first().click();
      await page.getByRole('heading', { level: 1, name: /^The team around / }).waitFor();
      await signOut(visit);
    }));
}
