import { describe, expect, test } from '@jest/globals';
import type { Request } from 'express';
import { LIMITS } from './limits.ts';

const limitOf = (method: string, path: string, session = {}) =>
  LIMITS.find(({ isMeant }) => isMeant({ method, path, session } as unknown as Request))?.action;

describe('an action counts for its own limit, however its path is written', () => {
  test.each(['/claims', '/Claims', '/CLAIMS/', '/claims//', '//claims', '/cLaImS///'])(
    'POST %s',
    (path) => expect(limitOf('POST', path)).toBe('claim'),
  );
  test.each(['/searches', '/Searches/'])('POST %s', (path) =>
    expect(limitOf('POST', path)).toBe('search'),
  );
  test.each(['/clients/x/break-glass', '/Clients/x/Break-Glass//'])('POST %s', (path) =>
    expect(limitOf('POST', path)).toBe('breakGlass'),
  );
  test.each(['/clients/x/relay', '/Clients/x/Relay//'])('POST %s', (path) =>
    expect(limitOf('POST', path)).toBe('relay'),
  );
  test.each(['/clients/x/team/tick', '/clients/x/beyond/tick', '/families/mine/Tick/'])(
    'GET %s',
    (path) => expect(limitOf('GET', path)).toBe('tick'),
  );
  test.each(['/sign-in/council', '/Sign-In/council//'])('GET %s', (path) =>
    expect(limitOf('GET', path)).toBe('signIn'),
  );
  test.each(['/claims/x', '/claimsx', '/x/claims', '/'])('not POST %s', (path) =>
    expect(limitOf('POST', path)).toBe('any'),
  );
  test('not reading', () => expect(limitOf('GET', '/claims')).toBe('any'));
});

describe('failing to sign in', () => {
  const begun = { 'oidc:council': { state: 'x' } };

  test.each(['/sign-in/council/callback', '/Sign-In/Council/Callback//'])('%s', (path) =>
    expect(limitOf('GET', path, begun)).toBe('failedSignIn'),
  );
  test.each([
    ['no session', undefined],
    ['an empty one', {}],
    ['a sign-in with another issuer', { 'oidc:trust': { state: 'x' } }],
  ])('needs one that was begun: %s', (_what, session) =>
    expect(limitOf('GET', '/sign-in/council/callback', session)).toBe('any'),
  );
});
