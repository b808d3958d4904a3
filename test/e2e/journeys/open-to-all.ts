import { expect, test } from '@jest/globals';
import { visiting, type Stage } from '../support/visit.ts';

export function openToAll(stage: Stage): void {
  test.each(['/help', '/privacy', '/accessibility'])('%s can be read before signing in', (path) =>
    visiting(stage, {}, async (visit) => {
      const response = await visit.page.goto(path);
      if (response?.status() !== 200) throw new Error(`${path} answered ${response?.status()}`);
      await visit.lookTwice(path.slice(1));
    }),
  );

  test('a stranger is sent to sign in, and nothing may keep even that', () =>
    visiting(stage, {}, async ({ page }) => {
      for (const path of ['/', '/claim', '/nothing-here', '/__data.json']) {
        const response = await page.request.get(path, { maxRedirects: 0 });
        const { 'cache-control': cache, ...headers } = response.headers();
        expect({ path, cache }).toEqual({ path, cache: expect.stringContaining('no-store') });
        expect(headers).toMatchObject({
          'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
          'x-frame-options': expect.stringMatching(/^(DENY|SAMEORIGIN)$/),
          'referrer-policy': 'same-origin',
        });
      }
    }));
}
