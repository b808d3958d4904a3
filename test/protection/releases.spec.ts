import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { InvolvementRecord } from '#api/demo/world.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { cast } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { protectionOver, viewerAt } from './services.ts';

/** The family Green; Marcus of the drug service is Sam's, Dora leads his team, Olu has only said so. */
function greens() {
  const c = cast(3);
  const { w, at, by } = c;
  const dora = w.practitioner('Dora Lead', { worksFor: at.drugs, roles: ['teamLead'] });
  const olu = w.practitioner('Olu Other', { worksFor: at.drugs });
  const alone = w.involvement(c.mum, at.drugs, { by: [{ who: olu, isConfirmed: false }] });
  const viewers = {
    Marcus: viewerAt(by.drugs, at.drugs, 'practitioner'),
    'his team lead': viewerAt(dora, at.drugs, 'teamLead'),
    'a colleague of his': viewerAt(olu, at.drugs, 'practitioner'),
    Hannah: viewerAt(by.protection, at.protection, 'statutory'),
    'the school’s practitioner': viewerAt(by.school, at.school, 'practitioner'),
    'Marcus as analyst': viewerAt(by.drugs, at.drugs, 'analyst'),
  };
  return { ...c, alone, viewers };
}

let graph: GraphService;
let service: ReturnType<typeof protectionOver>;
let made: ReturnType<typeof greens>;
let marcus: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  made = greens();
  marcus = made.viewers.Marcus;
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
  service = protectionOver(graph);
  // Planning what has never been asked takes longer than answering it.
  await end(await release());
  await page();
  await hannahSees();
}, 120_000);

beforeEach(async () => {
  service = protectionOver(graph);
  await graph.runText('MATCH (n) WHERE n:Release OR n:AccessEvent OR n:Operation DETACH DELETE n');
});

afterAll(() => graph.close());

const LAST_DAY = '2026-03-20';
const NOT_FOUND = { code: 'notFound' };
const release = async (
  viewer = marcus,
  line: Pick<InvolvementRecord, 'id'> = made.line.drugs,
  until = LAST_DAY,
  operationId = randomUUID(),
) =>
  (await service.releases.set(viewer, line.id, { operationId, reason: 'childAtRisk', until })).id;
const end = (id: string, viewer = marcus) =>
  service.releases.end(viewer, id, { operationId: randomUUID() });
const page = (viewer = marcus, who = made.sam) => service.releases.page(viewer, who.id);
const hannahSees = async () =>
  (await service.team.around(made.viewers.Hannah, made.sam.id)).lines.find(
    ({ id }) => id === made.line.drugs.id,
  )?.reason;

describe('a release', () => {
  test('shows the line to child protection, to the last moment of its last day, and to no school', async () => {
    expect(await hannahSees()).toBeUndefined();
    await release();
    expect(await hannahSees()).toBe('release');
    const school = await service.team.around(
      made.viewers['the school’s practitioner'],
      made.sam.id,
    );
    expect(school.lines.map(({ id }) => id)).not.toContain(made.line.drugs.id);
    service.setTime('2026-03-21T11:59:59.999Z');
    expect(await hannahSees()).toBe('release');
    service.setTime('2026-03-21T12:00:00.000Z');
    expect(await hannahSees()).toBeUndefined();
  });

  test('is ended early, with its event; there is nothing left to end', async () => {
    const id = await release();
    await end(id, made.viewers['his team lead']);
    expect(await hannahSees()).toBeUndefined();
    await expect(end(id)).rejects.toMatchObject(NOT_FOUND);
    const events = await graph.runText(
      `MATCH (e:AccessEvent) WHERE e.kind STARTS WITH 'release'
       RETURN e.kind AS kind, e.outcome AS outcome, e.subjectIds AS subjects ORDER BY e.kind, e.outcome`,
    );
    expect(events).toEqual([
      { kind: 'release', outcome: 'done', subjects: [made.sam.id] },
      { kind: 'releaseEnd', outcome: 'done', subjects: [made.sam.id] },
      { kind: 'releaseEnd', outcome: 'refused', subjects: [made.sam.id] },
    ]);
  });

  test('takes the place of the one before; both stand in the history, newest first', async () => {
    const first = await release();
    service.setTime('2026-03-02T10:00:00.000Z');
    const second = await release();
    expect((await page(made.viewers['his team lead'])).lines).toMatchObject([
      {
        id: made.line.drugs.id,
        agencyName: 'Harbour',
        releases: [
          { id: second, isInForce: true, reason: 'childAtRisk' },
          { id: first, isInForce: false },
        ],
      },
    ]);
    await end(second);
    expect(await hannahSees()).toBeUndefined();
  });

  test('is one, however often it is sent', async () => {
    const operationId = randomUUID();
    const sent = [1, 2, 3].map(() => release(marcus, made.line.drugs, LAST_DAY, operationId));
    expect(new Set(await Promise.all(sent)).size).toBe(1);
  });

  test('has no last day that is past', async () => {
    await expect(release(marcus, made.line.drugs, '2026-02-27')).rejects.toMatchObject({
      code: 'invalidInput',
      fields: [{ field: 'until', problem: 'isPast' }],
    });
  });
});

describe('is refused as of a line that there is not,', () => {
  test.each([
    ['by child protection itself', 'Hannah', () => made.line.drugs],
    ['by the school', 'the school’s practitioner', () => made.line.drugs],
    ['in a role that sees no clients', 'Marcus as analyst', () => made.line.drugs],
    ['of another’s line', 'Marcus', () => made.line.gp],
    ['of one’s own that is open', 'the school’s practitioner', () => made.line.school],
    ['of a line that is only its maker’s word', 'a colleague of his', () => made.alone],
    ['of none', 'Marcus', () => ({ id: randomUUID() })],
  ] as const)('%s', async (_what, who, line) => {
    await expect(release(made.viewers[who], line())).rejects.toMatchObject(NOT_FOUND);
    expect(await graph.runText('MATCH (r:Release) RETURN r.id')).toEqual([]);
  });

  test('nor does anybody else end one, or read of it', async () => {
    const id = await release();
    for (const other of ['Hannah', 'the school’s practitioner', 'Marcus as analyst'] as const) {
      await expect(end(id, made.viewers[other])).rejects.toMatchObject(NOT_FOUND);
    }
    expect(await hannahSees()).toBe('release');
    expect((await page(made.viewers['the school’s practitioner'])).lines).toEqual([]);
    await expect(page(made.viewers['Marcus as analyst'])).rejects.toMatchObject(NOT_FOUND);
    await expect(page(marcus, made.ava)).rejects.toMatchObject(NOT_FOUND);
  });
});
