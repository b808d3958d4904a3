import { describe, expect, it } from '@jest/globals';
import type { World } from '#api/demo/world.ts';
import { demoWorld } from './demo-world.ts';

const world = demoWorld();
const DAY = 86_400_000;
const ids = (items: { id: string }[]) => new Set(items.map(({ id }) => id));
const known = {
  areas: ids(world.areas),
  agencies: ids(world.agencies),
  practitioners: ids(world.practitioners),
  clients: ids(world.clients),
  households: ids(world.households),
  families: ids(world.families),
  involvements: ids(world.involvements),
};

/** Which property of which record names which kind of node. */
const references: [keyof World, string, keyof typeof known][] = [
  ['areas', 'partOf', 'areas'],
  ['agencies', 'partOf', 'agencies'],
  ['agencies', 'areaIds', 'areas'],
  ['employments', 'practitionerId', 'practitioners'],
  ['employments', 'agencyId', 'agencies'],
  ['covers', 'practitionerId', 'practitioners'],
  ['covers', 'absentId', 'practitioners'],
  ['covers', 'agencyId', 'agencies'],
  ['accounts', 'practitionerId', 'practitioners'],
  ['aliases', 'clientId', 'clients'],
  ['identifiers', 'clientId', 'clients'],
  ['households', 'areaId', 'areas'],
  ['livesIn', 'clientId', 'clients'],
  ['livesIn', 'householdId', 'households'],
  ['memberships', 'clientId', 'clients'],
  ['memberships', 'familyId', 'families'],
  ['relations', 'fromId', 'clients'],
  ['relations', 'toId', 'clients'],
  ['involvements', 'clientId', 'clients'],
  ['involvements', 'agencyId', 'agencies'],
  ['involvedIn', 'practitionerId', 'practitioners'],
  ['involvedIn', 'involvementId', 'involvements'],
  ['consentRecords', 'clientId', 'clients'],
  ['consentRecords', 'authority', 'clients'],
  ['consentRecords', 'recordedBy', 'practitioners'],
  ['assessments', 'clientId', 'clients'],
  ['bars', 'clientId', 'clients'],
  ['bars', 'authority', 'clients'],
  ['shields', 'clientId', 'clients'],
  ['shields', 'allows', 'practitioners'],
  ['releases', 'involvementId', 'involvements'],
  ['breakGlass', 'clientId', 'clients'],
  ['breakGlass', 'practitionerId', 'practitioners'],
  ['breakGlass', 'agencyId', 'agencies'],
  ['claims', 'clientId', 'clients'],
  ['claims', 'practitionerId', 'practitioners'],
  ['claims', 'agencyId', 'agencies'],
  ['dutyEnquiries', 'practitionerId', 'practitioners'],
  ['dutyEnquiries', 'agencyId', 'agencies'],
];

describe('the demo county holds together', () => {
  it('names nothing that is not there', () => {
    const broken = references.filter(([kind, property, target]) =>
      (world[kind] as Record<string, unknown>[]).some((record) => {
        const value = record[property] ?? [];
        return [value].flat().some((id) => !known[target].has(id as string));
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names what a consent is about and for by its kind', () => {
    const categories = new Set(world.involvements.map(({ category }) => category));
    const sectors = new Set(world.agencies.map(({ sector }) => sector));
    const sources = {
      involvement: known.involvements,
      agency: known.agencies,
      category: categories,
    };
    const recipients = {
      practitioner: known.practitioners,
      agency: known.agencies,
      sector: sectors,
    };
    const isKnown = (
      scope: string,
      id: string | undefined,
      targets: Record<string, Set<unknown>>,
    ) => (scope === 'all' ? id === undefined : targets[scope]!.has(id));
    const broken = world.consentRecords.filter(
      (record) =>
        !isKnown(record.sourceScope, record.sourceId, sources) ||
        !isKnown(record.recipientScope, record.recipientId, recipients),
    );
    expect(broken).toEqual([]);
  });

  it('gives every id once, over all kinds', () => {
    const all = Object.values(world).flatMap((records) =>
      (records as { id?: string }[]).flatMap(({ id }) => id ?? []),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('numbers consent records in the order in which they were recorded', () => {
    const records = world.consentRecords;
    expect(records.map(({ seq }) => seq)).toEqual(records.map((_, i) => i + 1));
    const times = records.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([...times].sort());
  });

  it('ends everything after it began', () => {
    const backwards = Object.entries(world).flatMap(([kind, records]) =>
      (records as { since?: string; until?: string }[])
        .filter(({ since, until }) => since && until && until <= since)
        .map((record) => ({ kind, ...record })),
    );
    expect(backwards).toEqual([]);
  });

  it('keeps links inside their line, and inside employment unless nobody noticed the leaving', () => {
    const lines = new Map(world.involvements.map((line) => [line.id, line]));
    const jobs = Map.groupBy(world.employments, ({ practitionerId }) => practitionerId);
    const broken = world.involvedIn.filter((link) => {
      const line = lines.get(link.involvementId)!;
      const job = jobs
        .get(link.practitionerId)!
        .find(({ agencyId, since }) => agencyId === line.agencyId && since <= link.since);
      const isWithinLine = link.since >= line.since && (link.until ?? '9') <= (line.until ?? '9');
      const isDangling = !link.until && !line.until && job?.until && job.until > link.since;
      return !job || !isWithinLine || !((link.until ?? '9') <= (job.until ?? '9') || isDangling);
    });
    expect(broken).toEqual([]);
  });

  it('never links one practitioner twice to one line', () => {
    const pairs = world.involvedIn.map(
      ({ practitionerId, involvementId }) => practitionerId + involvementId,
    );
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('begins no line before its client, and none at an agency without people', () => {
    const births = new Map(world.clients.map(({ id, birthDate }) => [id, birthDate]));
    const staffed = new Set(world.employments.map(({ agencyId }) => agencyId));
    const broken = world.involvements.filter(
      ({ clientId, since, agencyId }) =>
        Date.parse(since) < Date.parse(births.get(clientId) ?? '1900-01-01') - DAY ||
        !staffed.has(agencyId),
    );
    expect(broken).toEqual([]);
  });

  it('covers only for colleagues of the same agency', () => {
    const works = new Set(
      world.employments.map(({ practitionerId, agencyId }) => practitionerId + agencyId),
    );
    const broken = world.covers.filter(
      ({ practitionerId, absentId, agencyId }) =>
        practitionerId === absentId ||
        !works.has(practitionerId + agencyId) ||
        !works.has(absentId + agencyId),
    );
    expect(broken).toEqual([]);
  });

  it('stores a sensitive line only while agreed or released, or where the agency may hold hidden ones', () => {
    const agencies = new Map(world.agencies.map((agency) => [agency.id, agency]));
    const released = new Set(world.releases.map(({ involvementId }) => involvementId));
    const records = Map.groupBy(world.consentRecords, ({ clientId }) => clientId);
    const isAgreed = (line: World['involvements'][number]) =>
      (records.get(line.clientId) ?? []).some(
        ({ decision, sourceScope, sourceId, to }) =>
          (decision === 'share' || decision === 'flag') &&
          (sourceScope === 'agency' || sourceId === line.id || sourceId === line.category) &&
          (to ?? '9') > '2026-03-01T10:00:00.000Z',
      );
    const broken = world.involvements
      .filter((line) => line.class === 'sensitive')
      .filter((line) => !agencies.get(line.agencyId)!.holdsHidden)
      .filter((line) => line.until || !(released.has(line.id) || isAgreed(line)));
    expect(broken).toEqual([]);
  });
});
