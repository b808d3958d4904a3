import { describe, expect, test } from '@jest/globals';
import { isFromOwnPage, isSameToken } from './cross-site.ts';

const OURS = 'https://patchwork.example.org';

describe('a change comes from our own page', () => {
  test.each([
    ['our page', { 'sec-fetch-site': 'same-origin' }, true],
    ['the address bar', { 'sec-fetch-site': 'none' }, true],
    ['a sibling host', { 'sec-fetch-site': 'same-site' }, false],
    ['another site', { 'sec-fetch-site': 'cross-site' }, false],
    [
      'another site that claims our origin',
      { 'sec-fetch-site': 'cross-site', origin: OURS },
      false,
    ],
    ['an unknown word', { 'sec-fetch-site': 'friendly' }, false],
    ['an empty word', { 'sec-fetch-site': '' }, false],
    ['an older browser on our page', { origin: OURS }, true],
    ['an older browser elsewhere', { origin: 'https://evil.example' }, false],
    ['a sandboxed frame', { origin: 'null' }, false],
    ['our host with another port', { origin: `${OURS}:8443` }, false],
    ['a host that begins like ours', { origin: `${OURS}.evil.example` }, false],
    ['nobody says where from', {}, false],
  ])('%s', (_what, headers, expected) => {
    expect(isFromOwnPage(headers, OURS)).toBe(expected);
  });
});

describe('the token', () => {
  test.each([
    ['the same', 'abcdef', true],
    ['another of the same length', 'abcdeg', false],
    ['a beginning', 'abc', false],
    ['longer', 'abcdefg', false],
    ['nothing', '', false],
    ['missing', undefined, false],
    ['a list', ['abcdef'], false],
  ])('%s', (_what, given, expected) => expect(isSameToken(given, 'abcdef')).toBe(expected));
});
