import { bear, childAges, motherAge, pair, partnerAge } from './family-bonds.ts';
import type { FamilyDraft } from './family-draft.ts';
import { YEAR, type Person } from './person.ts';

/** Children in care: the birth family that was, and the foster home that is. */
export function foster(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random, 15).slice(0, 2);
  const youngest = ages.at(-1)!;
  const mother = draft.adult({ gender: 'female', ageDays: motherAge(random, ages[0]!) });
  const children = bear(draft, ages, [mother]);
  const placed = random.int(3, Math.min(900, youngest));
  const carersAge = random.int(Math.round(34 * YEAR), Math.round(60 * YEAR));
  const carer = draft.adult({ gender: 'female', ageDays: carersAge });
  const other = draft.adult({
    gender: 'male',
    family: carer.family,
    culture: carer.culture,
    ageDays: carersAge + 500,
  });
  const fosterFamily = draft.newFamily();
  draft.relate(carer, 'partner', other, { from: placed + 3000 });
  draft.member(mother, 'parent');
  for (const person of [carer, other]) {
    person.isFosterCarer = true;
    draft.member(person, 'carer', { from: placed }, fosterFamily);
  }
  const birthHome = draft.settle([mother]);
  const fosterHome = draft.home(random.int(1, 8));
  for (const person of [carer, other]) draft.live(fosterHome, person, { from: placed + 2500 });
  for (const child of children) {
    child.isInCare = true;
    draft.member(child, 'child', { to: placed });
    draft.member(child, 'child', { from: placed }, fosterFamily);
    draft.relate(carer, 'fosterCarer', child, { from: placed });
    draft.relate(other, 'fosterCarer', child, { from: placed });
    draft.live(birthHome, child, { from: child.ageDays, to: placed });
    draft.live(fosterHome, child, { from: placed });
  }
}

/** A grandmother brings up her grandchildren; their mother comes and goes. */
export function kinship(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random, 14);
  const mother = draft.adult({ gender: 'female', ageDays: motherAge(random, ages[0]!) });
  const children = bear(draft, ages, [mother]);
  const moved = random.int(3, ages.at(-1)!);
  const grandmother = addGrandmother(draft, mother, children);
  draft.member(mother, 'parent');
  draft.member(grandmother, 'carer', { from: moved });
  const home = draft.settle([grandmother]);
  const mothersHome = draft.settle([mother], random.int(1, 8));
  for (const child of children) {
    child.isInCare = random.chance(0.3);
    draft.relate(grandmother, 'kinshipCarer', child, { from: moved });
    draft.member(child, 'child');
    draft.live(mothersHome, child, { from: child.ageDays, to: moved });
    draft.live(home, child, { from: moved });
  }
}

function addGrandmother(draft: FamilyDraft, mother: Person, children: Person[]): Person {
  const { family, culture } = mother;
  const ageDays = motherAge(draft.context.random, mother.ageDays);
  const grandmother = draft.adult({ gender: 'female', family, culture, ageDays });
  draft.relate(grandmother, 'parent', mother);
  children.forEach((child) => draft.relate(grandmother, 'grandparent', child));
  return grandmother;
}

/** Both parents have died; an aunt is their guardian by a court's order. */
export function guardian(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random, 15);
  const [mother, father] = pair(draft, ages[0]!);
  const children = bear(draft, ages, [mother, father]);
  const died = random.int(3, ages.at(-1)!);
  const { family, culture } = mother;
  const aunt = draft.adult({ gender: 'female', family, culture, ageDays: mother.ageDays - 700 });
  draft.relate(aunt, 'sibling', mother);
  draft.member(aunt, 'carer', { from: died });
  for (const parent of [mother, father]) {
    parent.client.deathDate = draft.context.dayAgo(died);
    draft.member(parent, 'parent', { to: died });
  }
  const oldHome = draft.home();
  const home = draft.settle([aunt], random.int(1, 8));
  for (const person of [mother, father]) draft.live(oldHome, person, { from: 4000, to: died });
  for (const child of children) {
    draft.relate(aunt, 'guardian', child, { from: died });
    draft.member(child, 'child');
    draft.live(oldHome, child, { from: child.ageDays, to: died });
    draft.live(home, child, { from: died });
  }
}

/** A child on the way, with or without brothers and sisters and a father on record. */
export function expecting(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = random.chance(0.4) ? childAges(random, 12) : [];
  const age = motherAge(random, ages[0] ?? 0);
  const mother = draft.adult({ gender: 'female', ageDays: age });
  const isTogether = random.chance(0.6);
  const father = isTogether
    ? draft.adult({ gender: 'male', ageDays: partnerAge(random, age, ages[0] ?? 0) })
    : undefined;
  const parents = father ? [mother, father] : [mother];
  const children = bear(draft, ages, parents);
  const baby = draft.child(parents, -random.int(12, 190));
  draft.parentsOf(baby, ...parents);
  draft.siblings('sibling', children, [baby]);
  if (father) draft.relate(mother, 'partner', father, { from: (ages[0] ?? 0) + 700 });
  parents.forEach((parent) => draft.member(parent, 'parent'));
  children.forEach((child) => draft.member(child, 'child'));
  draft.member(baby, 'unborn');
  if (!father && random.chance(0.5)) draft.member(draft.unknownFather(baby), 'parent');
  draft.settle([...parents, ...children]);
}

export function threeGenerations(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random);
  const mother = draft.adult({ gender: 'female', ageDays: motherAge(random, ages[0]!) });
  const children = bear(draft, ages, [mother]);
  const grandmother = addGrandmother(draft, mother, children);
  draft.member(mother, 'parent');
  draft.member(grandmother, 'grandparent');
  children.forEach((child) => draft.member(child, 'child'));
  draft.settle([grandmother, mother, ...children]);
}
