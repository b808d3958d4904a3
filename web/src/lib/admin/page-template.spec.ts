import { describe, expect, test } from '@jest/globals';
import { pageTemplate, readTemplate } from './page-template.ts';

describe('a page as it is told', () => {
  test.each([
    ['/', '/'],
    ['/clients/[id]/lead', '/clients/:id/lead'],
    ['/mail-off/[token]', '/mail-off/:token'],
    ['/admin/users/[id]', '/admin/users/:id'],
  ])('%s', (route, template) => {
    expect(pageTemplate(route)).toBe(template);
    expect(readTemplate(template)).toBe(template);
  });

  test.each([null, '', 'x', '//x', '/clients/7b0f4a52', '/Jane Green', 'https://x.example'])(
    '%s is read as the home page',
    (text) => expect(readTemplate(text)).toBe('/'),
  );
});
