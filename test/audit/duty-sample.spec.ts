import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { protectionOver, viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { world } from '#test/worlds/world-builder.ts';

const NOW = '2026-03-01T10:00:00.000Z';

function council() {
  const w = world(NOW, { seed: 12 });
  const top = w.agency('Council', { sector: 'countyCouncil' });
  const door = w.agency('Front Door', { sector: 'socialCare', class: 'statutory', partOf: top });
  const fay = w.practitioner('Fay Front', { worksFor: door, roles: ['frontDoor'] });
  const trust = w.agency('Trust', { sector: 'hospital' });
  const lead = (name: string, worksFor: typeof top) =>
    viewerAt(
      w.practitioner(name, { worksFor, roles: ['dataProtectionLead'] }),
      worksFor,
      'dataProtectionLead',
    );
  const sam = w.client('Sam Green', { birthDate: '2017-04-02' });
  return { w, door, fay, trust, sam, mei: lead('Mei Lead', top), tia: lead('Tia Lead', trust) };
}

let graph: GraphService;
let made: ReturnType<typeof council>;
let service: ReturnType<typeof protectionOver>;

beforeAll(async () => {
  graph = await testGraph();
  made = council();
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
  service = protectionOver(graph);
  await sample();
}, 120_000);

beforeEach(async () => {
  await graph.runText(
    'MATCH (n) WHERE n:AccessEvent OR n:DutyReview OR n:Operation DETACH DELETE n',
  );
});

afterAll(() => graph.close());

const sample = async (viewer: Viewer = made.mei) => (await service.duty.sample(viewer)).accesses;
const review = (id: string, viewer: Viewer = made.mei) =>
  service.duty.review(viewer, id, { operationId: randomUUID(), outcome: 'inOrder' });

/** Looks of Fay's, as they are stored. */
async function looked(facts: Record<string, unknown>, times = 1): Promise<string[]> {
  const rows = await graph.runText(
    `UNWIND range(1, $times) AS n
     CREATE (look:AccessEvent {id: randomUUID(), agencyId: $door, practitionerId: $fay,
       subjectIds: [$sam], role: 'frontDoor', at: datetime($facts.at), kind: $facts.kind,
       relation: $facts.relation, reference: 'REF-1'})
     RETURN look.id AS id`,
    {
      ...{ times, facts: { relation: null, ...facts } },
      ...{ door: made.door.id, fay: made.fay.id, sam: made.sam.id },
    },
  );
  return rows.map(({ id }) => String(id)).sort();
}

test('holds five of a day’s look-ups on duty, the same at each reading, with who and the reference', async () => {
  const ids = await looked({ at: '2026-02-28T12:00:00Z', kind: 'dutySearch' }, 12);
  const first = await sample();
  expect(first.map(({ id }) => id).sort()).toEqual(ids.slice(0, 5));
  expect(first[0]).toMatchObject({ practitioner: { given: 'Fay' }, reference: 'REF-1' });
  expect(await sample()).toEqual(first);
  expect(JSON.stringify(first)).not.toContain('Green');
});

test.each([
  ['an opening on duty', { kind: 'team', relation: 'duty', at: '2026-02-20T12:00:00Z' }, 1],
  ['an opening of one’s own', { kind: 'team', relation: 'own', at: '2026-02-20T12:00:00Z' }, 0],
  ['a search of one’s own people', { kind: 'search', at: '2026-02-20T12:00:00Z' }, 0],
  ['yesterday’s last moment', { kind: 'dutySearch', at: '2026-02-28T23:59:59.999Z' }, 1],
  ['what is of today', { kind: 'dutySearch', at: '2026-03-01T00:00:00Z' }, 0],
  ['what is a fortnight old', { kind: 'dutySearch', at: '2026-02-15T00:00:00Z' }, 1],
  ['what is older', { kind: 'dutySearch', at: '2026-02-14T23:59:59Z' }, 0],
])('%s: %#', async (_what, facts, howMany) => {
  await looked(facts);
  expect(await sample()).toHaveLength(howMany);
});

test('is reviewed once, by a lead of that organisation, with what was found', async () => {
  const [id = ''] = await looked({ at: '2026-02-28T12:00:00Z', kind: 'dutySearch' });
  expect(await sample(made.tia)).toEqual([]);
  await expect(review(id, made.tia)).rejects.toMatchObject({ code: 'notFound' });
  expect(await review(id)).toEqual({ id });
  expect(await sample()).toEqual([]);
  await expect(review(id)).rejects.toMatchObject({ code: 'notFound' });
  expect(
    await graph.runText('MATCH (r:DutyReview) RETURN r.id AS id, r.outcome AS outcome'),
  ).toEqual([{ id, outcome: 'inOrder' }]);
  const kinds = await graph.runText(
    'MATCH (e:AccessEvent) RETURN DISTINCT e.kind AS kind ORDER BY kind',
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['dutyReview', 'dutySample', 'dutySearch']);
});

test('is nothing to whoever is no lead, nor is what was no duty look-up reviewed', async () => {
  const fay = viewerAt(made.fay, made.door, 'frontDoor');
  await expect(sample(fay)).rejects.toMatchObject({ code: 'roleNotHeld' });
  const [id = ''] = await looked({ at: '2026-02-28T12:00:00Z', kind: 'search' });
  await expect(review(id)).rejects.toMatchObject({ code: 'notFound' });
  await expect(review(randomUUID())).rejects.toMatchObject({ code: 'notFound' });
});
