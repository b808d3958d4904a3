import { describe, expect, it } from '@jest/globals';
import { idleState } from './idle-clock.ts';

const minute = 60_000;
const at = (minutesIdle: number, minutesToExpiry = 600) =>
  idleState({
    now: minutesIdle * minute,
    lastActive: 0,
    idleSeconds: 900,
    expiresAt: minutesToExpiry * minute,
  });

describe('an open page', () => {
  it('is active for fourteen minutes', () => {
    expect(at(0)).toEqual({ kind: 'active' });
    expect(at(13.9)).toEqual({ kind: 'active' });
  });

  it('warns in the last minute', () => {
    expect(at(14)).toEqual({ kind: 'warning', secondsLeft: 60 });
    expect(at(14.75)).toEqual({ kind: 'warning', secondsLeft: 15 });
  });

  it('locks at fifteen minutes, and after a night asleep', () => {
    expect(at(15)).toEqual({ kind: 'expired' });
    expect(at(480)).toEqual({ kind: 'expired' });
  });

  it('locks when the server ends the session, however busy the person is', () => {
    expect(at(1, 1)).toEqual({ kind: 'expired' });
    expect(at(0, 0.5)).toEqual({ kind: 'warning', secondsLeft: 30 });
  });
});
