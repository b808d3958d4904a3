import { describe, expect, test } from '@jest/globals';
import { lensInSight, mergedPlaces, placesInSight, type InSight } from './in-sight.ts';
import type { Lens, Place } from './view-lens.ts';

const inSight: InSight = {
  nodes: new Set(['member:a', 'agency:school', 'sector:school']),
  sectors: new Set(['school']),
  roles: new Set(['classTeacher']),
  areas: new Set(['North']),
  days: { first: '2020-03-01', today: '2026-05-10' },
};
const at = (id: string, x = 0, y = 0): Place => ({ id, x, y });
const all: Lens = {
  ...{ sectors: [], roles: [], areas: [], members: [], folded: [] },
  ...{ standing: 'all', freshness: 'all', grouping: 'none', focusId: null, focusSteps: 1 },
  asAt: null,
};

describe('a view that somebody else made', () => {
  test('says nothing of what its reader may not see', () => {
    const theirs: Lens = {
      ...all,
      sectors: ['drugAndAlcohol', 'school'],
      roles: ['keyworker', 'classTeacher'],
      areas: ['North', 'South'],
      members: ['member:a', 'member:hidden'],
      folded: ['agency:school', 'agency:harbour', 'sector:drugAndAlcohol'],
      focusId: 'agency:harbour',
      focusSteps: 3,
      standing: 'current',
      grouping: 'sector',
    };
    expect(lensInSight(theirs, inSight)).toEqual({
      ...all,
      sectors: ['school'],
      roles: ['classTeacher'],
      areas: ['North'],
      members: ['member:a'],
      folded: ['agency:school'],
      standing: 'current',
      grouping: 'sector',
    });
  });

  test('is, cut so, what its maker would have made who never saw the rest', () => {
    const withHidden = { ...all, sectors: ['drugAndAlcohol'], focusId: 'agency:harbour' };
    expect(JSON.stringify(lensInSight(withHidden, inSight))).toBe(
      JSON.stringify(lensInSight(all, inSight)),
    );
  });

  test.each([
    ['a day between', '2024-02-29', '2024-02-29'],
    ['a day before all that its reader sees', '1999-01-01', '2020-03-01'],
    ['the day on which it is opened, or a later one', '2026-05-10', null],
    ['today', null, null],
  ])('opens as at %s', (_what, kept, opened) => {
    expect(lensInSight({ ...all, asAt: kept }, inSight).asAt).toBe(opened);
  });
});

describe('where nodes were put', () => {
  test('is told of those in sight', () => {
    const kept = [at('agency:school', 1), at('agency:harbour', 2)];
    expect(placesInSight(kept, inSight)).toEqual([at('agency:school', 1)]);
  });

  test('is kept for one who is out of sight until they are back', () => {
    const kept = [at('agency:school', 1), at('agency:harbour', 2)];
    expect(mergedPlaces(kept, [at('agency:school', 5)], inSight)).toEqual([
      at('agency:school', 5),
      at('agency:harbour', 2),
    ]);
  });

  test('is not kept of one whom the sender may not see', () => {
    expect(mergedPlaces([], [at('agency:harbour', 2)], inSight)).toEqual([]);
  });

  test('is kept for one who was not moved: another window may have put them there', () => {
    expect(
      mergedPlaces([at('member:a', 7), at('agency:school', 1)], [at('agency:school', 5)], inSight),
    ).toEqual([at('agency:school', 5), at('member:a', 7)]);
  });
});
