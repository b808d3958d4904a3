import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { InvolvementEnd } from '#api/involvements/involvements.dto.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { cast } from '#test/consent/cast.ts';
import { protectionOver, viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { involvementsOver } from './services.ts';

/** The family Green. At the school Priya works with Sam, and so does Ben, whose word nobody has confirmed. */
function greens() {
  const c = cast(5);
  const { w, at, by, line } = c;
  w.link(line.school, { who: by.schoolColleague, isConfirmed: false });
  const dora = w.practitioner('Dora Lead', { worksFor: at.drugs, roles: ['teamLead'] });
  const rana = w.practitioner('Rana Known', { worksFor: at.covert });
  w.link(line.covert, { who: rana });
  const cara = w.practitioner('Cara Other', { worksFor: at.covert });
  return {
    ...c,
    rana,
    viewers: {
      Priya: viewerAt(by.school, at.school, 'practitioner'),
      Gwen: viewerAt(by.gp, at.gp, 'practitioner'),
      Dora: viewerAt(dora, at.drugs, 'teamLead'),
      Hannah: viewerAt(by.protection, at.protection, 'statutory'),
      Una: viewerAt(by.covert, at.covert, 'practitioner'),
      Cara: viewerAt(cara, at.covert, 'practitioner'),
      'Priya as analyst': viewerAt(by.school, at.school, 'analyst'),
    },
  };
}

let graph: GraphService;
let made: ReturnType<typeof greens>;
let service: ReturnType<typeof involvementsOver>;
let protection: ReturnType<typeof protectionOver>;

beforeAll(async () => {
  graph = await testGraph();
  made = greens();
  service = involvementsOver(graph);
  protection = protectionOver(graph);
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
}, 120_000);

/** As before: quicker than another world. */
afterEach(() =>
  graph.runText(
    `MATCH (line:Involvement)<-[link:INVOLVED_IN]-(:Practitioner)
     REMOVE line.until, line.retainUntil, line.endReason, line.takesRelay, link.until
     WITH count(*) AS reset MATCH (event:AccessEvent) DELETE event`,
  ),
);

afterAll(() => graph?.close());

const NOT_FOUND = { code: 'notFound' };
const held = async (viewer: Viewer) => (await service.involvements.held(viewer, made.sam.id)).lines;
const end = (viewer: Viewer, id: string, how: Partial<InvolvementEnd> = {}) =>
  service.involvements.end(viewer, id, {
    operationId: randomUUID(),
    reason: 'finished',
    lastDay: '2026-03-01',
    ...how,
  });
const seenBy = async (viewer: Viewer) => {
  const { lines } = await protection.team.around(viewer, made.sam.id);
  return lines.map(({ agency, isCurrent }) => [agency.name, isCurrent]);
};
const stored = async (id: string) => {
  const [line] = await graph.runText(
    `MATCH (line:Involvement {id: $id})
     RETURN toString(line.until) AS until, toString(line.retainUntil) AS kept, line.endReason AS why`,
    { id },
  );
  return line;
};

describe('a team ends its involvement', () => {
  test('from now on: past for others, and the relation goes with it', async () => {
    const { Priya, Gwen } = made.viewers;
    expect(await seenBy(Gwen)).toContainEqual(['Elm School', true]);
    await end(Priya, made.line.school.id);
    expect(await seenBy(Gwen)).toContainEqual(['Elm School', false]);
    await expect(seenBy(Priya)).rejects.toMatchObject(NOT_FOUND);
    expect(await stored(made.line.school.id)).toEqual({
      until: '2026-03-01T10:00:00Z',
      kept: '2028-03-01T10:00:00Z',
      why: 'finished',
    });
    const events = await graph.runText(
      "MATCH (e:AccessEvent {kind: 'involvementEnd'}) RETURN e.outcome AS outcome, e.subjectIds AS about",
    );
    expect(events).toEqual([{ outcome: 'done', about: [made.sam.id] }]);
  });

  test('with an earlier last day; a sensitive one is kept for a year, for nobody to see', async () => {
    await end(made.viewers.Dora, made.line.drugs.id, { lastDay: '2026-02-10' });
    expect(await stored(made.line.drugs.id)).toMatchObject({
      until: '2026-02-11T00:00:00Z',
      kept: '2027-02-11T00:00:00Z',
    });
    await expect(seenBy(made.viewers.Dora)).rejects.toMatchObject(NOT_FOUND);
  });

  test('recorded by mistake, it is gone at once', async () => {
    await end(made.viewers.Priya, made.line.school.id, { reason: 'mistake' });
    expect(await seenBy(made.viewers.Gwen)).not.toContainEqual(['Elm School', false]);
  });

  test.each([
    ['a day to come', { lastDay: '2026-03-02' }, 'isLater'],
    ['a day before it began', { lastDay: '1999-01-01' }, 'beforeStart'],
  ])('not on %s', async (_what, how, problem) => {
    const fields = [{ field: 'lastDay', problem }];
    await expect(end(made.viewers.Priya, made.line.school.id, how)).rejects.toMatchObject({
      fields,
    });
  });

  test.each(['Gwen', 'Hannah', 'Priya as analyst'] as const)(
    'which to %s is not there',
    async (name) => {
      const viewer = made.viewers[name];
      await expect(end(viewer, made.line.school.id)).rejects.toMatchObject(NOT_FOUND);
      await expect(end(viewer, randomUUID())).rejects.toMatchObject(NOT_FOUND);
      expect(await stored(made.line.school.id)).toMatchObject({ until: null });
    },
  );
});

describe('one worker’s part ends', () => {
  test('while somebody else holds the line; the last one’s cannot', async () => {
    const { Una } = made.viewers;
    const mine = { practitionerId: made.by.covert.id };
    await end(Una, made.line.covert.id, { practitionerId: made.rana.id });
    expect((await held(Una))[0]?.people.map(({ given }) => given)).toEqual(['Una']);
    await expect(end(Una, made.line.covert.id, mine)).rejects.toMatchObject({ code: 'lastOwner' });
    expect(await held(Una)).toHaveLength(1);
  });

  test('nobody’s word alone holds a line', async () => {
    const mine = { practitionerId: made.by.school.id };
    const refused = end(made.viewers.Priya, made.line.school.id, mine);
    await expect(refused).rejects.toMatchObject({ code: 'lastOwner' });
    await end(made.viewers.Priya, made.line.school.id, {
      practitionerId: made.by.schoolColleague.id,
    });
  });

  test('of a line of one’s team only', async () => {
    const hers = { practitionerId: made.by.school.id };
    await expect(end(made.viewers.Gwen, made.line.school.id, hers)).rejects.toMatchObject(
      NOT_FOUND,
    );
  });
});

describe('requests to make contact', () => {
  const take = (viewer: Viewer, id: string, takesRelay = true) =>
    service.involvements.takeRelay(viewer, id, { operationId: randomUUID(), takesRelay });

  test('reach a covert line once its owner says so', async () => {
    const { Una } = made.viewers;
    expect((await held(Una))[0]).toMatchObject({ takesRelay: false });
    await take(Una, made.line.covert.id);
    expect((await held(Una))[0]).toMatchObject({ takesRelay: true });
    await take(Una, made.line.covert.id, false);
    expect((await held(Una))[0]).toMatchObject({ takesRelay: false });
  });

  test('are nobody else’s choice, nor any other line’s', async () => {
    const { Una, Cara, Hannah, Priya } = made.viewers;
    // Cara is of the team: she sees the line, and does not work there herself.
    expect((await held(Cara))[0]).toMatchObject({ takesRelay: null });
    for (const [viewer, line] of [
      [Cara, made.line.covert],
      [Hannah, made.line.covert],
      [Priya, made.line.school],
      [Una, { id: randomUUID() }],
    ] as const) {
      await expect(take(viewer, line.id)).rejects.toMatchObject(NOT_FOUND);
    }
    expect((await held(Una))[0]).toMatchObject({ takesRelay: false });
  });
});
