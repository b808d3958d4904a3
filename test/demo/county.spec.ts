import { describe, expect, it } from '@jest/globals';
import { demoPeople } from '#api/demo/people.ts';
import * as vocabulary from '#api/demo/vocabulary.ts';
import { isNhsNumber, makeIdentifierVault } from '#api/people/identifiers.ts';
import { ANCHOR, countBy, demoWorld } from './demo-world.ts';

const world = demoWorld();
const current = <T extends { until?: string }>(items: T[]) => items.filter(({ until }) => !until);

describe('the demo county', () => {
  it('is the same for the same seed and day, to the last id', () => {
    expect(JSON.stringify(demoWorld()) === JSON.stringify(world)).toBe(true);
  });

  it('is another for another seed, in the same shape of county', () => {
    const other = demoWorld(7);
    expect(other.clients[100]).not.toEqual(world.clients[100]);
    expect(other.areas.map(({ boundary }) => boundary)).toEqual(
      world.areas.map(({ boundary }) => boundary),
    );
  });

  it('moves with its day: nothing is dated by the clock of the machine', () => {
    const later = demoWorld(undefined, new Date(ANCHOR.getTime() + 86_400_000));
    expect(later.involvements.map(({ id }) => id)).toEqual(world.involvements.map(({ id }) => id));
    expect(
      Date.parse(later.involvements[0]!.since) - Date.parse(world.involvements[0]!.since),
    ).toBe(86_400_000);
  });

  it.each([
    ['areas', 9, 9],
    ['agencies', 115, 130],
    ['practitioners', 900, 900],
    ['clients', 5000, 5000],
    ['families', 1200, 1800],
    ['involvements', 9000, 12_000],
    ['consentRecords', 400, 900],
    ['aliases', 300, 700],
    ['covers', 10, 30],
  ] as const)('has a county’s worth of %s', (kind, least, most) => {
    expect(world[kind].length).toBeGreaterThanOrEqual(least);
    expect(world[kind].length).toBeLessThanOrEqual(most);
  });

  it('uses every word of the graph', () => {
    const used = {
      sectors: world.agencies.map(({ sector }) => sector),
      involvementClasses: world.involvements.map((line) => line.class),
      sensitiveCategories: world.involvements.map(({ category }) => category),
      roles: world.employments.flatMap(({ roles }) => roles),
      areaKinds: world.areas.map(({ kind }) => kind),
      agencyKinds: world.agencies.map(({ kind }) => kind),
      contactMethods: world.practitioners.map(({ preferred }) => preferred),
      nameUses: world.clients.map(({ use }) => use),
      aliasUses: world.aliases.map(({ use }) => use),
      identifierSystems: world.identifiers.map(({ system }) => system),
      familyRoles: world.memberships.map(({ role }) => role),
      relationKinds: world.relations.map(({ kind }) => kind),
      bases: world.involvements.map(({ basis }) => basis),
      decisions: world.consentRecords.map(({ decision }) => decision),
      sourceScopes: world.consentRecords.map(({ sourceScope }) => sourceScope),
      recipientScopes: world.consentRecords.map(({ recipientScope }) => recipientScope),
      evidences: world.consentRecords.map(({ evidence }) => evidence),
      shieldKinds: world.shields.map(({ kind }) => kind),
    };
    const { default: _none, ...words } = vocabulary as Record<string, unknown>;
    for (const [name, all] of Object.entries(words)) {
      const found = new Set<unknown>(used[name as keyof typeof used]);
      expect({ name, missing: (all as string[]).filter((word) => !found.has(word)) }).toEqual({
        name,
        missing: [],
      });
    }
  });

  it('has every sector with people and lines of its own', () => {
    const sectorOf = new Map(world.agencies.map(({ id, sector }) => [id, sector]));
    const lines = countBy(world.involvements, ({ agencyId }) => sectorOf.get(agencyId)!);
    const staff = countBy(world.employments, ({ agencyId }) => sectorOf.get(agencyId)!);
    for (const sector of vocabulary.sectors) {
      expect(lines[sector]).toBeGreaterThan(15);
      expect(staff[sector]).toBeGreaterThan(5);
    }
  });

  it('grows: each of the three years adds more lines than the one before', () => {
    const years = countBy(world.involvements, ({ since }) =>
      String(Math.floor((ANCHOR.getTime() - Date.parse(since)) / (365 * 86_400_000))),
    );
    expect(years['0']!).toBeGreaterThan(years['1']! * 1.2);
    expect(years['1']!).toBeGreaterThan(years['2']! * 1.2);
  });

  it('has statutory lines for about one client in fourteen', () => {
    const statutory = world.involvements.filter((line) => line.class === 'statutory');
    const share = new Set(statutory.map(({ clientId }) => clientId)).size / world.clients.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.1);
  });

  it('has gaps that staff left behind, and people to fill them', () => {
    const gone = new Set(
      world.practitioners.filter(({ isActive }) => !isActive).map(({ id }) => id),
    );
    expect(gone.size).toBeGreaterThan(15);
    const lines = Map.groupBy(world.involvedIn, ({ involvementId }) => involvementId);
    const orphans = current(world.involvements).filter(({ id }) => {
      const links = lines.get(id) ?? [];
      return links.every(({ practitionerId, until }) => until || gone.has(practitionerId));
    });
    expect(orphans.length).toBeGreaterThan(50);
    expect(orphans.length).toBeLessThan(600);
  });

  it('has numbers with a valid check digit in the range for synthetic data, never in the clear', () => {
    const vault = makeIdentifierVault('5a'.repeat(32));
    const nhs = world.identifiers.filter(({ system }) => system === 'nhs');
    const opened = nhs.slice(0, 200).map(({ ciphertext }) => vault.open(ciphertext));
    expect(opened.filter((number) => !isNhsNumber(number) || !number.startsWith('999'))).toEqual(
      [],
    );
    expect(vault.hash('nhs', opened[0]!)).toBe(nhs[0]!.keyedHash);
    expect(JSON.stringify(world)).not.toContain(opened[0]);
    const keys = world.identifiers.map(({ system, keyedHash }) => system + keyedHash);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the people to sign in as', () => {
  it('are about a dozen, with every role, each an active practitioner where they say they work', () => {
    expect(demoPeople.length).toBeGreaterThanOrEqual(12);
    expect(new Set(demoPeople.flatMap(({ roles }) => roles))).toEqual(new Set(vocabulary.roles));
    for (const person of demoPeople) {
      const { practitionerId } = person;
      const record = world.practitioners.find(({ id }) => id === practitionerId);
      expect(record).toMatchObject({ given: person.given, family: person.family, isActive: true });
      const job = world.employments.find((each) => each.practitionerId === practitionerId);
      expect(job).toMatchObject({ roles: person.roles, until: undefined });
      expect(world.accounts).toContainEqual(
        expect.objectContaining({ issuer: 'demo', subject: person.subject, practitionerId }),
      );
    }
  });

  it('have a home page that can be read at a glance', () => {
    const links = current(world.involvedIn);
    for (const { subject, practitionerId } of demoPeople) {
      const own = links.filter((link) => link.practitionerId === practitionerId);
      expect({ subject, isMany: own.length > 20 }).toEqual({ subject, isMany: false });
    }
  });

  it('work in a charity of three, among others', () => {
    const room = world.agencies.find(({ name }) => name === 'The Kettle Room')!;
    expect(world.employments.filter(({ agencyId }) => agencyId === room.id).length).toBe(3);
  });
});
