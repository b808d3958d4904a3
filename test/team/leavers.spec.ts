import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { findProfile } from '#api/consent/profile.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { world } from '#test/worlds/world-builder.ts';
import { NOW, viewerOf } from '#test/people/services.ts';

/** A school that looks, and services whose people have gone. */
function leaversWorld() {
  const w = world(NOW);
  const school = w.agency('Elm School', { sector: 'school' });
  const help = w.agency('Early Help', { sector: 'socialCare', dutyLine: '01632 960001' });
  const drugs = w.agency('Harbour', { sector: 'drugAndAlcohol', category: 'substanceMisuse' });
  const priya = w.practitioner('Priya Shah', { worksFor: school });
  const until = w.ago({ days: 42 });
  const left = (name: `${string} ${string}`, at: typeof help) =>
    w.practitioner(name, { worksFor: at, until, mobile: '07700 900001' });
  const gareth = left('Gareth Left', help);
  w.employment(gareth, drugs);
  gareth.jobTitle = 'Drug worker';
  const mary = left('Mary Handed', help);
  const dan = left('Dan Hidden', drugs);
  const nia = w.practitioner('Nia Here', { worksFor: help });
  const stranger = w.practitioner('Otto Never', { worksFor: drugs });

  const tobias = w.client('Tobias Green', { birthDate: '2017-01-01' });
  w.involvement(tobias, school, { by: [priya] });
  w.involvement(tobias, help, { by: [{ who: gareth, isLead: true }, stranger] });
  w.involvement(tobias, drugs, { by: [dan] });
  const handed = w.involvement(tobias, help, { by: [nia], role: 'mentor' });
  w.link(handed, { who: mary, until });
  return { world: w.build(), tobias, viewer: viewerOf(priya, school) };
}

describe('who has left', () => {
  let graph: GraphService;
  let lines: { agency: { name: string }; role: string; practitioners: object[] }[];

  beforeAll(async () => {
    graph = await testGraph();
    await emptyGraph(graph);
    const { world: told, tobias, viewer } = leaversWorld();
    await loadWorld(graph, told);
    const viewers = new ViewerParams(findProfile('england'));
    const team = await new TeamRepository(graph).around(
      randomUUID(),
      tobias.id,
      viewers.for(viewer),
      NOW,
    );
    lines = team!.lines;
  });

  afterAll(() => graph.close());

  const peopleOf = (role: string) =>
    lines.find((line) => line.agency.name === 'Early Help' && line.role === role)?.practitioners;

  test('is shown on the line that they handed to nobody: gone, and neither reachable nor at work', () => {
    expect(peopleOf('keyworker')).toMatchObject([
      {
        given: 'Gareth',
        isCurrent: false,
        isLead: false,
        jobTitle: '',
        contact: null,
        cover: null,
      },
    ]);
  });

  test('is not shown once they have handed it over', () => {
    expect(peopleOf('mentor')).toMatchObject([{ given: 'Nia', isCurrent: true }]);
  });

  test('is not shown where the line itself is not', () => {
    expect(lines.map((line) => line.agency.name)).not.toContain('Harbour');
    expect(JSON.stringify(lines)).not.toMatch(/Hidden|Harbour|Drug|07700/);
  });
});
