import { CATEGORIES, CLASSES, type Role } from '#api/consent/vocabulary.ts';
import type { Random } from '#api/demo/random.ts';
import type { AgencyRecord, ClientRecord, World } from '#api/demo/world.ts';
import { NOW, nhsNumber, number, rename } from './county.ts';
import { remove, removeClient, removeLine } from './removing.ts';

/** One way in which a world may differ from another without a viewer's knowing. */
export type Hiding = (world: World, random: Random, viewerId: string) => void;

const ago = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const ahead = (days: number) => ago(-days);

/**
 * Each is tried and kept only where the specification says that the viewer is shown the same; so a
 * hiding may be careless about who sees what, but must touch nothing that is visible besides.
 */
export const HIDINGS: Record<string, Hiding> = {
  'a line more': (world, random) => addLine(world, random, random.pick(world.clients)),

  'a line less': (world, random) => removeLine(world, random.pick(world.involvements).id),

  'a decision more': (world, random) => {
    if (!world.clients.length) return;
    const line = random.pick(world.involvements);
    world.consentRecords.push({
      id: random.uuid(),
      // A number that no other world beside this one has.
      seq: 900_000_000 + random.int(0, 2_000_000_000),
      clientId: line.clientId,
      authority: line.clientId,
      decision: random.pick(['deny', 'flag', 'share', 'clear'] as const),
      sourceScope: 'involvement',
      sourceId: line.id,
      ...random.pick([
        { recipientScope: 'all' as const },
        { recipientScope: 'agency' as const, recipientId: random.pick(world.agencies).id },
        {
          recipientScope: 'practitioner' as const,
          recipientId: random.pick(world.practitioners).id,
        },
      ]),
      recordedAt: ago(3),
      recordedBy: random.pick(world.practitioners).id,
      evidence: 'spoken',
      wording: '2026-01',
      language: 'en-GB',
    });
  },

  'a decision less': (world, random) => {
    const { consentRecords } = world;
    if (consentRecords.length) remove(consentRecords, random.pick(consentRecords));
  },

  'a release': (world, random) => {
    const involvementId = random.pick(world.involvements).id;
    world.releases.push({ id: random.uuid(), involvementId, since: ago(2) });
  },

  'somebody fully shielded': (world, random, viewerId) => {
    const twin = random.pick(world.clients);
    const person = addClient(world, random, twin);
    const others = world.practitioners.filter(({ id }) => id !== viewerId);
    const allows = random.chance(0.5) ? [random.pick(others).id] : [];
    world.shields.push({
      id: random.uuid(),
      clientId: person.id,
      kind: 'full',
      since: ago(9),
      allows,
    });
    world.relations.push({ fromId: person.id, toId: twin.id, kind: 'parent', since: ago(900) });
    for (const each of world.livesIn.filter(({ clientId }) => clientId === twin.id)) {
      world.livesIn.push({ ...each, clientId: person.id });
    }
    for (const each of world.memberships.filter(({ clientId }) => clientId === twin.id)) {
      world.memberships.push({ ...each, clientId: person.id, role: 'parent' });
    }
    addLine(world, random, person);
  },

  'a family of somebody fully shielded': (world, random) => {
    const known = random.pick(world.clients);
    const person = addClient(world, random, known);
    world.shields.push({
      id: random.uuid(),
      clientId: person.id,
      kind: 'full',
      since: ago(9),
      allows: [],
    });
    const family = { id: random.uuid() };
    world.families.push(family);
    for (const clientId of [person.id, known.id]) {
      const facts = { clientId, familyId: family.id, role: 'child' as const, isConfirmed: true };
      world.memberships.push({ ...facts, since: ago(900) });
    }
  },

  'somebody out of reach': (world, random) => {
    const person = addClient(world, random, random.pick(world.clients));
    // Else whoever claims the other would have typed this one's identity too.
    person.birthDate = `19${random.int(50, 99)}-05-05`;
    world.livesIn.push({
      clientId: person.id,
      householdId: random.pick(world.households).id,
      since: ago(90),
    });
    addLine(world, random, person);
    if (random.chance(0.5)) {
      const { id } = random.pick(world.clients);
      world.relations.push({ fromId: person.id, toId: id, kind: 'grandparent', since: ago(900) });
    }
  },

  'somebody out of reach less': (world, random) =>
    removeClient(world, random.pick(world.clients).id),

  'a refuge': (world, random, viewerId) => {
    const near = random.pick(world.agencies);
    const refuge: AgencyRecord = {
      ...near,
      id: random.uuid(),
      name: `${near.name} House`,
      isConfidential: true,
      isSignedUp: true,
      updatedAt: NOW,
      class: 'sensitive',
      category: 'domesticAbuse',
      ...(random.chance(0.5) ? { partOf: near.id } : {}),
    };
    world.agencies.push(refuge);
    const worker = {
      ...random.pick(world.practitioners),
      id: random.uuid(),
      mobile: '07700 900999',
    };
    world.practitioners.push(worker);
    const roles: Role[] = ['practitioner'];
    const others = world.practitioners.filter(({ id }) => id !== viewerId);
    for (const practitionerId of [worker.id, random.pick(others).id]) {
      world.employments.push({ practitionerId, agencyId: refuge.id, roles, since: ago(90) });
    }
    addLine(world, random, random.pick(world.clients), refuge);
  },

  'somebody found competent': (world, random) => {
    // Of others the rule would hear their own word otherwise, once the viewer records it.
    const young = world.clients.filter(({ birthDate = '' }) => birthDate > '2011');
    if (!young.length) return;
    world.assessments.push({
      id: random.uuid(),
      clientId: random.pick(young).id,
      categories: random.chance(0.5) ? ['all'] : [random.pick(CATEGORIES)],
      agencyId: random.pick(world.agencies).id,
      since: ago(3),
      until: ahead(90),
    });
  },

  'what others did': (world, random, viewerId) => {
    const who = random.pick(world.employments.filter((job) => job.practitionerId !== viewerId));
    const act = {
      practitionerId: who.practitionerId,
      agencyId: who.agencyId,
      clientId: random.pick(world.clients).id,
      since: ago(0.1),
      until: ahead(0.5),
      reason: 'For a test',
    };
    world.claims.push({ id: random.uuid(), ...act });
    world.breakGlass.push({ id: random.uuid(), ...act });
    world.dutyEnquiries.push({ id: random.uuid(), ...act, reference: 'MASH-2026/0001' });
  },
};

/** In the style of `twin`, whose name, age and home a search may take them for. */
function addClient(world: World, random: Random, twin: ClientRecord): ClientRecord {
  const person = { ...twin, id: random.uuid() };
  world.clients.push(person);
  rename(
    world,
    person,
    random,
    random.chance(0.5) ? { given: twin.given, family: twin.family } : {},
  );
  number(world, person, random, 'nhs', nhsNumber(50_000_000 + random.int(0, 9_999_999)));
  return person;
}

function addLine(world: World, random: Random, client: ClientRecord, at?: AgencyRecord): void {
  const holder = at ?? random.pick(world.agencies);
  const kind = random.pick(CLASSES);
  const id = random.uuid();
  const category = holder.category ?? random.pick(CATEGORIES);
  world.involvements.push({
    id,
    clientId: client.id,
    agencyId: holder.id,
    role: 'keyworker',
    class: kind,
    category: kind === 'sensitive' ? category : undefined,
    basis: 'consent',
    since: ago(300),
    lastConfirmed: ago(1),
    ...random.pick([{}, {}, { until: ago(4) }, { retainUntil: ago(1) }, { since: ahead(3) }]),
  });
  const staff = world.employments.filter(({ agencyId }) => agencyId === holder.id);
  for (const { practitionerId } of staff.slice(0, 2)) {
    const facts = { practitionerId, involvementId: id, since: ago(300) };
    world.involvedIn.push({
      ...facts,
      isLead: random.chance(0.5),
      isConfirmed: random.chance(0.8),
    });
  }
}
