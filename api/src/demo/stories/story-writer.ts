import { writtenNames } from '../../people/name-keys.ts';
import { demoPeople } from '../people.ts';
import type { NumberBook } from '../client-details.ts';
import type { ConsentEntry } from '../consent-book.ts';
import type { Line, LineWriter } from '../line-writer.ts';
import type { Culture } from '../name-pools.ts';
import type { Gender } from '../names.ts';
import { addPerson, isChild, isPresent, lifeBegan, YEAR, type Person } from '../person.ts';
import { postcode } from '../contacts.ts';
import type { FamilyRole, NameUse, RelationKind } from '../vocabulary.ts';
import type { AreaRecord, FamilyRecord, HouseholdRecord, PractitionerRecord } from '../world.ts';

type Origins = { culture?: Culture; parents?: Person[] };
type Spell = { from?: number; to?: number };
type LineStory = {
  /** Subject of a demo person, or anyone who works there. */
  by?: string | PractitionerRecord;
  began: number;
  ended?: number;
  role?: string;
  isLead?: boolean;
  confirmed?: number;
};

/** The plain words in which the hand-written families are told. Times are days before today. */
export class StoryWriter {
  readonly lines: LineWriter;
  private readonly districts: AreaRecord[];
  private readonly numbers: NumberBook;

  constructor(lines: LineWriter, districts: AreaRecord[], numbers: NumberBook) {
    this.lines = lines;
    this.districts = districts;
    this.numbers = numbers;
  }

  /** Age in years; less than none: until birth. */
  person(name: string, gender: Gender, age: number, origins: Origins = {}): Person {
    const { culture = 'english', parents = [] } = origins;
    const words = name.split(' ');
    const surname = words.pop()!;
    const use: NameUse = age < 0 ? 'usual' : 'official';
    const family = { surname, family: surname, culture, parents };
    const facts = { given: words.join(' '), ...family, gender, use };
    const person = addPerson(this.lines.context, { ...facts, ageDays: Math.round(age * YEAR) });
    this.numbers.addNhs(person);
    parents.forEach((parent) => this.relate(parent, 'parent', person));
    return person;
  }

  unknownFather(child: Person): Person {
    const father = addPerson(this.lines.context, {
      given: 'Unknown',
      surname: 'father',
      use: 'unknown',
      gender: 'male',
      family: '',
      culture: child.culture,
      ageDays: child.ageDays + 30 * YEAR,
    });
    this.relate(father, 'unknownFather', child);
    return father;
  }

  relate(from: Person, kind: RelationKind, to: Person, spell: Spell = {}): void {
    const pair = { fromId: from.client.id, toId: to.client.id, kind };
    const born = Math.min(lifeBegan(from), lifeBegan(to));
    this.lines.context.add('relations', { ...pair, ...this.dates({ from: born, ...spell }) });
  }

  family(...members: [person: Person, role: FamilyRole, spell?: Spell][]): FamilyRecord {
    const { context } = this.lines;
    const family = context.add('families', { id: context.id() });
    for (const [person, role, spell] of members) {
      const from = isChild(person) ? lifeBegan(person) : 2500;
      const facts = { clientId: person.client.id, familyId: family.id, role, isConfirmed: true };
      context.add('memberships', { ...facts, ...this.dates({ from, ...spell }) });
    }
    return family;
  }

  home(
    address: string,
    districtNumber: number,
    people: Person[],
    spell: Spell = {},
  ): HouseholdRecord {
    const { context } = this.lines;
    const area = this.districts[districtNumber - 1]!;
    const home = context.add('households', {
      id: context.id(),
      address: `${address}, ${area.name}`,
      postcode: postcode(context.random, districtNumber),
      areaId: area.id,
    });
    people.filter(isPresent).forEach((person) => this.live(home, person, spell));
    return home;
  }

  live(home: HouseholdRecord, person: Person, { from = 2000, to }: Spell = {}): void {
    const pair = { clientId: person.client.id, householdId: home.id };
    const dates = this.dates({ from: Math.min(from, person.ageDays), to });
    this.lines.context.add('livesIn', { ...pair, ...dates });
  }

  line(person: Person, agencyKey: string, story: LineStory): Line {
    const { lines } = this;
    const agency = lines.agencies.get(agencyKey);
    const { began, ended, role } = story;
    const record = lines.involvement({ person, agency, role, began, ended });
    const { context } = lines;
    record.lastConfirmed = story.confirmed === undefined ? undefined : context.ago(story.confirmed);
    const line: Line = { person, agency, record, links: [] };
    const colleague = this.colleague(agencyKey, story.by, record.until);
    const since = colleague.since > record.since ? colleague.since : record.since;
    Object.assign(lines.link(line, colleague, since, record.until), {
      isLead: story.isLead ?? false,
      isConfirmed: true,
    });
    return line;
  }

  /** Recorded so many days ago by whoever carries the line. */
  decide(
    line: Line,
    before: number,
    entry: Partial<ConsentEntry> & Pick<ConsentEntry, 'decision'>,
  ): void {
    const isPassing =
      line.record.class === 'sensitive' && ['share', 'flag'].includes(entry.decision);
    this.lines.consents.record(before, {
      clientId: line.person.client.id,
      authority: line.person.client.id,
      sourceScope: 'all',
      recipientScope: 'all',
      recordedBy: line.links[0]!.practitionerId,
      to: isPassing ? this.lines.consents.yearFrom(before) : undefined,
      evidence: 'signed',
      language: 'en-GB',
      ...entry,
    });
  }

  shield(kind: 'location' | 'full', people: Person[], allows: string[], since: number): void {
    const { context } = this.lines;
    for (const { client } of people) {
      const facts = { id: context.id(), clientId: client.id, kind, allows: [...allows] };
      context.add('shields', { ...facts, since: context.ago(since) });
    }
  }

  release(line: Line, since: number): void {
    const { context } = this.lines;
    const facts = { id: context.id(), involvementId: line.record.id };
    context.add('releases', { ...facts, since: context.ago(since) });
  }

  /** Someone who worked there until so many days ago, and whose account has been closed. */
  leaver(name: string, agencyKey: string, spell: { from: number; to: number }): PractitionerRecord {
    const { context, agencies, staff } = this.lines;
    const agency = agencies.get(agencyKey);
    const [given = '', family = ''] = name.split(' ');
    const jobTitle = agency.titles[0]!;
    const dutyLine = agency.record.dutyLine;
    const facts = { id: context.id(), jobTitle, dutyLine, isActive: false };
    const names = writtenNames({ given, family });
    const practitioner = context.add('practitioners', { ...facts, given, family, names });
    const dates = this.dates(spell);
    const pair = { practitionerId: practitioner.id, agencyId: agency.record.id };
    context.add('employments', { ...pair, roles: agency.roles, ...dates });
    staff.add(agency, { practitioner, ...dates, isDemo: false, caseload: 0 });
    return practitioner;
  }

  private colleague(agencyKey: string, by: LineStory['by'], before?: string) {
    const { agencies, staff, context } = this.lines;
    const agency = agencies.get(agencyKey);
    if (by === undefined) {
      const present = staff.of(agency).filter(({ since, until, isDemo }) => {
        return !until && !isDemo && (!before || since < before);
      });
      return context.random.pick(present);
    }
    const id = typeof by === 'string' ? practitionerOf(by) : by.id;
    return staff.find(agency, (each) => each.id === id);
  }

  private dates({ from = 0, to }: Spell): { since: string; until?: string } {
    const { context } = this.lines;
    return { since: context.ago(from), until: to === undefined ? undefined : context.ago(to) };
  }
}

export function practitionerOf(subject: string): string {
  const person = demoPeople.find((each) => each.subject === subject);
  if (!person) throw new Error(`No demo person "${subject}"`);
  return person.practitionerId;
}
