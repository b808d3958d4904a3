import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findProfile } from '#api/consent/profile.ts';
import { effectiveDecision } from '#api/consent/resolution.ts';
import { SECTORS, type Sector } from '#api/consent/vocabulary.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { InvolvementRecord, World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { NOW } from '#test/consent/cast.ts';
import { toConsentRecord } from '#test/consent/oracle.ts';
import { WorldIndex } from '#test/consent/world-index.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { joinWorlds, randomWorld } from '#test/worlds/random-world.ts';
import { involvementsOver } from './services.ts';

const WORLDS = 30;

let graph: GraphService;
beforeAll(async () => void (graph = await testGraph()), 60_000);
afterAll(() => graph?.close());

/** Whoever could ever look: each post there is, and of every agency and sector somebody unknown. */
function onlookers(world: World, index: WorldIndex) {
  const at = (agencyId: string, practitionerId = '') => {
    const agency = index.agency(agencyId);
    return { practitionerId, sector: agency.sector, agencies: index.chain(agency) };
  };
  const posts = world.employments.filter((job) => index.isCurrent(job));
  return [
    ...posts.map(({ agencyId, practitionerId }) => at(agencyId, practitionerId)),
    ...world.agencies.map(({ id }) => at(id)),
    ...SECTORS.map((sector) => ({ practitionerId: '', sector, agencies: [] })),
    // Somebody who is named and has no post may have one tomorrow.
    ...world.practitioners
      .filter(({ id }) => !posts.some((post) => post.practitionerId === id))
      .map(({ id }) => ({ practitionerId: id, sector: 'none' as Sector, agencies: [] })),
    { practitionerId: '', sector: 'none' as Sector, agencies: [] },
  ];
}

function isShared(world: World, index: WorldIndex, line: InvolvementRecord): boolean {
  const profile = findProfile('england');
  const client = world.clients.find(({ id }) => id === line.clientId)!;
  const agencies = index.chain(index.agency(line.agencyId));
  return onlookers(world, index).some((viewer) => {
    const decision = effectiveDecision(
      index.consentRecords(client).map(toConsentRecord),
      index.bars(client),
      {
        ...profile,
        subject: index.subject(client),
        involvement: { ...line, category: line.category ?? null, agencies },
        viewer,
        at: new Date(NOW),
      },
    );
    return decision === 'share' || decision === 'flag';
  });
}

test(`a line counts as shared where the specification shows it to anybody: ${WORLDS} random worlds`, async () => {
  const worlds = Array.from({ length: WORLDS }, (_unused, n) => randomWorld(n + 1, NOW).world);
  await emptyGraph(graph);
  await loadWorld(graph, joinWorlds(worlds));
  await graph.runText('MATCH (release:Release) DETACH DELETE release');
  const sensitive = worlds.flatMap((world) => {
    const index = new WorldIndex(world, new Date(NOW));
    return world.involvements
      .filter((line) => line.class === 'sensitive' && !index.agency(line.agencyId).holdsHidden)
      .map((line) => ({ id: line.id, isShared: isShared(world, index, line) }));
  });
  await involvementsOver(graph).retention.judge(sensitive.map(({ id }) => id));
  const rows = await graph.runText(
    'MATCH (line:Involvement) WHERE line.unsharedSince IS NOT NULL RETURN line.id AS id',
  );
  const unshared = new Set(rows.map(({ id }) => id));
  const judged = sensitive.map(({ id }) => ({ id, isShared: !unshared.has(id) }));
  expect(judged).toEqual(sensitive);
  expect(new Set(sensitive.map((line) => line.isShared)).size).toBe(2);
}, 120_000);
