import type { FamilyDraft } from './family-draft.ts';
import { YEAR, type Person } from './person.ts';
import type { Random } from './random.ts';

/** Ages of children in days, eldest first; now and then twins. */
export function childAges(random: Random, eldestUpTo = 17.5): number[] {
  const count = random.weighted([
    [1, 32],
    [2, 40],
    [3, 19],
    [4, 7],
    [5, 2],
  ]);
  const ages = [random.int(30, Math.round(eldestUpTo * YEAR))];
  while (ages.length < count) {
    const youngest = ages.at(-1)!;
    const next = random.chance(0.03) ? youngest : youngest - random.int(400, 1500);
    if (next < 10) break;
    ages.push(next);
  }
  return ages;
}

/** Old enough at the first birth: seventeen at the least. */
export function motherAge(random: Random, eldest: number): number {
  return eldest + random.int(Math.round(17 * YEAR), Math.round(36 * YEAR));
}

export function partnerAge(random: Random, age: number, eldest: number): number {
  return Math.max(age + random.int(-3 * 365, 6 * 365), eldest + Math.round(18 * YEAR));
}

/** Two adults, who bear one name or two. */
export function pair(draft: FamilyDraft, eldest: number): [mother: Person, father: Person] {
  const { random } = draft.context;
  const age = motherAge(random, eldest);
  const father = draft.adult({ gender: 'male', ageDays: partnerAge(random, age, eldest) });
  const shared = random.chance(0.55) ? father.family : undefined;
  const mother = draft.adult({
    gender: 'female',
    ageDays: age,
    family: shared,
    culture: shared ? father.culture : undefined,
  });
  return [mother, father];
}

/** Their children, all of both. */
export function bear(draft: FamilyDraft, ages: number[], parents: Person[]): Person[] {
  const { random } = draft.context;
  const names = [...new Set(parents.map(({ client }) => client.family))];
  const isJoined = names.length === 2 && !names.join('').includes('-') && random.chance(0.1);
  const children = ages.map((age) =>
    draft.child(parents, age, isJoined ? names.join('-') : undefined),
  );
  children.forEach((child) => draft.parentsOf(child, ...parents));
  draft.siblings('sibling', children);
  return children;
}
