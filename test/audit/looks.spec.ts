import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LooksRepository } from '#api/audit/looks.repository.ts';
import { LooksService } from '#api/audit/looks.service.ts';
import { Clock } from '#api/common/clock.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { TeamService } from '#api/team/team.service.ts';
import { cast, NOW, PURPOSE_OF, type Cast, type Service } from '#test/consent/cast.ts';
import { viewerOf } from '#test/people/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';

let graph: GraphService;
let c: Cast;
let minute = 0;

const viewers = new ViewerParams(findProfile('england'));
/** Each look a minute after the one before. */
const clock = new Clock(() => new Date(Date.parse(NOW) + minute * 60_000));
const looks = () => new LooksService(new LooksRepository(graph, clock), viewers);
const teams = () => new TeamService(new TeamRepository(graph), viewers, testMarks, clock);

function of(service: Service) {
  const role = service === 'protection' ? 'statutory' : 'practitioner';
  return viewerOf(c.by[service], c.at[service], { role, purpose: PURPOSE_OF[role] });
}

async function open(...services: Service[]): Promise<void> {
  for (const service of services) {
    minute++;
    await teams().around(of(service), c.sam.id);
  }
}

const agencies = async (service: Service) =>
  (await looks().at(of(service), c.sam.id, {})).looks.map(({ agencyName }) => agencyName);

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  c = cast(5);
  await loadWorld(graph, c.w.build());
  await open('school', 'gp', 'drugs', 'protection', 'police', 'covert', 'school');
}, 60_000);

afterAll(() => graph?.close());

describe('who opened a client’s page', () => {
  test('is shown where a line of the looking agency is, newest first', async () => {
    const { looks: shown, next } = await looks().at(of('school'), c.sam.id, {});
    expect(shown.map(({ agencyName, role, isOwn }) => [agencyName, role, isOwn])).toEqual([
      ['Elm School', 'practitioner', true],
      ['Police', 'practitioner', false],
      ['Child Protection', 'statutory', false],
      ['Bridge Surgery', 'practitioner', false],
      ['Elm School', 'practitioner', true],
    ]);
    expect(next).toBeNull();
    expect(Object.keys(shown[0]!)).not.toContain('tie');
  });

  test('is nothing of a sensitive or covert agency to a school, and its own to each', async () => {
    expect(await agencies('school')).not.toContain('Harbour');
    expect(await agencies('school')).not.toContain('Covert Unit');
    expect(await agencies('drugs')).toContain('Harbour');
    expect(await agencies('covert')).toContain('Covert Unit');
  });

  test('follows the rule as it is now', async () => {
    await graph.runText(
      `MATCH (client:Client {id: $id})
       CREATE (:ConsentRecord {id: randomUUID(), seq: 900001, authority: $id, decision: 'share',
         sourceScope: 'agency', sourceId: $drugs, recipientScope: 'sector', recipientId: 'school',
         recordedAt: datetime($now), evidence: 'signed'})-[:ABOUT]->(client)`,
      { id: c.sam.id, drugs: c.at.drugs.id, now: NOW },
    );
    expect(await agencies('school')).toContain('Harbour');
    await graph.runText('MATCH (r:ConsentRecord {seq: 900001}) DETACH DELETE r');
    expect(await agencies('school')).not.toContain('Harbour');
  });

  test('is no page for a stranger, nor of somebody absent; both leave an event', async () => {
    const stranger = viewerOf(c.by.stranger, c.at.oak);
    for (const [viewer, id] of [
      [stranger, c.sam.id],
      [of('school'), randomUUID()],
    ] as const) {
      await expect(looks().at(viewer, id, {})).rejects.toMatchObject({ code: 'notFound' });
      const [event] = await graph.runText(
        `MATCH (e:AccessEvent {kind: 'looks', practitionerId: $who}) WHERE $id IN e.subjectIds
         RETURN e.outcome AS outcome, e.pageOf AS pageOf`,
        { who: viewer.practitionerId, id },
      );
      expect(event).toEqual({ outcome: 'refused', pageOf: null });
    }
  });

  test('goes on where a page ended, and tells nothing of what lies between', async () => {
    // Each visible look stands between two that are hidden.
    await graph.runText(
      `UNWIND range(1, 60) AS n
       UNWIND [$gp, $drugs] AS agencyId
       CREATE (:AccessEvent:Unsealed {id: randomUUID(), kind: 'team', outcome: 'shown', pageOf: $sam,
         agencyId: agencyId, role: 'practitioner', subjectIds: [$sam],
         at: datetime($now) - duration({days: n})})`,
      { gp: c.at.gp.id, drugs: c.at.drugs.id, sam: c.sam.id, now: NOW },
    );
    const first = await looks().at(of('school'), c.sam.id, {});
    expect(first.looks).toHaveLength(50);
    const second = await looks().at(of('school'), c.sam.id, { before: first.next! });
    expect(second.looks).toHaveLength(15);
    expect(second.next).toBeNull();
    const times = [...first.looks, ...second.looks].map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(times).size).toBe(65);
  });
});
