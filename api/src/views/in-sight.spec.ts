import { describe, expect, test } from '@jest/globals';
import { lensInSight, mergedPlaces, placesInSight, type InSight } from './in-sight.ts';
import type { Lens, Place } from './view-lens.ts';

const inSight: InSight = {
  nodes: new Set(['member:a', 'agency:school', 'sector:school']),
  sectors: new Set(['school']),
  roles: new Set(['classTeacher']),
  areas: new Set(['North']),
};
const at = (id: string, x = 0, y = 0): Place => ({ id, x, y });
const all: Lens = {
  ...{ sectors: [], roles: [], areas: [], members: [], folded: [] },
  ...{ standing: 'all', freshness: 'all', grouping: 'none', focusId: null, focusSteps: 1 },
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

  test('is forgotten of everybody when all is put back', () => {
    expect(mergedPlaces([at('agency:harbour', 2)], [], inSight)).toEqual([]);
  });
});
