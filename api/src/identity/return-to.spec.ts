import { describe, expect, test } from '@jest/globals';
import { safeReturnTo } from './return-to.ts';

describe('a path of our own is kept', () => {
  test.each([
    ['/'],
    ['/clients/5f6d'],
    ['/clients/5f6d?view=list#team'],
    ['/searches/1?next=https://example.org'],
    ['/help/caf%C3%A9'],
  ])('%s', (path) => expect(safeReturnTo(path)).toBe(path));
});

describe('anything that could lead elsewhere goes home', () => {
  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a list', ['/a', '/b']],
    ['another origin', 'https://evil.example/'],
    ['no scheme', '//evil.example'],
    ['three slashes', '///evil.example'],
    ['a backslash', '/\\evil.example'],
    ['a backslash later', '/a\\..\\evil'],
    ['two backslashes', '\\\\evil.example'],
    ['a scheme without slashes', 'javascript:alert(1)'],
    ['a data address', 'data:text/html,x'],
    ['a relative path', 'evil.example'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line end', '/\n/evil.example'],
    ['a header split', '/a\r\nSet-Cookie: x=1'],
    ['a null character', '/\u0000/evil.example'],
    ['a leading space', ' /a'],
    ['a no-break space', '/\u00a0/evil.example'],
    ['a path that climbs to a double slash', '/a/..//evil.example'],
    ['a path that dots to a double slash', '/.//evil.example'],
    ['an encoded dot path', '/%2e//evil.example'],
    ['an address of the API', '/api/v1/session/end'],
    ['an encoded address of the API', '/%61pi/v1/sign-in/x'],
    ['a broken encoding', '/%zz'],
    ['the sign-in page, which would go round', '/sign-in?problem=failed'],
    ['a very long path', `/${'a'.repeat(3000)}`],
  ])('%s', (_what, value) => expect(safeReturnTo(value)).toBe('/'));
});
