import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProfile, PROFILE_NAMES, viewerParam, type Profile } from '#api/consent/profile.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { startTestApp, type TestApp } from '#test/support/app.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { joinWorlds } from '#test/worlds/random-world.ts';
import { cast, NOW, PURPOSE_OF, type Cast, type Service } from './cast.ts';
import { Oracle, type Asker } from './oracle.ts';
import { scenarios, type Scenario, type Sight } from './scenarios.ts';

const played = PROFILE_NAMES.flatMap((name, country) =>
  scenarios.map((scenario, index) => play(scenario, findProfile(name), country * 500 + index + 1)),
);

function play(scenario: Scenario, profile: Profile, seed: number) {
  const players = cast(seed, profile);
  scenario.given?.(players);
  return {
    ...scenario,
    expect: (profile.name === 'victoria' && scenario.victoria) || scenario.expect,
    profile,
    players,
    subject: players[scenario.about ?? 'sam'],
    asker: askerOf(scenario, players),
  };
}

let graph: GraphService;
let app: TestApp;

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  await loadWorld(graph, joinWorlds(played.map(({ players }) => players.w.build())));
  app = await startTestApp({
    people: played.map(({ asker }) => ({
      subject: asker.practitionerId,
      name: 'Viewer',
      description: 'of one scenario',
    })),
    now: () => new Date(NOW),
  });
}, 120_000);

afterAll(async () => {
  await app?.stop();
  await graph?.close();
});

function askerOf({ viewer, role }: Scenario, players: Cast): Asker {
  const practitionerId = players.by[viewer].id;
  const job = players.w.build().employments.find((each) => each.practitionerId === practitionerId);
  const acting = role ?? job?.roles[0];
  if (!job || !acting) throw new Error(`${viewer} works nowhere`);
  return { practitionerId, agencyId: job.agencyId, role: acting, purpose: PURPOSE_OF[acting] };
}

interface Page {
  members: unknown[];
  lines: { id: string }[];
  mediatedFor: string[];
}

/** An answer in the scenario's own words. */
function sight(page: Page | null, players: Cast): Sight {
  if (!page) return 'nobody';
  const services = Object.keys(players.line) as Service[];
  const shown = new Set(page.lines.map(({ id }) => id));
  return {
    sees: services.filter((service) => shown.has(players.line[service].id)),
    mediated: page.mediatedFor.length > 0,
    alone: page.members.length === 1,
  };
}

function complete(wanted: Sight): Sight {
  if (wanted === 'nobody') return wanted;
  const order: Service[] = ['school', 'gp', 'drugs', 'protection', 'police', 'covert'];
  const sees = order.filter((service) => wanted.sees.includes(service));
  return { mediated: false, alone: false, ...wanted, sees };
}

describe.each(played)('$profile.name: $says', (scene) => {
  const { players, subject, asker, profile, expect: wanted } = scene;
  it('says the specification', () => {
    const page = new Oracle(players.w.build(), new Date(NOW), profile).page(asker, subject);
    const lines = [...(page?.lines.keys() ?? [])].map((id) => ({ id }));
    expect(sight(page && { ...page, lines }, players)).toEqual(complete(wanted));
  });

  it('says the query', async () => {
    const sector = players.w.build().agencies.find(({ id }) => id === asker.agencyId)?.sector;
    const [row] = await graph.disclose('team/around-client', {
      eventId: randomUUID(),
      clientId: subject.id,
      viewer: viewerParam({ ...asker, sector: sector as never }, profile),
      now: NOW,
    });
    expect(sight((row as unknown as Page) ?? null, players)).toEqual(complete(wanted));
  });

  // One service runs by one profile; the other is the query's.
  if (profile.name !== 'england') return;
  it('says the service over HTTP', async () => {
    const session = await app.signIn(asker.practitionerId);
    const acting = { agencyId: asker.agencyId, role: asker.role };
    const chosen = await app.put('/session/acting', acting, session);
    expect(chosen.ok).toBe(true);
    const response = await app.get(`/clients/${subject.id}/team`, session);
    expect([200, 404]).toContain(response.status);
    const page = response.ok ? ((await response.json()) as Page) : null;
    expect(sight(page, players)).toEqual(complete(wanted));
  });
});
