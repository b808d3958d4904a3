import { describe, expect, it } from '@jest/globals';
import { measure } from './boxes.ts';
import { layFamily } from './family-layout.ts';
import type { FamilyTeam } from './family-team.ts';
import { member, team } from './fixture-parts.ts';
import { emptyTeam, twoHouseholds } from './fixtures.ts';
import { overlaps } from './geometry.ts';
import { planHouseholds } from './households.ts';
import { toView } from './model.ts';
import { testWords } from './test-words.ts';

const home = (id: string) => ({ id, address: `${id} road`, postcode: null, areaName: null });

function lay(answer: FamilyTeam) {
  const view = toView(answer);
  const plan = planHouseholds(view);
  const boxes = measure(view, plan, testWords);
  const family = layFamily(plan, boxes, (household) => household.address ?? '');
  const rect = (id: string) => ({
    ...boxes.get(`member:${id}`)!,
    ...family.positions.get(`member:${id}`)!,
  });
  const hull = (id: string) => family.hulls.find((own) => own.householdId === id)!;
  const isIn = (id: string, householdId: string) => {
    const [own, outline] = [rect(id), hull(householdId)];
    return (
      Math.abs(own.x - outline.x) + own.w / 2 <= outline.w / 2 &&
      Math.abs(own.y - outline.y) + own.h / 2 <= outline.h / 2
    );
  };
  return { plan, family, isIn, hull, rect };
}

describe('a family in the middle of the picture', () => {
  it('stands a child of two homes inside both outlines, and everyone else in their own', () => {
    const { isIn } = lay(twoHouseholds);
    expect([isIn('ava', 'home'), isIn('ava', 'away')]).toEqual([true, true]);
    expect([isIn('sam', 'home'), isIn('sam', 'away')]).toEqual([true, false]);
    expect([isIn('lee', 'home'), isIn('lee', 'away')]).toEqual([false, true]);
  });

  it('names neighbouring homes along different edges, so that no name lies on the other', () => {
    const { hull } = lay(twoHouseholds);
    expect(new Set([hull('home').labelAt, hull('away').labelAt]).size).toBe(2);
  });

  it('draws two homes that share nobody apart', () => {
    const { hull } = lay(
      team({
        members: [member('ava', 'Ava', 4), member('lee', 'Lee', 30, { householdIds: ['away'] })],
        households: [home('home'), home('away')],
      }),
    );
    expect(overlaps(hull('home'), hull('away'), 0)).toBe(false);
  });

  it('puts homes that share a child side by side, whatever their order', () => {
    const { isIn } = lay(
      team({
        members: [
          member('ava', 'Ava', 4, { householdIds: ['home', 'c'] }),
          member('dana', 'Dana', 30, { isSubject: true }),
          member('lee', 'Lee', 31, { householdIds: ['b'] }),
          member('mo', 'Mo', 32, { householdIds: ['b'] }),
          member('kim', 'Kim', 33, { householdIds: ['c'] }),
        ],
        households: [home('home'), home('b'), home('c')],
      }),
    );
    expect([isIn('ava', 'home'), isIn('ava', 'c'), isIn('ava', 'b')]).toEqual([true, true, false]);
  });

  it('names the third home of a child whom no row of outlines can hold', () => {
    const { plan } = lay(
      team({
        members: [
          member('ava', 'Ava', 4, { isSubject: true, householdIds: ['home', 'away', 'third'] }),
          member('lee', 'Lee', 30, { householdIds: ['away'] }),
          member('mo', 'Mo', 31, { householdIds: ['third'] }),
        ],
        households: [home('home'), home('away'), home('third')],
      }),
    );
    expect(plan.alsoAt.get('member:ava')).toHaveLength(1);
  });

  it('gives no outline to a person without a home that may be shown', () => {
    const { family, plan } = lay(
      team({ members: [member('ava', 'Ava', 4, { householdIds: [] })], households: [] }),
    );
    expect(family.hulls).toEqual([]);
    expect(plan.unhoused.map((own) => own.clientId)).toEqual(['ava']);
    expect(family.positions.has('member:ava')).toBe(true);
  });

  it('keeps each child under the generation before', () => {
    const { rect } = lay(twoHouseholds);
    expect(rect('bump').y).toBeGreaterThan(rect('lee').y);
  });

  it('stands in the very middle', () => {
    expect(lay(emptyTeam).family.extent).toMatchObject({ x: 0, y: 0 });
  });
});
