import type { FamilyDraft } from './family-draft.ts';
import type { Line, LineWriter } from './line-writer.ts';
import { isChild, isPresent, YEAR } from './person.ts';
import type { ShieldKind } from './vocabulary.ts';

export type CountyFamily = { draft: FamilyDraft; lines: Line[] };
const HOUR = 1 / 24;
const MINUTE = HOUR / 60;

/** Shields, overrides, claims, enquiries, cover: the rarer marks, on families taken by chance. */
export function addSafeguards(writer: LineWriter, families: CountyFamily[]): void {
  const { random } = writer.context;
  const known = families.filter(({ draft, lines }) => {
    const hasChild = draft.people.some((person) => isChild(person) && person.ageDays > YEAR);
    return hasChild && lines.some((line) => line.record.class === 'statutory' && isLive(line));
  });
  const taken = random.shuffle(known);
  taken.splice(0, 9).forEach((family) => addShield(writer, family, 'location'));
  taken.splice(0, 3).forEach((family) => addShield(writer, family, 'full'));
  taken
    .splice(0, 6)
    .forEach((family, i) => addBreakGlass(writer, family, i < 2 ? 5 * MINUTE : 20 * i));
  taken.splice(0, 14).forEach((family, i) => addClaim(writer, family, i < 8 ? i * HOUR : 3 * i));
  addCovers(writer);
  addEnquiries(writer);
}

function isLive({ record, links }: Line): boolean {
  return !record.until && links.some(({ until }) => !until);
}

/** The whole household is shielded; whoever protects the children is let past. */
function addShield(writer: LineWriter, { draft, lines }: CountyFamily, kind: ShieldKind): void {
  const { context } = writer;
  const protectors = lines.filter((line) => line.record.class === 'statutory' && isLive(line));
  const allows = [
    ...new Set(protectors.flatMap(({ links }) => links.map((link) => link.practitionerId))),
  ];
  const hidden = draft.people.filter((person) => {
    return isPresent(person) && (isChild(person) || person.gender === 'female');
  });
  const since = context.ago(context.random.int(5, 400));
  for (const { client } of hidden) {
    context.add('shields', { id: context.id(), clientId: client.id, kind, since, allows });
  }
}

function addBreakGlass(writer: LineWriter, { draft, lines }: CountyFamily, daysAgo: number): void {
  const { context } = writer;
  const line = lines.find((each) => each.record.class === 'statutory' && isLive(each))!;
  context.add('breakGlass', {
    id: context.id(),
    clientId: draft.people.filter(isPresent)[0]!.client.id,
    practitionerId: line.links.find(({ until }) => !until)!.practitionerId,
    agencyId: line.agency.record.id,
    since: context.ago(daysAgo),
    until: context.ago(daysAgo - 30 * MINUTE),
    reason: 'Child missing since last night; need to know who has seen the mother today',
  });
}

/** Someone newly working with a child who is not on their list yet. */
function addClaim(writer: LineWriter, { draft }: CountyFamily, daysAgo: number): void {
  const { context } = writer;
  const { random } = context;
  const sector = random.pick(['school', 'housing', 'healthVisiting', 'police'] as const);
  const agency = random.pick(writer.agencies.serving(sector, draft.districtNumber));
  const present = writer.staff.of(agency).filter(({ until, isDemo }) => !until && !isDemo);
  context.add('claims', {
    id: context.id(),
    clientId: random.pick(draft.children().filter(({ ageDays }) => ageDays > 0)).client.id,
    practitionerId: random.pick(present).practitioner.id,
    agencyId: agency.record.id,
    since: context.ago(daysAgo),
    until: context.ago(daysAgo - 1),
    reason: random.pick([
      'Moved into our area',
      'New on my caseload',
      'Taking over from a colleague',
    ]),
  });
}

/** Holidays, illness, parental leave: one colleague of a team stands in for another. */
function addCovers(writer: LineWriter): void {
  const { context } = writer;
  const { random } = context;
  const teams = writer.agencies.all().filter(({ staffCount }) => staffCount >= 5);
  for (const agency of random.shuffle(teams).slice(0, 24)) {
    const present = writer.staff
      .of(agency)
      .filter(({ until, since }) => !until && since < context.ago(60));
    const [absent, deputy] = random.shuffle(present);
    if (!absent || !deputy) continue;
    context.add('covers', {
      practitionerId: deputy.practitioner.id,
      absentId: absent.practitioner.id,
      agencyId: agency.record.id,
      since: context.ago(random.int(1, 20)),
      until: random.chance(0.9) ? context.ago(-random.int(5, 60)) : context.ago(0.5),
    });
  }
}

function addEnquiries(writer: LineWriter): void {
  const { context } = writer;
  const mash = writer.agencies.get('mash');
  const present = writer.staff.of(mash).filter(({ until }) => !until);
  for (let i = 0; i < 20; i++) {
    context.add('dutyEnquiries', {
      id: context.id(),
      practitionerId: context.random.pick(present).practitioner.id,
      agencyId: mash.record.id,
      reference: `MASH-${context.random.int(10_000, 99_999)}`,
      since: context.ago(i * 2 + 2 * HOUR),
      until: context.ago(i * 2 - 22 * HOUR),
    });
  }
}
