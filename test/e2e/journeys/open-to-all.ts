import { test } from '@jest/globals';
import { visiting, type Stage } from '../support/visit.ts';

export function openToAll(stage: Stage): void {
  test.each(['/help', '/privacy', '/accessibility'])('%s can be read before signing in', (path) =>
    visiting(stage, {}, async (visit) => {
      const response = await visit.page.goto(path);
      if (response?.status() !== 200) throw new Error(`${path} answered ${response?.status()}`);
      await visit.lookTwice(path.slice(1));
    }),
  );
}
