import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NewAssessment } from '#api/consent-records/assessments.dto.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { cast } from '#test/consent/cast.ts';
import { protectionOver, viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';

/** Sam, eight, whose mother has let the drug service be seen; Marcus of that service knows Sam. */
function greens() {
  const c = cast(7);
  const { w, at, by } = c;
  const share = { decision: 'share' as const, source: { agency: at.drugs } };
  w.consent(c.sam, { ...share, authority: c.mum });
  w.involvement(c.mum, at.gp, { by: [by.gp] });
  const colleague = w.practitioner('Mina Miles', { worksFor: at.drugs });
  return {
    ...c,
    viewers: {
      Marcus: viewerAt(by.drugs, at.drugs, 'practitioner'),
      'his colleague': viewerAt(colleague, at.drugs, 'practitioner'),
      'the school’s practitioner': viewerAt(by.school, at.school, 'practitioner'),
      Hannah: viewerAt(by.protection, at.protection, 'statutory'),
      'the surgery': viewerAt(by.gp, at.gp, 'practitioner'),
      'Marcus as analyst': viewerAt(by.drugs, at.drugs, 'analyst'),
    },
  };
}

let graph: GraphService;
let made: ReturnType<typeof greens>;
let service: ReturnType<typeof protectionOver>;
let marcus: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  made = greens();
  marcus = made.viewers.Marcus;
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
  service = protectionOver(graph);
  // Planning what has never been asked takes longer than answering it.
  await end(await assess());
  await page();
  await deciders();
  await schoolSees();
}, 240_000);

beforeEach(async () => {
  service = protectionOver(graph);
  await graph.runText(
    'MATCH (n) WHERE n:GillickAssessment OR n:AccessEvent OR n:Operation DETACH DELETE n',
  );
});

afterAll(() => graph.close());

const NOT_FOUND = { code: 'notFound' };
const assess = async (given: Partial<NewAssessment> = {}, viewer = marcus, who = made.sam) =>
  (
    await service.assessments.record(viewer, who.id, {
      operationId: randomUUID(),
      categories: ['substanceMisuse'],
      until: '2026-09-01',
      ...given,
    })
  ).id;
const end = (id: string, viewer = marcus) =>
  service.assessments.end(viewer, id, { operationId: randomUUID() });
const page = (viewer = marcus, who = made.sam) => service.assessments.page(viewer, who.id);
const deciders = async () => (await service.consent.page(marcus, made.sam.id, 'person')).deciders;
const schoolSees = async () => {
  const { lines } = await service.team.around(
    made.viewers['the school’s practitioner'],
    made.sam.id,
  );
  return lines.some(({ id }) => id === made.line.drugs.id);
};

describe('a young person found competent', () => {
  test('decides about that matter alone, until the last day or the end of it', async () => {
    expect((await deciders()).map(({ given }) => given)).toEqual(['Kim']);
    expect(await schoolSees()).toBe(true);
    const id = await assess();
    expect(await deciders()).toMatchObject([
      { given: 'Sam', isSubject: true, isEverything: false, only: ['substanceMisuse'] },
      { given: 'Kim', isEverything: true, except: ['substanceMisuse'] },
    ]);
    expect(await schoolSees()).toBe(false);
    await end(id);
    expect(await schoolSees()).toBe(true);
    await expect(end(id)).rejects.toMatchObject(NOT_FOUND);
  });

  test('records what they decide, which then stands', async () => {
    await assess({ categories: ['all'] });
    expect((await deciders()).map(({ given }) => given)).toEqual(['Sam']);
  });

  test('is not told by who decides, to those who may not know that service', async () => {
    const seenBy = async (viewer: Viewer) =>
      (await service.consent.page(viewer, made.sam.id, 'person')).deciders.map(
        ({ given }) => given,
      );
    const school = made.viewers['the school’s practitioner'];
    expect(await seenBy(school)).toEqual(['Kim']);
    await assess({ categories: ['all'] });
    // The mother's word no longer opens the drug service, and without it the school knows of none.
    expect(await schoolSees()).toBe(false);
    expect(await seenBy(school)).toEqual(['Kim']);
    expect(await seenBy(marcus)).toEqual(['Sam']);
  });

  test('is told to nobody else: the page shows what one’s own agency has recorded', async () => {
    const id = await assess();
    expect((await page()).assessments).toMatchObject([
      { id, categories: ['substanceMisuse'], isInForce: true, assessor: 'Marcus Bell' },
    ]);
    expect((await page(made.viewers['the school’s practitioner'])).assessments).toEqual([]);
    await expect(end(id, made.viewers['the school’s practitioner'])).rejects.toMatchObject(
      NOT_FOUND,
    );
    const events = await graph.runText(
      "MATCH (e:AccessEvent {kind: 'assessment'}) RETURN e.outcome AS outcome, e.subjectIds AS ids",
    );
    expect(events).toEqual([{ outcome: 'done', ids: [made.sam.id] }]);
  });
});

describe('is assessed', () => {
  test.each(['his colleague', 'Hannah', 'Marcus as analyst'] as const)(
    'by nobody without an open or sensitive line of their own: %s',
    async (who) => {
      await expect(assess({}, made.viewers[who])).rejects.toMatchObject(NOT_FOUND);
      await expect(page(made.viewers[who])).rejects.toMatchObject(NOT_FOUND);
    },
  );

  test('nobody absent, nobody of another', async () => {
    await expect(assess({}, marcus, made.ava)).rejects.toMatchObject(NOT_FOUND);
    const nobody = { ...made.sam, id: randomUUID() };
    await expect(assess({}, marcus, nobody)).rejects.toMatchObject(NOT_FOUND);
  });

  test('nobody who decides anyway', async () => {
    const surgery = made.viewers['the surgery'];
    expect(await page(surgery, made.mum)).toMatchObject({ mayAssess: false });
    await expect(assess({}, surgery, made.mum)).rejects.toMatchObject({
      code: 'invalidInput',
      fields: [{ field: 'categories', problem: 'decidesAnyway' }],
    });
  });

  test.each([
    ['2026-02-27', 'isPast'],
    ['2027-03-03', 'tooLate'],
  ])('for a year at most, from now on: %s', async (until, problem) => {
    await expect(assess({ until })).rejects.toMatchObject({
      code: 'invalidInput',
      fields: [{ field: 'until', problem }],
    });
    expect(await assess({ until: '2027-03-01' })).toEqual(expect.any(String));
  });
});
