import { homeAddress, postcode } from './contacts.ts';
import type { CountyContext } from './county-context.ts';
import { bornBy, familyName, givenName, pickCulture, pickGender, type Gender } from './names.ts';
import type { Culture } from './name-pools.ts';
import { addPerson, isChild, lifeBegan, YEAR, type Person } from './person.ts';
import type { FamilyRole, RelationKind } from './vocabulary.ts';
import type { AreaRecord, FamilyRecord, HouseholdRecord } from './world.ts';

export type Spell = { from: number; to?: number };
type AdultWish = {
  gender?: Gender;
  culture?: Culture;
  family?: string;
  ageDays: number;
};

/** One family being made up: its people, homes and bonds. Times are days before today. */
export class FamilyDraft {
  readonly context: CountyContext;
  readonly districtNumber: number;
  readonly culture: Culture;
  readonly people: Person[] = [];
  readonly family: FamilyRecord;
  private readonly districts: AreaRecord[];

  constructor(context: CountyContext, districts: AreaRecord[], districtNumber: number) {
    this.context = context;
    this.districts = districts;
    this.districtNumber = districtNumber;
    this.culture = pickCulture(context.random);
    this.family = this.newFamily();
  }

  newFamily(): FamilyRecord {
    return this.context.add('families', { id: this.context.id() });
  }

  adult({ gender, culture, family, ageDays }: AdultWish): Person {
    const { random } = this.context;
    // One in eight couples comes from two cultures.
    const own = culture ?? (random.chance(0.12) ? pickCulture(random) : this.culture);
    const sex = gender ?? pickGender(random);
    const name = family ?? familyName(random, own);
    const given = givenName(random, own, sex, 'adult');
    const facts = { given, surname: bornBy(name, sex), gender: sex, culture: own, family: name };
    return this.keep(addPerson(this.context, { ...facts, ageDays }));
  }

  /** Takes the first parent's culture and, unless told, the last parent's family name. */
  child(parents: Person[], ageDays: number, surname?: string): Person {
    const { random } = this.context;
    const culture = parents[0]?.culture ?? this.culture;
    const family = parents.at(-1)?.family ?? familyName(random, culture);
    const gender = pickGender(random);
    const use = ageDays < 0 ? 'usual' : 'official';
    const given = ageDays < 0 ? 'Baby' : givenName(random, culture, gender, 'child');
    const facts = { given, surname: surname ?? bornBy(family, gender), gender, culture, family };
    return this.keep(addPerson(this.context, { ...facts, use, ageDays, parents }));
  }

  unknownFather(child: Person): Person {
    const father = this.keep(
      addPerson(this.context, {
        given: 'Unknown',
        surname: 'father',
        use: 'unknown',
        gender: 'male',
        family: '',
        culture: this.culture,
        ageDays: child.ageDays + 30 * YEAR,
      }),
    );
    this.relate(father, 'unknownFather', child);
    return father;
  }

  member(person: Person, role: FamilyRole, spell?: Partial<Spell>, family = this.family): void {
    this.context.add('memberships', {
      clientId: person.client.id,
      familyId: family.id,
      role,
      ...this.dates({ from: this.eldestBond(person), ...spell }),
      isConfirmed: this.context.random.chance(0.98),
    });
  }

  /** Bonds of blood last since birth, unless a spell says otherwise. */
  relate(from: Person, kind: RelationKind, to: Person, spell?: Spell): void {
    const since = spell ?? { from: Math.min(lifeBegan(from), lifeBegan(to)) };
    const pair = { fromId: from.client.id, toId: to.client.id, kind };
    this.context.add('relations', { ...pair, ...this.dates(since) });
  }

  parentsOf(child: Person, ...parents: Person[]): void {
    parents.forEach((parent) => this.relate(parent, 'parent', child));
  }

  siblings(kind: RelationKind, group: Person[], others?: Person[]): void {
    group.forEach((person, i) => {
      (others ?? group.slice(i + 1)).forEach((other) => this.relate(person, kind, other));
    });
  }

  home(districtNumber = this.districtNumber): HouseholdRecord {
    const area = this.districts[districtNumber - 1]!;
    const { random } = this.context;
    return this.context.add('households', {
      id: this.context.id(),
      address: homeAddress(random, area.name),
      postcode: postcode(random, districtNumber),
      areaId: area.id,
    });
  }

  live(home: HouseholdRecord, person: Person, spell: Spell): void {
    // The unborn live where their mother does; they have no address of their own.
    if (person.ageDays < 0 || person.client.use === 'unknown') return;
    const from = Math.min(spell.from, person.ageDays);
    if (spell.to !== undefined && spell.to >= from) return;
    const pair = { clientId: person.client.id, householdId: home.id };
    this.context.add('livesIn', { ...pair, ...this.dates({ ...spell, from }) });
  }

  /** A household with its history: some moved here together from somewhere else. */
  settle(people: Person[], districtNumber = this.districtNumber): HouseholdRecord {
    const { random } = this.context;
    const home = this.home(districtNumber);
    const movedIn = random.int(40, 4000);
    const previous = random.chance(0.18) ? this.home(random.int(1, 8)) : undefined;
    for (const person of people) {
      this.live(home, person, { from: movedIn });
      if (previous && person.ageDays > movedIn) {
        this.live(previous, person, { from: movedIn + random.int(200, 2000), to: movedIn });
      }
    }
    return home;
  }

  dates({ from, to }: Spell): { since: string; until?: string } {
    const until = to === undefined ? undefined : this.context.ago(to);
    return { since: this.context.ago(from), until };
  }

  children(): Person[] {
    return this.people.filter((person) => isChild(person));
  }

  private keep(person: Person): Person {
    this.people.push(person);
    return person;
  }

  /** A child belongs since birth; an adult since the first child, or for some years. */
  private eldestBond(person: Person): number {
    if (isChild(person)) return lifeBegan(person);
    const children = this.children().map(lifeBegan);
    return children.length ? Math.max(...children) : 5 * YEAR;
  }
}
