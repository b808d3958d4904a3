import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Clock } from '#api/common/clock.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { TeamService } from '#api/team/team.service.ts';
import { NOW, viewerOf } from '#test/people/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';
import { world } from '#test/worlds/world-builder.ts';

/** A teacher and a colleague of theirs, and a surgery that comes and goes again. */
function visitedWorld() {
  const w = world(NOW);
  const school = w.agency('Elm School', { sector: 'school' });
  const surgery = w.agency('Mill Surgery', { sector: 'gp' });
  const priya = w.practitioner('Priya Shah', {
    worksFor: school,
    roles: ['practitioner', 'teamLead'],
  });
  const omar = w.practitioner('Omar Colleague', { worksFor: school });
  const ruth = w.practitioner('Ruth Hale', { worksFor: surgery });
  const sam = w.client('Sam Green', { birthDate: '2017-01-01' });
  w.involvement(sam, school, { by: [priya, omar] });
  const gp = w.involvement(sam, surgery, { by: [ruth] });
  return {
    world: w.build(),
    sam,
    gp,
    priya: viewerOf(priya, school),
    omar: viewerOf(omar, school),
  };
}

const at = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();

describe('the last visit', () => {
  let graph: GraphService;
  const { world: county, sam, gp, priya, omar } = visitedWorld();
  let now = NOW;

  beforeAll(async () => {
    graph = await testGraph();
    await emptyGraph(graph);
    await loadWorld(graph, county);
  });

  afterAll(() => graph?.close());

  async function visit(hours: number, viewer: Viewer = priya) {
    now = at(hours);
    const viewers = new ViewerParams(findProfile('england'));
    const clock = new Clock(() => new Date(now));
    const teams = new TeamService(new TeamRepository(graph), viewers, testMarks, clock);
    const { lastVisit, mark, lines } = await teams.around(viewer, sam.id);
    const tick = await teams.tick(viewer, sam.id, { mark });
    return { lastVisit, tick, shown: lines.map(({ id }) => id) };
  }

  const withSurgeryOf = (until: string | null) =>
    graph.runText('MATCH (line:Involvement {id: $id}) SET line.retainUntil = datetime($until)', {
      id: gp.id,
      until,
    });

  test('is none the first time, nor because a colleague looked', async () => {
    expect((await visit(0, omar)).lastVisit).toBeNull();
    expect((await visit(0)).lastVisit).toBeNull();
  });

  test('is not one within the hour, and asking whether a page still holds is none', async () => {
    expect((await visit(0.5)).lastVisit).toBeNull();
    expect(await visit(0.9)).toMatchObject({ lastVisit: null, tick: { isSame: true } });
  });

  test('is the latest that is an hour old, and changes no mark', async () => {
    expect(await visit(1.7)).toMatchObject({
      lastVisit: { at: expect.stringMatching(/^2026-03-01T10:30/), newLineIds: [] },
      tick: { isSame: true },
    });
  });

  test('is one’s own in the role that one has', async () => {
    expect((await visit(9, { ...priya, role: 'teamLead' })).lastVisit).toBeNull();
    expect((await visit(9, omar)).lastVisit).toMatchObject({
      at: expect.stringMatching(/^2026-03-01T10:00/),
    });
  });

  test('tells what one was not shown then, and nothing of what is no longer shown', async () => {
    await withSurgeryOf(at(10));
    const without = await visit(12);
    expect(without.shown).not.toContain(gp.id);
    expect(without.lastVisit).toMatchObject({ newLineIds: [] });
    expect(JSON.stringify(without)).not.toContain(gp.id);
    await withSurgeryOf(null);
    expect((await visit(15)).lastVisit).toMatchObject({ newLineIds: [gp.id] });
    expect((await visit(18)).lastVisit).toMatchObject({ newLineIds: [] });
  });
});
