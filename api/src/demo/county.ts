import { addAgencies } from './agencies.ts';
import { addAreas } from './areas.ts';
import { addAliases, NumberBook } from './client-details.ts';
import { ConsentBook } from './consent-book.ts';
import { PhoneBook } from './contacts.ts';
import { CountyContext, type Vault } from './county-context.ts';
import { FamilyDraft } from './family-draft.ts';
import { shapes } from './families.ts';
import { LineWriter } from './line-writer.ts';
import { addLines } from './lines.ts';
import { addOpenDecisions, addPostDated } from './open-decisions.ts';
import { YEAR } from './person.ts';
import { addPractitioners } from './practitioners.ts';
import { Random } from './random.ts';
import { addSafeguards, type CountyFamily } from './safeguards.ts';
import { addAccessReviews, addSignIns } from './sign-ins.ts';
import { addStories } from './stories/stories.ts';
import { StoryWriter } from './stories/story-writer.ts';
import type { AreaRecord, World } from './world.ts';

export type CountySettings = {
  seed: number;
  /** The county's today. */
  anchor: Date;
  vault: Vault;
};

export const DEMO_SEED = 20_260_301;
const CLIENTS = 5_000;
/** No shape of family has more people; below this only adults on their own are added. */
const LARGEST_FAMILY = 12;
/** Larkminster is a town, Greymarsh is not. */
const DISTRICT_WEIGHTS = [24, 12, 10, 9, 13, 8, 14, 10].map(
  (weight, i) => [i + 1, weight] as const,
);

/** Larkshire: an invented English county. The same seed and anchor give the same county. */
export function buildCounty({ seed, anchor, vault }: CountySettings): World {
  const context = new CountyContext(new Random(seed), anchor, vault);
  const { districts } = addAreas(context);
  const phones = new PhoneBook(context.random.fork('phones'));
  const agencies = addAgencies(context, districts, phones);
  const staff = addPractitioners(context, agencies, phones);
  const consents = new ConsentBook(context);
  const writer = new LineWriter(context, agencies, staff, consents);
  const numbers = new NumberBook(context);
  addStories(new StoryWriter(writer, districts, numbers));
  const families = addFamilies(writer, districts);
  families.forEach((family) => describe(writer, numbers, family));
  addSafeguards(writer, families);
  addComing(writer, families);
  consents.close();
  addSignIns(context);
  addAccessReviews(context);
  return context.world;
}

function addFamilies(writer: LineWriter, districts: AreaRecord[]): CountyFamily[] {
  const { context } = writer;
  const families: CountyFamily[] = [];
  while (context.world.clients.length < CLIENTS) {
    const district = context.random.weighted(DISTRICT_WEIGHTS);
    const draft = new FamilyDraft(context, districts, district);
    if (context.world.clients.length > CLIENTS - LARGEST_FAMILY) addLoner(draft);
    else context.random.weighted(shapes)(draft);
    families.push({ draft, lines: addLines(writer, draft) });
  }
  return families;
}

function addLoner(draft: FamilyDraft): void {
  const adult = draft.adult({ ageDays: Math.round(draft.context.random.int(20, 60) * YEAR) });
  draft.member(adult, 'other', { from: YEAR });
  draft.settle([adult]);
}

function describe(writer: LineWriter, numbers: NumberBook, { draft, lines }: CountyFamily): void {
  const { context } = writer;
  for (const person of draft.people) {
    addAliases(context, person);
    if (context.random.chance(0.9)) numbers.addNhs(person);
  }
  const known = new Set(
    lines.filter(({ agency }) => agency.record.sector === 'socialCare').map(({ person }) => person),
  );
  known.forEach((person) => numbers.addCase(person));
  addOpenDecisions(writer, draft, lines);
}

/** What is agreed but lies ahead: a place at school from next term, a decision from next month. */
function addComing(writer: LineWriter, families: CountyFamily[]): void {
  const { random } = writer.context;
  const schools = ['elm-grove', 'weirside', 'mere-lane', 'quayside', 'tarnstow'];
  const starters = families
    .flatMap(({ draft }) => draft.children())
    .filter(({ ageDays }) => ageDays > 3.9 * YEAR && ageDays < 4.5 * YEAR);
  for (const person of random.shuffle(starters).slice(0, 15)) {
    const agency = writer.agencies.get(random.pick(schools));
    writer.write({ person, agency, from: -random.int(20, 150), endedShare: 0 });
  }
  const grown = families
    .flatMap(({ lines }) => lines)
    .filter(
      (line) => line.agency.record.sector === 'housing' && !line.record.until && line.links.length,
    );
  random
    .shuffle(grown)
    .slice(0, 5)
    .forEach((line) => addPostDated(writer, line));
}
