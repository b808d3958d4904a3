import { describe, expect, test } from '@jest/globals';
import { listAddress, readListQuery } from './list-query.ts';

const SHOWN = ['all', 'off'] as const;
const AGENCY = '7b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';
const read = (text: string) => readListQuery(new URLSearchParams(text), SHOWN);

describe('where a list stands', () => {
  test.each([
    ['', { show: 'all', agencyId: '', page: 1 }],
    [`show=off&agency=${AGENCY}&page=12`, { show: 'off', agencyId: AGENCY, page: 12 }],
    ['show=x&agency=Jane&page=0', { show: 'all', agencyId: '', page: 1 }],
    ['page=1e3', { show: 'all', agencyId: '', page: 1 }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('is said in an address without what goes without saying', () => {
    const query = read(`show=off&agency=${AGENCY}&page=3`);
    expect(listAddress('/x', query, { show: 'all', agencyId: '' })).toBe('/x');
    expect(listAddress('/x', query, { page: 4 })).toBe(`/x?show=off&agency=${AGENCY}&page=4`);
  });
});
