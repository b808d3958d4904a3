import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Clock } from '#api/common/clock.ts';
import { Config } from '#api/common/config.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import type { AgencyRecord, PractitionerRecord, World } from '#api/demo/world.ts';
import { loadWorld } from '#api/demo/loader.ts';
import { DirectoryRepository } from '#api/directory/directory.repository.ts';
import { DirectoryService } from '#api/directory/directory.service.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { HomeRepository } from '#api/home/home.repository.ts';
import { HomeService } from '#api/home/home.service.ts';
import { purposeOf } from '#api/identity/purpose.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { ClaimRepository } from '#api/people/claim.repository.ts';
import { ClaimService } from '#api/people/claim.service.ts';
import { makeIdentifierVault } from '#api/people/identifiers.ts';
import { SearchRepository } from '#api/people/search.repository.ts';
import { SearchService } from '#api/people/search.service.ts';
import { emptyGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

export const NOW = '2026-03-01T10:00:00.000Z';

/** The services over a real graph, at a time that a test may move. */
export function servicesOver(graph: GraphService) {
  let now = new Date(NOW);
  const clock = new Clock(() => now);
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const gate = new CommandGate(graph, clock, config);
  const viewers = new ViewerParams(findProfile('england'));
  const vault = makeIdentifierVault(TEST_IDENTIFIER_KEY);
  const directory = new DirectoryService(
    new DirectoryRepository(graph, clock),
    viewers,
    gate,
    clock,
  );
  const looks = new SearchRepository(graph);
  const searches = new SearchService(looks, directory, viewers, gate, testMarks, clock, vault);
  const claims = new ClaimService(new ClaimRepository(graph, clock), looks, viewers, gate, vault);
  const home = new HomeService(new HomeRepository(graph), viewers, testMarks, clock);
  return {
    directory,
    searches,
    claims,
    home,
    setTime: (time: string) => void (now = new Date(time)),
    /** Types a text and reads the answer, as the page does. */
    search: async (viewer: Viewer, text: string, dutyReference?: string) => {
      const { id } = await searches.keep(viewer, {
        operationId: randomUUID(),
        text,
        dutyReference,
      });
      return searches.results(viewer, id);
    },
    /** The access events of what `work` does. */
    eventsOf: async (work: () => Promise<unknown>) => {
      await graph.runText('MATCH (event:AccessEvent) DELETE event');
      await work();
      const rows = await graph.runText(
        'MATCH (event:AccessEvent) RETURN properties(event) AS event',
      );
      return rows.map(({ event }) => event as Record<string, unknown>);
    },
  };
}

export type Services = ReturnType<typeof servicesOver>;

export function viewerOf(
  who: PractitionerRecord,
  agency: AgencyRecord,
  given: Partial<Viewer> = {},
): Viewer {
  const role = given.role ?? 'practitioner';
  return {
    practitionerId: who.id,
    agencyId: agency.id,
    sector: agency.sector,
    role,
    purpose: purposeOf(role),
    sessionKey: `session of ${who.id}`,
    ...given,
  };
}

export async function only(graph: GraphService, world: World): Promise<void> {
  await emptyGraph(graph);
  await loadWorld(graph, world);
}
