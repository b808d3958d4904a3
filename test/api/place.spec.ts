import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '#test/support/app.ts';
import { testGraph } from '#test/support/graph.ts';

/** Pages of a service under Victoria's profile: nothing but the profile says so. */
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ people: [], withWeb: true, profile: 'victoria' });
});

afterAll(async () => {
  await app?.stop();
  await (await testGraph()).close();
});

const page = async (path: string) => (await fetch(`${app.origin}${path}`)).text();

test('a page says where it is', async () => {
  expect(await page('/help')).toMatch(
    /<html\s+lang="en-AU"\s+data-country="AU"\s+data-time-zone="Australia\/Melbourne"/,
  );
});

test('a page speaks Victoria’s words, and England’s where there are no others', async () => {
  expect(await page('/privacy')).toContain('Office of the Victorian Information Commissioner');
  const help = await page('/help');
  expect(help).toContain('Services Australia');
  expect(help).not.toMatch(/NHS|jobcentres/);
  expect(help).toContain('Spelling need not be exact');
});
