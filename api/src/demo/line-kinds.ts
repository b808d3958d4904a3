import { districtNames } from './areas.ts';
import type { FamilyDraft } from './family-draft.ts';
import { isChild, lifeBegan, YEAR, yearsOf, type Person } from './person.ts';
import type { Sector } from './vocabulary.ts';

type Test = (person: Person, draft: FamilyDraft) => boolean;

/** One kind of support, and who is likely to have it. */
export type LineKind = {
  name: string;
  /** A sector's agencies in the district, or those with these keys. */
  agencies: Sector | string[];
  isFor: Test;
  /** How many of those it is for have it. */
  share: number;
  /** How many families have it at all, where it goes by families. */
  perFamily?: number;
  /** It began at most so many days ago; life's beginning where not said. */
  upTo?: (person: Person) => number;
  endedShare?: number;
};

type Rest = Pick<LineKind, 'perFamily' | 'upTo' | 'endedShare'>;
function kind(
  name: string,
  agencies: Sector | string[],
  isFor: Test,
  share: number,
  rest: Rest = {},
): LineKind {
  return { name, agencies, isFor, share, ...rest };
}

const between =
  (from: number, to: number): Test =>
  (person) =>
    yearsOf(person) >= from && yearsOf(person) < to;
const isGrown: Test = (person) => !isChild(person);
const isWoman: Test = (person) => !isChild(person) && person.gender === 'female';
const isMan: Test = (person) => !isChild(person) && person.gender === 'male';
const isUnborn: Test = ({ ageDays }) => ageDays < 0;
const isMotherOf =
  (isThat: Test): Test =>
  (person, draft) =>
    isWoman(person, draft) &&
    draft.people.some((each) => each.parents.includes(person) && isThat(each, draft));
const isExpecting = isMotherOf(isUnborn);
const hasBaby = isMotherOf(between(0, 1));
const isYoungMother: Test = (person, draft) =>
  yearsOf(person) < 22 && (isExpecting(person, draft) || hasBaby(person, draft));

/** Since they were so old. */
const since = (age: number) => (person: Person) => (yearsOf(person) - age) * YEAR;
const within = (days: number) => () => days;

const each = (prefix: string, keys: string[]) => keys.map((key) => `${prefix}-${key}`);
const districts = districtNames.map((name) => name.toLowerCase());
const sides = ['north', 'east', 'south', 'central'];
const primaries =
  'elm-grove st-wilfredas weirside mere-lane dunnockdale fernhallow greymarsh quayside tarnstow';
const secondaries =
  'larkminster-high-school carrow-vale-academy hallowdale-academy quillhaven-high-school';
const midwives = ['community-midwives-north', 'community-midwives-south'];
const for11 = { upTo: since(11) };
const lasting = { endedShare: 0 };

const everyday: LineKind[] = [
  kind('gp', 'gp', (person) => person.ageDays >= 0, 0.9, { endedShare: 0.03 }),
  kind('health visitor', 'healthVisiting', between(0, 5), 0.95, { endedShare: 0.02 }),
  kind('antenatal visit', 'healthVisiting', isUnborn, 0.3, { upTo: lifeBegan, ...lasting }),
  kind('primary school', primaries.split(' '), between(4.6, 11.5), 0.94, {
    upTo: since(4.5),
    endedShare: 0.05,
  }),
  kind('secondary school', secondaries.split(' '), between(11.5, 17.5), 0.92, {
    upTo: since(11.4),
    endedShare: 0.05,
  }),
  kind('special school', ['the-kingfisher-school'], between(5, 17), 0.015, { upTo: since(5) }),
  kind('school nurse', ['school-nursing'], between(5, 17), 0.05, { upTo: since(5) }),
  kind('midwife', midwives, isExpecting, 1, { upTo: within(80), ...lasting }),
  kind('midwife of the unborn', midwives, isUnborn, 1, { upTo: lifeBegan, ...lasting }),
  kind('midwife after birth', midwives, hasBaby, 0.5, { upTo: within(400), endedShare: 0.8 }),
  kind('family nurse', ['family-nurses'], isYoungMother, 0.5, { upTo: within(500) }),
  kind('jobcentre', 'jobcentre', between(18, 65), 0.12),
  kind('housing', each('housing', districts), isGrown, 0.09),
  kind('landlord', ['lantern', 'marsh'], isGrown, 0.07),
  kind('district council', 'districtCouncil', isGrown, 0.03),
  kind('fire safety', ['fire-safety'], isGrown, 0.02),
  kind('youth hub', ['youth-larkminster', 'youth-tarnstow'], between(11, 18), 0.08, for11),
];

const extra: LineKind[] = [
  kind('early help', each('early-help', sides), isChild, 0.9, { perFamily: 0.14, endedShare: 0.4 }),
  kind('child protection', each('protection', sides), isChild, 0.95, {
    perFamily: 0.1,
    endedShare: 0.2,
  }),
  kind('in care', ['in-care'], ({ isInCare }) => isInCare, 0.9, lasting),
  kind('virtual school', ['virtual-school'], isInCareFrom(4.6), 0.8, {
    upTo: since(4),
    ...lasting,
  }),
  kind('fostering', ['fostering'], ({ isFosterCarer }) => isFosterCarer, 1, lasting),
  kind('personal adviser', ['care-leavers'], isInCareFrom(16.2), 0.5, { upTo: since(16) }),
  kind('disabilities', ['disabilities'], between(0, 18), 0.02),
  kind('adults', ['adults'], isGrown, 0.03),
  kind('education welfare', ['education-welfare'], between(6, 16), 0.04, { upTo: since(5) }),
  kind('send', ['send'], between(5, 17), 0.05, { upTo: since(4) }),
  kind('ward', ['childrens-ward'], between(0, 17), 0.04),
  kind('emergency', ['emergency'], between(0, 110), 0.01, { endedShare: 0.5 }),
  kind('police', each('police', sides), isGrown, 0.03),
  kind('police protection', ['police-protection'], isGrown, 0.01),
  kind('probation', 'probation', isGrown, 0.025),
  kind('investigation', ['police-operations'], isGrown, 0.003, lasting),
  kind('families together', ['families-together'], isGrown, 0.7, { perFamily: 0.07 }),
  kind('young carers', ['young-carers'], between(9, 18), 0.02),
  kind('kettle room', ['kettle-room'], isWoman, 0.012),
  kind('open door', ['open-door'], isGrown, 0.012),
  kind('welcome', ['welcome'], isGrown, 0.01),
  kind("dads' bench", ['dads-bench'], isMan, 0.01),
  kind('toy library', ['toy-library'], between(3, 6), 0.02, { upTo: since(1) }),
];

/** Stored only while a decision or release lets them be; the drug service may hold hidden and old ones. */
const sensitive: LineKind[] = [
  kind('drugs', ['harbourside-larkminster', 'harbourside-quillhaven'], isGrown, 0.05, {
    endedShare: 0.25,
  }),
  kind('drugs, young', ['harbourside-young'], between(13, 18), 0.025, { upTo: since(13) }),
  kind('mental health', ['community-mental-health'], isGrown, 0.06, lasting),
  kind('perinatal', ['perinatal'], hasBaby, 0.12, { upTo: within(500), ...lasting }),
  kind('camhs', ['camhs-east', 'camhs-west'], between(8, 18), 0.06, { upTo: since(7), ...lasting }),
  kind('sexual health', ['clinic-1', 'clinic-7'], between(15, 32), 0.03, {
    upTo: since(14),
    ...lasting,
  }),
  kind('abuse', ['haven-outreach', 'haven-advocates'], isWoman, 0.03, lasting),
  kind('youth justice', ['youth-justice'], between(11, 18), 0.025, { upTo: since(10), ...lasting }),
];

function isInCareFrom(age: number): Test {
  return (person) => person.isInCare && yearsOf(person) >= age;
}

export const lineKinds: LineKind[] = [...everyday, ...extra, ...sensitive];
