import { describe, expect, test } from '@jest/globals';
import type { FamilyLine, MyFamilies } from '#lib/api/types.ts';
import { newOnTeams, toConfirm, unconfirmed } from './asked.ts';

const line = (id: string, clientId: string, change: Partial<FamilyLine> = {}): FamilyLine => ({
  id,
  clientId,
  agencyName: 'Elm School',
  sector: 'school',
  role: 'classTeacher',
  isOwn: true,
  ...change,
});
const member = (id: string, given: string) => ({
  id,
  given,
  family: 'Green',
  age: { kind: 'unknown' as const },
  areaName: null,
});
const mine = (...lines: FamilyLine[]): MyFamilies => ({
  families: [
    { familyId: 'one', members: [member('sam', 'Sam'), member('ava', 'Ava')], lines },
    { familyId: 'two', members: [member('sam', 'Sam')], lines: lines.slice(0, 1) },
  ],
  asOf: '2026-03-01T10:00:00Z',
  mark: '',
});

describe('what my families ask of me', () => {
  test('the lines to confirm, once each, the longest unconfirmed first', () => {
    const asked = toConfirm(
      mine(
        line('a', 'sam', { awaits: 'stillInvolved', lastConfirmed: '2025-02-01T00:00:00Z' }),
        line('b', 'ava', { awaits: 'stillInvolved', lastConfirmed: '2025-01-01T00:00:00Z' }),
        line('c', 'ava', { awaits: 'stillInvolved' }),
        line('d', 'ava', { awaits: 'confirmation' }),
        line('e', 'ava'),
      ),
    );
    expect(asked.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(asked.at(-1)?.clientName).toBe('Sam Green');
  });

  test('what is only my word', () => {
    const found = unconfirmed(
      mine(
        line('a', 'sam', { awaits: 'confirmation' }),
        line('b', 'ava', { awaits: 'stillInvolved' }),
      ),
    );
    expect(found.map(({ id }) => id)).toEqual(['a']);
  });

  test('what is new, but for my own', () => {
    const found = newOnTeams(
      mine(
        line('a', 'sam', { isNew: true }),
        line('b', 'ava', { isNew: true, isOwn: false }),
        line('c', 'ava', { isOwn: false }),
      ),
    );
    expect(found.map(({ id }) => id)).toEqual(['b']);
  });
});
