import { describe, expect, it } from '@jest/globals';
import { findProfile } from '#api/consent/profile.ts';
import type { Purpose, Role } from '#api/consent/vocabulary.ts';
import { demoPeople } from '#api/demo/people.ts';
import { demoStories } from '#api/demo/stories/stories.ts';
import type { World } from '#api/demo/world.ts';
import { Oracle, type Asker } from '#test/consent/oracle.ts';
import { ANCHOR, demoWorld } from './demo-world.ts';

const world = around(demoWorld());
const profile = findProfile('england');
const oracle = new Oracle(world, ANCHOR, profile);
const PURPOSES: Partial<Record<Role, Purpose>> = {
  statutory: 'safeguarding',
  frontDoor: 'dutyEnquiry',
};
const SURGERY = 'Bridge Street Surgery';
const VISITING = 'Health Visiting Team Central';
const SCHOOL = 'Elm Grove Primary School';
const PROTECTION = 'Child Protection Team Central';
const DRUGS = 'Harbourside Larkminster';

/** Only the families of the stories: the oracle walks lists, and decides each family by itself. */
function around(county: World): World {
  const first = new Set(demoStories.map(({ openFirst }) => openFirst));
  const told = county.clients.filter(({ given, family }) => first.has(`${given} ${family}`));
  const isTold = ({ clientId }: { clientId: string }) => told.some(({ id }) => id === clientId);
  const families = new Set(county.memberships.filter(isTold).map(({ familyId }) => familyId));
  const memberships = county.memberships.filter(({ familyId }) => families.has(familyId));
  const ids = new Set(memberships.map(({ clientId }) => clientId));
  const involvements = county.involvements.filter(({ clientId }) => ids.has(clientId));
  const lines = new Set(involvements.map(({ id }) => id));
  return {
    ...county,
    memberships,
    involvements,
    clients: county.clients.filter(({ id }) => ids.has(id)),
    livesIn: county.livesIn.filter(({ clientId }) => ids.has(clientId)),
    involvedIn: county.involvedIn.filter(({ involvementId }) => lines.has(involvementId)),
  };
}

function asker(subject: string): Asker {
  const { practitionerId, roles } = demoPeople.find((each) => each.subject === subject)!;
  const { agencyId } = world.employments.find((each) => each.practitionerId === practitionerId)!;
  return {
    practitionerId,
    agencyId,
    role: roles[0]!,
    purpose: PURPOSES[roles[0]!] ?? 'directSupport',
  };
}

function client(name: string) {
  const found = world.clients.filter(({ given, family }) => `${given} ${family}` === name);
  expect({ name, found: found.length }).toEqual({ name, found: 1 });
  return found[0]!;
}

const nameOf = (id: string) => world.clients.find((each) => each.id === id)!.given;

/** What someone sees of a family: agencies by name with the rule's row, and what is held back. */
function view(subject: string, name: string, at = oracle) {
  const page = at.page(asker(subject), client(name));
  if (!page) return null;
  const rows: Record<string, number> = {};
  for (const [id, row] of page.lines) {
    const line = world.involvements.find((each) => each.id === id)!;
    const agency = world.agencies.find((each) => each.id === line.agencyId)!;
    rows[agency.name] = Math.min(rows[agency.name] ?? 99, row);
  }
  const names = (ids: string[]) => ids.map(nameOf).sort();
  return {
    rows,
    members: names(page.members),
    mediatedFor: names(page.mediatedFor),
    withoutAddress: names(page.withoutAddress),
  };
}

describe('the ten hand-written families', () => {
  it('are ten, each with everything the help page shows', () => {
    expect(demoStories.length).toBe(10);
    expect(new Set(demoStories.map(({ slug }) => slug)).size).toBe(10);
    for (const { story, whatToSee, openFirst, familyName } of demoStories) {
      expect(story.length).toBeGreaterThan(60);
      expect(whatToSee.length).toBeGreaterThan(60);
      expect(openFirst.endsWith(` ${familyName}`)).toBe(true);
    }
  });

  it('are found by whoever should sign in, among their own subjects', () => {
    const subjects = demoStories.flatMap(({ openFirst, whoToSignInAs }) =>
      whoToSignInAs.map((subject) => [subject, openFirst] as const),
    );
    const unseen = subjects.filter(([subject, name]) => !view(subject, name));
    // The one whose page must not open is the one whose story says so.
    expect(unseen).toEqual([['tom', 'Tadhg Heffernan']]);
  });

  it('a drug worker without consent: no trace of the service, but for its own worker', () => {
    expect(view('priya', 'Kelly Maddox')?.rows).toEqual({
      [SCHOOL]: 3,
      [VISITING]: 15,
      [SURGERY]: 15,
      'Larkminster Housing Options': 15,
      'Larkminster Jobcentre': 15,
    });
    expect(view('marcus', 'Kelly Maddox')?.rows[DRUGS]).toBe(3);
    expect(view('priya', 'Kelly Maddox')?.mediatedFor).toEqual([]);
  });

  it('a child-protection social worker: found through a deny of everything', () => {
    expect(view('david', 'Kwame Osei')?.rows).toEqual({ [SURGERY]: 3, [PROTECTION]: 9 });
    expect(view('hannah', 'Kwame Osei')?.rows).toEqual({ [PROTECTION]: 3 });
  });

  it('a withdrawn consent: gone without a trace, as if it had never been shared', () => {
    expect(view('amara', 'Piotr Grabowski')?.rows).not.toHaveProperty(DRUGS);
    expect(view('amara', 'Piotr Grabowski')?.mediatedFor).toEqual([]);
    expect(view('marcus', 'Piotr Grabowski')?.rows[DRUGS]).toBe(3);
    const { id } = client('Piotr Grabowski');
    const before: World = {
      ...world,
      consentRecords: world.consentRecords.filter(
        ({ clientId, decision }) => clientId !== id || decision !== 'deny',
      ),
    };
    const lastMonth = new Oracle(before, ANCHOR, profile);
    expect(view('amara', 'Piotr Grabowski', lastMonth)?.rows[DRUGS]).toBe(13);
  });

  it('a young person’s own decision: the least permissive of hers and her mother’s', () => {
    const seen = view('joan', 'Defne Aksoy');
    expect(seen?.mediatedFor).toEqual(['Defne']);
    expect(seen?.rows).toEqual({
      'The Kettle Room': 3,
      'Larkminster High School': 15,
      "St Wilfreda's Primary School": 15,
    });
  });

  it('a release for safeguarding: for the social worker alone', () => {
    expect(view('hannah', 'Alfie Blackwood')?.rows[DRUGS]).toBe(11);
    expect(view('amara', 'Alfie Blackwood')?.rows).not.toHaveProperty(DRUGS);
    expect(view('sean', 'Alfie Blackwood')?.rows).toEqual({
      'Neighbourhood Policing Central': 3,
      [PROTECTION]: 9,
    });
  });

  it('a shielded address: own line and the mediated one, and no place', () => {
    expect(view('priya', 'Idris Mirza')).toEqual({
      rows: { [SCHOOL]: 3 },
      members: ['Farzana', 'Idris', 'Maryam'],
      mediatedFor: ['Idris', 'Maryam'],
      withoutAddress: ['Farzana', 'Idris', 'Maryam'],
    });
    const allowed = view('hannah', 'Idris Mirza');
    expect(allowed?.rows['Haven Refuge']).toBe(11);
    expect(allowed?.withoutAddress).toEqual([]);
  });

  it('a full shield: closed even to the front door on duty', () => {
    const tom = asker('tom');
    const enquiry = {
      id: 'e',
      reference: 'R-1',
      since: '2026-03-01T09:00:00.000Z',
      until: '2026-03-02T09:00:00.000Z',
    };
    const onDuty = { ...world, dutyEnquiries: [{ ...enquiry, ...tom }] };
    const duty = new Oracle(onDuty, ANCHOR, profile);
    expect(view('tom', 'Tadhg Heffernan', duty)).toBeNull();
    expect(view('tom', 'Tobias Delaney', duty)).not.toBeNull();
    expect(view('hannah', 'Tadhg Heffernan')?.members).toEqual(['Róisín', 'Tadhg']);
    expect(view('ruth', 'Tadhg Heffernan')?.members).toEqual(['Róisín', 'Tadhg']);
  });

  it('two households: both homes, both surgeries, both families', () => {
    const seen = view('amara', 'Isla Ashdown');
    expect(seen?.members).toEqual(['Chloë', 'Daniel', 'Grace', 'Isla', 'Noah', 'Rory-Jane']);
    expect(seen?.rows).toMatchObject({ 'The Weir Surgery': 15, [SURGERY]: 15, [SCHOOL]: 15 });
    expect(seen?.withoutAddress).toEqual([]);
    const homes = world.livesIn.filter(({ clientId }) => clientId === client('Isla Ashdown').id);
    expect(homes.map(({ until }) => until)).toEqual([undefined, undefined]);
    const surgery = world.agencies.find(({ name }) => name === SURGERY);
    expect(surgery?.phone).toMatch(/^01632 960\d{3}$/);
  });

  it('an unborn child: a client with a due date, and a father nobody knows', () => {
    const baby = client('Baby Probyn');
    expect(baby).toMatchObject({ birthDate: undefined, use: 'usual' });
    expect(baby.dueDate! > '2026-03-01').toBe(true);
    const seen = view('leila', 'Baby Probyn');
    expect(seen?.rows).toMatchObject({ 'Community Midwives South': 3, [PROTECTION]: 9 });
    expect(seen?.members).toEqual(['Baby', 'Eirlys', 'Lowri', 'Unknown']);
  });

  it('a practitioner who left: the line stays, with nobody on it', () => {
    expect(view('kasia', 'Tobias Delaney')?.rows).toEqual({
      'Larkminster Housing Options': 3,
      'Early Help Team Central': 15,
      [SCHOOL]: 15,
    });
    const team = world.agencies.find(({ name }) => name === 'Early Help Team Central')!;
    const gareth = world.practitioners.find(
      ({ given, family, isActive }) => `${given} ${family}` === 'Gareth Tunnicliffe' && !isActive,
    )!;
    const line = world.involvements.find(
      ({ clientId, agencyId }) => clientId === client('Tobias Delaney').id && agencyId === team.id,
    )!;
    const links = world.involvedIn.filter(({ involvementId }) => involvementId === line.id);
    expect(links).toMatchObject([{ practitionerId: gareth.id, until: undefined }]);
    expect(team.dutyLine).toMatch(/^0808 157 0/);
  });
});
