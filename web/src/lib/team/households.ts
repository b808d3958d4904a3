import type { HouseholdView, MemberView } from './view.ts';

type Family = { members: MemberView[]; households: HouseholdView[] };

/** Members who stand together: in one household, between two (theirs are both), or in none. */
export interface Zone {
  households: HouseholdView[];
  members: MemberView[];
}

export interface HouseholdPlan {
  /** From left to right. */
  zones: Zone[];
  unhoused: MemberView[];
  /** Homes that the picture can only name, because the member stands elsewhere. */
  alsoAt: ReadonlyMap<string, HouseholdView[]>;
}

/**
 * Households in a row, those that share most beside each other, so that a child of two homes stands where
 * both outlines overlap. A third home, which no drawing in a row can reach, is named in the member's box.
 */
export function planHouseholds(family: Family): HouseholdPlan {
  const row = chain(family.households);
  const zones = row.flatMap((household, index): Zone[] => {
    const next = row[index + 1];
    const own: Zone = { households: [household], members: [] };
    return next ? [own, { households: [household, next], members: [] }] : [own];
  });
  const alsoAt = new Map<string, HouseholdView[]>();
  const unhoused: MemberView[] = [];
  for (const member of family.members) {
    const homes = row.filter((household) => household.memberIds.includes(member.id));
    const zone = zones.findLast(
      (z) => z.households.every((h) => homes.includes(h)) && fits(z, homes),
    );
    if (!zone) {
      unhoused.push(member);
      continue;
    }
    zone.members.push(member);
    const missing = homes.filter((home) => !zone.households.includes(home));
    if (missing.length) alsoAt.set(member.id, missing);
  }
  return { zones: zones.filter((zone) => zone.members.length > 0), unhoused, alsoAt };

  function fits(zone: Zone, homes: HouseholdView[]): boolean {
    const pairs = zones.some(
      (z) => z.households.length === 2 && z.households.every((h) => homes.includes(h)),
    );
    return homes.length > 0 && (!pairs || zone.households.length === 2);
  }
}

function chain(households: HouseholdView[]): HouseholdView[] {
  const left = [...households];
  const row = left.splice(0, 1);
  while (left.length) {
    const last = row.at(-1)!;
    const shared = left.map((h) => h.memberIds.filter((id) => last.memberIds.includes(id)).length);
    row.push(...left.splice(shared.indexOf(Math.max(...shared)), 1));
  }
  return row;
}
