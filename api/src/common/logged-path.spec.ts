import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loggedPath } from './logged-path.ts';
import { projectRoot } from './project-root.ts';

const ID = '0b5e1c9e-3f0a-4c3b-9a55-0d6f0c1f2a3b';

test.each([
  ['/', '/'],
  ['/help?name=Sam', '/help'],
  [`/api/v1/clients/${ID}/team`, `/api/v1/clients/${ID}/team`],
  ['/api/v1/sign-in/county-council/callback?code=x', '/api/v1/sign-in/:x/callback'],
  ['/clients/Sam%20Green', '/clients/:x'],
  ['/sam-green', '/:x'],
  ['/HELP', '/:x'],
  ['/api/v1/searches/9434765919', '/api/v1/searches/:x'],
  [`/clients/${ID}x`, '/clients/:x'],
  [`/clients/${ID}%0Asam`, '/clients/:x'],
  ['/help;sam=green', '/:x'],
  ['/_app/immutable/sam.js', '/_app/:x/:x'],
  ['http://sam.example/green#sam', ':x//:x/:x'],
  ['*', ':x'],
  ['', ''],
])('%s is logged as %s', (url, expected) => {
  expect(loggedPath(url)).toBe(expected);
});

test('the address of every page can be told from the log', () => {
  const pages = readdirSync(join(projectRoot(), 'web/src/routes'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory() && !/^[[(]/.test(entry.name))
    .map(({ name }) => `/${name}`);
  expect(pages).toContain('/help');
  expect(pages.map(loggedPath)).toEqual(pages);
});
