import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ClientRecord, PractitionerRecord } from '#api/demo/world.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import type { NewShield } from '#api/protection/shields.dto.ts';
import { cast } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { protectionOver, viewerAt } from './services.ts';

/** The family Green; Hannah of child protection is Sam's, Ruth leads her team, Otto works beside her. */
function greens() {
  const c = cast(2);
  const { w, at, by } = c;
  by.protection.given = 'Hannah';
  const ruth = w.practitioner('Ruth Lead', { worksFor: at.protection, roles: ['teamLead'] });
  const otto = w.practitioner('Otto Other', { worksFor: at.protection, roles: ['statutory'] });
  const dora = w.practitioner('Dora Drugs', { worksFor: at.drugs, roles: ['teamLead'] });
  const refuge = w.agency('Refuge', { sector: 'domesticAbuse', isConfidential: true });
  const rita = w.practitioner('Rita Refuge', { worksFor: refuge });
  w.involvement(c.mum, at.protection, { by: [by.protection] });
  const viewers = {
    Hannah: viewerAt(by.protection, at.protection, 'statutory'),
    'her team lead': viewerAt(ruth, at.protection, 'teamLead'),
    'a colleague of her team': viewerAt(otto, at.protection, 'statutory'),
    'the school’s practitioner': viewerAt(by.school, at.school, 'practitioner'),
    'the drug service’s team lead': viewerAt(dora, at.drugs, 'teamLead'),
    'somebody at the front door': viewerAt(by.stranger, at.oak, 'frontDoor'),
    'Hannah as administrator': viewerAt(by.protection, at.protection, 'administrator'),
  };
  return { ...c, ruth, otto, rita, viewers };
}

let graph: GraphService;
let service: ReturnType<typeof protectionOver>;
let made: ReturnType<typeof greens>;
let hannah: Viewer;
let priya: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  made = greens();
  hannah = made.viewers.Hannah;
  priya = made.viewers['the school’s practitioner'];
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
  service = protectionOver(graph);
  // Planning what has never been asked takes longer than answering it.
  const id = await shield(made.sam);
  await change('allow', id, made.by.gp);
  await change('disallow', id, made.by.gp);
  await end(id);
  await page(made.sam);
  await around(priya, made.sam);
}, 240_000);

beforeEach(async () => {
  await graph.runText('MATCH (n) WHERE n:Shield OR n:AccessEvent OR n:Operation DETACH DELETE n');
});

afterAll(() => graph.close());

const facts = { kind: 'full', reason: 'threat', allows: [], withHousehold: false } as const;

async function shield(
  who: ClientRecord,
  given: Partial<NewShield> = {},
  viewer = hannah,
): Promise<string> {
  const asked = { operationId: randomUUID(), ...facts, allows: [], ...given };
  return (await service.shields.set(viewer, who.id, asked)).id;
}
const end = (id: string, viewer = hannah) =>
  service.shields.end(viewer, id, { operationId: randomUUID() });
const change = (
  how: 'allow' | 'disallow',
  id: string,
  who: PractitionerRecord,
  viewer: Viewer = hannah,
) => service.shields[how](viewer, id, { operationId: randomUUID(), practitionerId: who.id });
const page = (who: ClientRecord, viewer = hannah) => service.shields.page(viewer, who.id);
const around = (viewer: Viewer, who: ClientRecord) => service.team.around(viewer, who.id);
const NOT_FOUND = { code: 'notFound' };

describe('a full shield closes the client from the next reading on', () => {
  test('to the school, which keeps its own line alone; not to who is on the list', async () => {
    expect((await around(priya, made.sam)).members).toHaveLength(3);
    await shield(made.sam);
    const left = await around(priya, made.sam);
    expect(left.members.map(({ id }) => id)).toEqual([made.sam.id]);
    expect(left.lines.map(({ id }) => id)).toEqual([made.line.school.id]);
    expect((await around(hannah, made.sam)).members).toHaveLength(3);
  });

  test('but who was named still sees', async () => {
    await shield(made.sam, { allows: [made.by.school.id] });
    expect((await around(priya, made.sam)).members).toHaveLength(3);
  });

  test('whoever set it, those whose own the client is are never shut out', async () => {
    await shield(made.sam, {}, made.viewers['her team lead']);
    expect((await around(hannah, made.sam)).members).toHaveLength(3);
    await expect(around(made.viewers['a colleague of her team'], made.ava)).resolves.toBeDefined();
  });

  test('and leaves the home of the others to be seen, unless theirs is shielded with it', async () => {
    const homeOf = async (who: ClientRecord) => (await around(priya, who)).households;
    const id = await shield(made.mum);
    expect(await homeOf(made.sam)).toHaveLength(1);
    await end(id);
    const both = await shield(made.mum, { withHousehold: true });
    expect(await homeOf(made.sam)).toEqual([]);
    expect((await around(hannah, made.sam)).households).toHaveLength(1);
    // One list and one end for both.
    await change('allow', both, made.by.school);
    expect(await homeOf(made.sam)).toHaveLength(1);
    await change('disallow', both, made.by.school);
    expect(await homeOf(made.sam)).toEqual([]);
    await end(both);
    expect(await homeOf(made.sam)).toHaveLength(1);
  });

  test('until it is ended, or its last day is over', async () => {
    const id = await shield(made.sam);
    await end(id);
    expect((await around(priya, made.sam)).members).toHaveLength(3);
    await shield(made.sam, { until: '2026-03-05' });
    expect((await around(priya, made.sam)).members).toHaveLength(1);
    service.setTime('2026-03-06T12:00:00.000Z');
    expect((await around(priya, made.sam)).members).toHaveLength(3);
    service = protectionOver(graph);
  });
});

describe('who may shield', () => {
  test.each(['Hannah', 'her team lead', 'a colleague of her team'] as const)('%s', async (who) => {
    await expect(shield(made.sam, {}, made.viewers[who])).resolves.toBeDefined();
    await expect(page(made.sam, made.viewers[who])).resolves.toMatchObject({ given: 'Sam' });
  });

  test.each([
    'the school’s practitioner',
    'the drug service’s team lead',
    'somebody at the front door',
    'Hannah as administrator',
  ] as const)('not %s: as if nobody were there', async (who) => {
    const viewer = made.viewers[who];
    await expect(shield(made.sam, {}, viewer)).rejects.toMatchObject(NOT_FOUND);
    await expect(page(made.sam, viewer)).rejects.toMatchObject(NOT_FOUND);
    const id = await shield(made.sam);
    await expect(end(id, viewer)).rejects.toMatchObject(NOT_FOUND);
    await expect(change('allow', id, made.by.school, viewer)).rejects.toMatchObject(NOT_FOUND);
    expect((await page(made.sam)).shields).toMatchObject([{ id, isInForce: true }]);
  });

  test('nobody whom one merely sees, nobody absent, and no day that is past', async () => {
    await expect(shield(made.ava)).rejects.toMatchObject(NOT_FOUND);
    await expect(shield({ ...made.sam, id: randomUUID() })).rejects.toMatchObject(NOT_FOUND);
    await expect(shield(made.sam, { until: '2026-02-20' })).rejects.toMatchObject({
      code: 'invalidInput',
    });
    const events = await graph.runText(
      "MATCH (e:AccessEvent {kind: 'shield'}) RETURN e.outcome AS outcome",
    );
    expect(events).toEqual([{ outcome: 'refused' }, { outcome: 'refused' }]);
  });
});

describe('the allow-list', () => {
  test('lets in and shuts out at the next reading, and keeps who was on it', async () => {
    const id = await shield(made.sam);
    await change('allow', id, made.by.school);
    expect((await around(priya, made.sam)).members).toHaveLength(3);
    await change('disallow', id, made.by.school);
    expect((await around(priya, made.sam)).members).toHaveLength(1);
    const kept = await graph.runText('MATCH (:Shield)-[on:ALLOWED]->(p) RETURN p.id AS id');
    expect(kept).toEqual([{ id: made.by.school.id }]);
  });

  test('never loses the last with a statutory line, nor who changes it', async () => {
    const id = await shield(made.sam, {}, made.viewers['her team lead']);
    const lead = made.viewers['her team lead'];
    await expect(change('disallow', id, made.by.protection, lead)).rejects.toMatchObject({
      code: 'lastOwner',
    });
    await expect(change('disallow', id, made.ruth, lead)).rejects.toMatchObject(NOT_FOUND);
    expect((await around(hannah, made.sam)).members).toHaveLength(3);
  });

  test('takes nobody who works only where nobody may know of', async () => {
    const id = await shield(made.sam, { allows: [made.rita.id, randomUUID()] });
    for (const who of [made.rita, { ...made.rita, id: randomUUID() }]) {
      await expect(change('allow', id, who)).rejects.toMatchObject(NOT_FOUND);
    }
    const [shown] = (await page(made.sam)).shields;
    expect(shown?.allowed.map(({ given }) => given)).toEqual(['Hannah']);
  });

  test('is read by nobody who is not on it', async () => {
    const id = await shield(made.sam, { kind: 'location' });
    const otto = made.viewers['a colleague of her team'];
    expect((await page(made.sam, otto)).shields).toEqual([]);
    await expect(end(id, otto)).rejects.toMatchObject(NOT_FOUND);
    await change('allow', id, made.otto);
    expect((await page(made.sam, otto)).shields).toMatchObject([{ id }]);
  });

  test('shows of others’ choices none: one may be of a service that stays unknown', async () => {
    const id = await shield(made.sam);
    await graph.runText(
      'MATCH (s:Shield {id: $id}) MATCH (p:Practitioner {id: $who}) CREATE (s)-[:ALLOWS]->(p)',
      { id, who: made.by.drugs.id },
    );
    const [shown] = (await page(made.sam)).shields;
    expect(shown?.allowed.map(({ given }) => given)).toEqual(['Hannah']);
    await expect(change('disallow', id, made.by.drugs)).rejects.toMatchObject(NOT_FOUND);
  });
});

test('a shield sent again, and again at once, is one shield with one event', async () => {
  const asked: NewShield = { operationId: randomUUID(), ...facts, allows: [] };
  const sent = await Promise.all(
    [1, 2, 3].map(() => service.shields.set(hannah, made.sam.id, asked)),
  );
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  const [count] = await graph.runText(
    'MATCH (n) WHERE n:Shield OR n:AccessEvent RETURN count(n) AS n',
  );
  expect(Number(count?.['n'])).toBe(2);
  const other = { ...asked, reason: 'adoption' as const };
  await expect(service.shields.set(hannah, made.sam.id, other)).rejects.toMatchObject({
    code: 'operationReused',
  });
});
