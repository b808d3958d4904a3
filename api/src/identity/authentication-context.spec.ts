import { expect, test } from '@jest/globals';
import { isStrongEnough } from './authentication-context.ts';

test.each([
  ['no minimum, none said', undefined, undefined, true],
  ['no minimum, any said', undefined, '0', true],
  ['the same level', '2', '2', true],
  ['a higher level', '2', '10', true],
  ['a lower level', '2', '1', false],
  ['none said', '2', undefined, false],
  ['a number, not a text', '2', 3, false],
  ['the same name', 'urn:aal2', 'urn:aal2', true],
  ['another name', 'urn:aal2', 'urn:aal3', false],
  ['a name for a level', '2', 'urn:aal3', false],
])('%s: minimum %p, said %p: %p', (_what, minimum, said, expected) => {
  expect(isStrongEnough(minimum, said)).toBe(expected);
});
