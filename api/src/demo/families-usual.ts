import { bear, childAges, motherAge, pair, partnerAge } from './family-bonds.ts';
import type { FamilyDraft } from './family-draft.ts';
import { isPresent, YEAR, type Person } from './person.ts';

export function couple(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random);
  const [mother, father] = pair(draft, ages[0]!);
  const children = bear(draft, ages, [mother, father]);
  draft.relate(mother, 'partner', father, { from: ages[0]! + random.int(300, 2500) });
  for (const parent of [mother, father]) draft.member(parent, 'parent');
  children.forEach((child) => draft.member(child, 'child'));
  draft.settle([mother, father, ...children]);
}

export function loneMother(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random);
  const mother = draft.adult({ gender: 'female', ageDays: motherAge(random, ages[0]!) });
  const children = bear(draft, ages, [mother]);
  draft.member(mother, 'parent');
  children.forEach((child) => draft.member(child, 'child'));
  draft.settle([mother, ...children]);
  if (random.chance(0.3)) draft.member(draft.unknownFather(children[0]!), 'parent');
  else if (random.chance(0.5)) addFormerPartner(draft, mother, children);
}

/** The father who moved out: still a parent, no longer a partner. */
function addFormerPartner(draft: FamilyDraft, mother: Person, children: Person[]): Person {
  const { random } = draft.context;
  const eldest = Math.max(...children.map(({ ageDays }) => ageDays));
  const youngest = Math.min(...children.map(({ ageDays }) => ageDays));
  const ageDays = partnerAge(random, mother.ageDays, eldest);
  const father = draft.adult({ gender: 'male', ageDays });
  const parted = random.int(5, Math.max(6, youngest));
  children.forEach((child) => draft.parentsOf(child, father));
  draft.relate(father, 'partner', mother, { from: eldest + random.int(300, 1500), to: parted });
  draft.member(father, 'parent', { to: parted });
  draft.settle([father], random.int(1, 8));
  return father;
}

/** Parents live apart and share their children: two families, two homes, the same children in both. */
export function twoHomes(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random, 16).map((age) => age + 500);
  const [mother, father] = pair(draft, ages[0]!);
  const children = bear(draft, ages, [mother, father]);
  const parted = random.int(60, 480);
  const fathers = draft.newFamily();
  draft.relate(mother, 'partner', father, { from: ages[0]! + random.int(300, 2500), to: parted });
  draft.member(mother, 'parent');
  draft.member(father, 'parent', { to: parted });
  draft.member(father, 'parent', { from: parted }, fathers);
  for (const child of children) {
    draft.member(child, 'child');
    draft.member(child, 'child', { from: parted }, fathers);
  }
  draft.settle([mother, ...children]);
  const other = draft.home(random.chance(0.6) ? draft.districtNumber : random.int(1, 8));
  [father, ...children].forEach((person) => draft.live(other, person, { from: parted }));
}

export function stepFamily(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random, 15).map((age) => age + 700);
  const mother = draft.adult({ gender: 'female', ageDays: motherAge(random, ages[0]!) });
  const children = bear(draft, ages, [mother]);
  const together = random.int(300, 690);
  const ageDays = mother.ageDays + random.int(-1500, 2500);
  const partner = draft.adult({ gender: 'male', ageDays: Math.max(ageDays, 19 * YEAR) });
  draft.relate(partner, 'partner', mother, { from: together });
  children.forEach((child) => draft.relate(partner, 'stepParent', child, { from: together }));
  draft.member(mother, 'parent');
  draft.member(partner, 'partner', { from: together });
  children.forEach((child) => draft.member(child, 'child'));
  const home = draft.settle([mother, ...children]);
  draft.live(home, partner, { from: together });
  if (random.chance(0.4)) addSharedBaby(draft, { mother, partner, children, home, together });
  if (random.chance(0.4)) addStepSibling(draft, { partner, children, home, together });
}

type StepHome = {
  partner: Person;
  children: Person[];
  home: ReturnType<FamilyDraft['home']>;
  together: number;
};

function addSharedBaby(draft: FamilyDraft, step: StepHome & { mother: Person }): void {
  const { mother, partner, children, home, together } = step;
  const baby = draft.child([mother, partner], draft.context.random.int(10, together - 280));
  draft.parentsOf(baby, mother, partner);
  draft.siblings('halfSibling', children, [baby]);
  draft.member(baby, 'child');
  draft.live(home, baby, { from: baby.ageDays });
}

function addStepSibling(draft: FamilyDraft, { partner, children, home, together }: StepHome): void {
  const oldest = Math.round(Math.min(16 * YEAR, partner.ageDays - 17 * YEAR));
  if (oldest < 800) return;
  const other = draft.child([partner], draft.context.random.int(750, oldest));
  draft.parentsOf(other, partner);
  children.forEach((child) => draft.relate(other, 'stepSibling', child, { from: together }));
  draft.member(other, 'child', { from: together });
  draft.live(home, other, { from: together });
}

/** Some are widowed. */
export function loneFather(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ages = childAges(random);
  const [mother, father] = pair(draft, ages[0]!);
  const children = bear(draft, ages, [mother, father]);
  const parted = random.int(3, Math.max(4, ages.at(-1)!));
  const isWidowed = random.chance(0.4);
  if (isWidowed) mother.client.deathDate = draft.context.dayAgo(parted);
  draft.relate(mother, 'partner', father, { from: ages[0]! + 600, to: parted });
  draft.member(father, 'parent');
  draft.member(mother, 'parent', { to: parted });
  children.forEach((child) => draft.member(child, 'child'));
  draft.settle([father, ...children]);
  if (isPresent(mother)) draft.settle([mother], random.int(1, 8));
}

/** An adult without family on record, or two brothers or sisters sharing a flat. */
export function alone(draft: FamilyDraft): void {
  const { random } = draft.context;
  const ageDays = random.int(Math.round(18 * YEAR), Math.round(70 * YEAR));
  const adult = draft.adult({ ageDays });
  draft.member(adult, 'other', { from: Math.min(ageDays, 3 * YEAR) });
  const people = [adult];
  if (random.chance(0.15)) {
    const other = draft.adult({
      family: adult.family,
      culture: adult.culture,
      ageDays: ageDays + 900,
    });
    draft.relate(adult, 'sibling', other);
    draft.member(other, 'other', { from: Math.min(ageDays, 3 * YEAR) });
    people.push(other);
  }
  draft.settle(people);
}
