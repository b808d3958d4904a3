import { describe, expect, test } from '@jest/globals';
import { findProfile } from '../consent/profile.ts';
import { lineOf, type StoredLine } from './family-lines.ts';

const AT = new Date('2026-03-01T10:00:00Z');
const stored: StoredLine = {
  id: 'line',
  clientId: 'sam',
  agencyName: 'Elm School',
  sector: 'school',
  role: 'classTeacher',
  isOwn: true,
  leadName: null,
  lastConfirmed: '2025-09-01T09:00:00Z',
  since: '2024-09-01T09:00:00Z',
  recordedAt: null,
  isConfirmed: true,
};
const line = (change: Partial<StoredLine> = {}) =>
  lineOf({ ...stored, ...change }, AT, findProfile('england'));

describe('a line of my families', () => {
  test('asks its own people again after the months of its sector', () => {
    expect(line().awaits).toBeUndefined();
    expect(line({ lastConfirmed: '2025-03-01T10:00:00.001Z' }).awaits).toBeUndefined();
    expect(line({ lastConfirmed: '2025-03-01T10:00:00Z' }).awaits).toBe('stillInvolved');
    expect(line({ sector: 'gp', lastConfirmed: '2025-09-01T09:00:00Z' }).awaits).toBe(
      'stillInvolved',
    );
    expect(line({ lastConfirmed: null }).awaits).toBe('stillInvolved');
  });

  test('asks nobody else', () => {
    expect(line({ isOwn: false, lastConfirmed: null }).awaits).toBeUndefined();
    expect(line({ isOwn: false, isConfirmed: false }).awaits).toBeUndefined();
  });

  test('waits for somebody else’s word while it is only one’s own', () => {
    expect(line({ isConfirmed: false, lastConfirmed: null }).awaits).toBe('confirmation');
  });

  test('is new for a fortnight from when it was recorded, or began where nobody knows', () => {
    expect(line().isNew).toBeUndefined();
    expect(line({ recordedAt: '2026-02-15T10:00:00.001Z' }).isNew).toBe(true);
    expect(line({ recordedAt: '2026-02-15T10:00:00Z' }).isNew).toBeUndefined();
    expect(line({ since: '2026-02-20T10:00:00Z' }).isNew).toBe(true);
    expect(line({ since: '2026-02-20T10:00:00Z', recordedAt: '2025-01-01T00:00:00Z' }).isNew).toBe(
      undefined,
    );
  });

  test('says nothing else of what is stored', () => {
    expect(Object.keys(line({ leadName: 'Priya Shah' })).sort()).toEqual(
      [
        'agencyName',
        'clientId',
        'id',
        'isOwn',
        'lastConfirmed',
        'leadName',
        'role',
        'sector',
      ].sort(),
    );
  });
});
