import { expect, test } from '@jest/globals';
import { reasonOf } from './sign-in-reason.ts';

const refusal = (error: unknown, code?: unknown) =>
  Object.assign(new TypeError('Sam Green is not welcome'), { error, code });

test.each([
  ['both codes', refusal('login_required', 'OAUTH_X'), 'OAUTH_X login_required'],
  [
    'a code of the network',
    Object.assign(new Error('to neo'), { code: 'ECONNREFUSED' }),
    'ECONNREFUSED',
  ],
  ['no sentence', refusal('Sam Green', 'OAUTH_X'), 'OAUTH_X'],
  ['nothing with capitals or digits', refusal('SamGreen2017'), 'TypeError'],
  ['nothing long', refusal('a'.repeat(41)), 'TypeError'],
  ['no second line', refusal('login_required\nSam'), 'TypeError'],
  ['nothing but text', refusal({ sam: 'green' }, 7), 'TypeError'],
  ['no code that is a sentence', refusal(undefined, 'Sam Green'), 'TypeError'],
  ['what is no error', undefined, 'unknown'],
])('the log has %s', (_what, error, expected) => {
  expect(reasonOf(error)).toBe(expected);
});
