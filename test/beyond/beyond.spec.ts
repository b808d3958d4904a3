import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BeyondRepository } from '#api/beyond/beyond.repository.ts';
import { BeyondService } from '#api/beyond/beyond.service.ts';
import type { BeyondDto } from '#api/beyond/beyond.dto.ts';
import { Clock } from '#api/common/clock.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { HomeRepository } from '#api/home/home.repository.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { NOW, only, servicesOver, viewerOf } from '#test/people/services.ts';
import { testGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';
import { beyondWorld } from './world.ts';

const made = beyondWorld();
const priya = viewerOf(made.priya, made.elm);
const clock = new Clock(() => new Date(NOW));
let graph: GraphService;
let beyond: BeyondService;
let found: BeyondDto;

beforeAll(async () => {
  graph = await testGraph();
  await only(graph, made.w.build());
  const viewers = new ViewerParams(findProfile('england'));
  const [team, home] = [new TeamRepository(graph), new HomeRepository(graph)];
  beyond = new BeyondService(new BeyondRepository(graph), team, home, viewers, testMarks, clock);
  found = await beyond.find(priya, made.sam.id);
}, 120_000);

afterAll(() => graph?.close());

/** The given names behind one node, in the answer's order. */
function behind(kind: string, id: string, { families, branches }: BeyondDto = found): string[] {
  const names = new Map(families.flatMap(({ people }) => people.map((own) => [own.id, own.given])));
  const branch = branches.find((own) => own.kind === kind && own.id === id);
  return (branch?.clientIds ?? []).map((clientId) => names.get(clientId)!);
}

describe('going on from a page to the viewer’s other families', () => {
  test.each<[string, string, { id: string }, string[]]>([
    ['a surgery: those with a line of it now', 'agency', made.oak, ['Leo', 'Ava', 'Eve']],
    ['a clinic whose own line has ended here', 'agency', made.fir, ['Ava', 'Eve']],
    ['a doctor: only where she works in the line now', 'practitioner', made.dora, ['Ava']],
    ['whoever has left: nothing', 'practitioner', made.gone, []],
    ['a colleague who is not on the page: nothing', 'practitioner', made.nina, []],
    ['a service that is only to be asked: nothing', 'agency', made.harbour, []],
    ['its worker: nothing', 'practitioner', made.dan, []],
    ['a father: his other family now', 'relative', made.dev, ['Bo', 'Kim']],
    ['a sister: everybody is on the page', 'relative', made.lily, []],
    ['the subject', 'relative', made.sam, []],
    ['the viewer: that is the home page', 'practitioner', made.priya, []],
  ])('%s', (_what, kind, { id }, names) => expect(behind(kind, id)).toEqual(names));

  test('names everybody once, by family, youngest first, families as at home', () => {
    const given = found.families.map(({ people }) => people.map((own) => own.given));
    // By the name of the viewer's own client; Nell, Cal and Hal only for the school's own line.
    const order = [['Leo', 'Ava'], ['Hal'], ['Nell'], ['Cal'], ['Gus'], ['Eve'], ['Bo', 'Kim']];
    expect(given).toEqual(order);
    expect(behind('agency', made.elm.id)).toEqual([
      'Ava',
      'Hal',
      'Nell',
      'Cal',
      'Gus',
      'Eve',
      'Bo',
    ]);
    expect(found.families[0]!.people[0]).toEqual({
      id: made.leo.id,
      given: 'Leo',
      family: 'Brown',
      age: { kind: 'born', years: 5 },
    });
    expect(JSON.stringify(found)).not.toMatch(/Zed|Toms|Other|Was|Nobodys|Strange|Sam|Lily/);
    expect(found.branches.map(({ name }) => name).sort()).toEqual([
      'Dev Green',
      'Dora Cole',
      'Elm School',
      'Fir Clinic',
      'Oak Surgery',
    ]);
  });

  test('leaves one event, which names those who are told and nobody else', async () => {
    const { eventsOf } = servicesOver(graph);
    const told = found.families.flatMap(({ people }) => people.map(({ id }) => id));
    const seen = await eventsOf(() => beyond.find(priya, made.sam.id));
    expect(seen).toMatchObject([{ kind: 'beyond', outcome: 'shown', subjectIds: told }]);
    expect(await eventsOf(() => beyond.tick(priya, made.sam.id, found))).toEqual([]);
  });

  test('is refused where the page is, and that is written down', async () => {
    const { eventsOf } = servicesOver(graph);
    const stranger = viewerOf(made.dan, made.harbour);
    const refused = beyond.find(stranger, made.ava.id);
    await expect(refused).rejects.toMatchObject({ code: 'notFound' });
    const events = await eventsOf(() => beyond.find(stranger, made.ava.id).catch(() => null));
    expect(events).toMatchObject([{ outcome: 'refused', subjectIds: [made.ava.id] }]);
  });

  test('leads nowhere through the family of somebody closed, whose page is the viewer’s own line', async () => {
    const { branches } = await beyond.find(priya, made.shielded.id);
    expect(branches.map(({ kind, name }) => [kind, name])).toEqual([['agency', 'Elm School']]);
  });

  test('still holds until something of it changes, and not for another session', async () => {
    const isSame = async (viewer = priya) => (await beyond.tick(viewer, made.sam.id, found)).isSame;
    expect(await isSame()).toBe(true);
    expect(await isSame({ ...priya, sessionKey: 'another' })).toBe(false);
    // What the viewer may not know: Zed leaves a family, and the covert team confirms its line.
    await graph.runText(
      `MATCH (zed:Client {given: 'Zed'})-[member:MEMBER_OF]->() DELETE member WITH DISTINCT zed
       MATCH (line:Involvement {class: 'covert'}) SET line.lastConfirmed = datetime($now)`,
      { now: NOW },
    );
    expect(await isSame()).toBe(true);
    await graph.runText(
      `MATCH (client:Client {id: $ava})<-[:SUPPORTS]-(line)-[:PROVIDED_BY]->(:Agency {id: $oak})
       SET line.until = datetime($now)`,
      { ava: made.ava.id, oak: made.oak.id, now: NOW },
    );
    expect(await isSame()).toBe(false);
    const after = await beyond.find(priya, made.sam.id);
    expect(behind('agency', made.oak.id, after)).toEqual(['Leo', 'Eve']);
    expect(behind('practitioner', made.dora.id, after)).toEqual([]);
  });
});
