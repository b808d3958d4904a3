import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NewBar } from '#api/audit/bars.dto.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { cast } from '#test/consent/cast.ts';
import { protectionOver, viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';

/** Kim, the mother, has denied the surgery to everybody; child protection belongs to the council. */
function greens() {
  const c = cast(6);
  const { w, at } = c;
  const council = w.agency('Council', { sector: 'countyCouncil' });
  at.protection.partOf = council.id;
  const lead = (name: string, worksFor: typeof council) =>
    w.practitioner(name, { worksFor, roles: ['dataProtectionLead'] });
  const trust = w.agency('Trust', { sector: 'hospital' });
  w.consent(c.sam, { decision: 'deny', authority: c.mum, source: { agency: at.gp } });
  return {
    ...c,
    mei: viewerAt(lead('Mei Lead', council), council, 'dataProtectionLead'),
    tia: viewerAt(lead('Tia Lead', trust), trust, 'dataProtectionLead'),
    priya: viewerAt(c.by.school, at.school, 'practitioner'),
  };
}

let graph: GraphService;
let made: ReturnType<typeof greens>;
let service: ReturnType<typeof protectionOver>;

beforeAll(async () => {
  graph = await testGraph();
  made = greens();
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
  service = protectionOver(graph);
  // Planning what has never been asked takes longer than answering it.
  await end((await bar()).id);
  await list();
  await schoolSeesSurgery();
}, 120_000);

beforeEach(async () => {
  service = protectionOver(graph);
  await graph.runText(
    'MATCH (n) WHERE n:AuthorityBar OR n:AccessEvent OR n:Operation DETACH DELETE n',
  );
});

afterAll(() => graph.close());

const REASON = 'Order of the family court of 1 February';
const bar = (viewer: Viewer = made.mei, given: Partial<NewBar> = {}) =>
  service.bars.set(viewer, {
    operationId: randomUUID(),
    clientReference: made.sam.id,
    authorityReference: made.mum.id,
    reason: REASON,
    until: '2026-03-20',
    ...given,
  });
const end = (id: string, viewer = made.mei) =>
  service.bars.end(viewer, id, { operationId: randomUUID() });
const list = async (viewer = made.mei) => (await service.bars.list(viewer)).bars;
const schoolSeesSurgery = async () =>
  (await service.team.around(made.priya, made.sam.id)).lines.some(
    ({ id }) => id === made.line.gp.id,
  );

describe('a mother whom the court has barred', () => {
  test('decides no more until the last day is over, or the bar is ended', async () => {
    expect(await schoolSeesSurgery()).toBe(false);
    const { id } = await bar();
    expect(await schoolSeesSurgery()).toBe(true);
    service.setTime('2026-03-21T12:00:00.000Z');
    expect(await schoolSeesSurgery()).toBe(false);
    service.setTime('2026-03-02T12:00:00.000Z');
    await end(id);
    expect(await schoolSeesSurgery()).toBe(false);
    await expect(end(id)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('decides about her other child as before', async () => {
    await bar(made.mei, { clientReference: made.ava.id });
    expect(await schoolSeesSurgery()).toBe(false);
  });

  test('is listed by reference to that organisation’s leads alone, with an event for each look', async () => {
    const { id } = await bar();
    expect(await list()).toMatchObject([
      { id, subjectId: made.sam.id, authorityId: made.mum.id, reason: REASON, isInForce: true },
    ]);
    expect(JSON.stringify(await list())).not.toMatch(/Green|Kim|Sam/);
    expect(await list(made.tia)).toEqual([]);
    await expect(end(id, made.tia)).rejects.toMatchObject({ code: 'notFound' });
    const events = await graph.runText(
      `MATCH (e:AccessEvent) RETURN e.kind AS kind, count(*) AS n ORDER BY kind`,
    );
    expect(events).toEqual([
      { kind: 'authorityBar', n: 1 },
      { kind: 'oversight', n: 3 },
    ]);
  });
});

describe('what a bar does not do', () => {
  test.each([
    ['for a lead whose organisation does not work with the person', () => made.tia, {}],
    ['about nobody', () => made.mei, { clientReference: randomUUID() }],
    ['of nobody', () => made.mei, { authorityReference: randomUUID() }],
  ])('anything, %s; the answer is the same', async (_what, lead, given) => {
    expect(await bar(lead(), given)).toEqual({ id: expect.any(String) });
    expect(await schoolSeesSurgery()).toBe(false);
    expect(await list(lead())).toHaveLength(1);
  });

  test('keep somebody from deciding about themselves, or begin in the past, or go without reason', async () => {
    const wrong: [Partial<NewBar>, string][] = [
      [{ authorityReference: made.sam.id }, 'authorityReference'],
      [{ until: '2026-02-26' }, 'until'],
      [{ reason: `${' '.repeat(12)}x` }, 'reason'],
    ];
    for (const [given, field] of wrong) {
      await expect(bar(made.mei, given)).rejects.toMatchObject({
        code: 'invalidInput',
        fields: [{ field }],
      });
    }
  });

  test('exist in another role', async () => {
    await expect(bar(made.priya)).rejects.toMatchObject({ code: 'roleNotHeld' });
    await expect(list(made.priya)).rejects.toMatchObject({ code: 'roleNotHeld' });
  });
});
