import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ClientRecord, InvolvementRecord } from '#api/demo/world.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { cast, NOW } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { protectionOver, viewerAt } from './services.ts';

const NOBODY = '7b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';
const REASON = 'Sam was found alone at night; who has seen his mother?';

/** The family Green, with those whom an alert may reach, and those whom it must not. */
function greens() {
  const c = cast(1);
  const { w, at, by } = c;
  const council = w.agency('Council', { sector: 'countyCouncil' });
  const governance = w.agency('Governance', { sector: 'countyCouncil', partOf: council });
  at.protection.partOf = council.id;
  const mei = w.practitioner('Mei Lead', {
    worksFor: governance,
    roles: ['dataProtectionLead', 'practitioner'],
  });
  const trust = w.agency('Trust', { sector: 'hospital' });
  const tia = w.practitioner('Tia Trust', { worksFor: trust, roles: ['dataProtectionLead'] });
  const [dora, gil, cora] = (['drugs', 'gp', 'covert'] as const).map((service) =>
    w.practitioner(`Lead of ${service}`, { worksFor: at[service], roles: ['teamLead'] }),
  );
  const hugo = w.client('Hugo Hidden');
  w.shield(hugo, 'full');
  w.involvement(hugo, at.protection, { by: [by.protection] });
  const nell = w.client('Nell Nowhere');
  w.involvement(nell, at.drugs, { by: [by.drugs] });
  const team = viewerAt(dora!, at.drugs, 'teamLead');
  const viewers = {
    Hannah: viewerAt(by.protection, at.protection, 'statutory'),
    'the council’s data protection lead': viewerAt(mei, governance, 'dataProtectionLead'),
    'the same acting as a practitioner': viewerAt(mei, governance, 'practitioner'),
    'another organisation’s data protection lead': viewerAt(tia, trust, 'dataProtectionLead'),
    'the drug service’s team lead': team,
    'the drug service’s worker': viewerAt(by.drugs, at.drugs, 'practitioner'),
    'the surgery’s team lead, whose line was visible anyway': viewerAt(gil!, at.gp, 'teamLead'),
    'the covert unit’s team lead, whose line stays hidden': viewerAt(cora!, at.covert, 'teamLead'),
    'the school’s practitioner': viewerAt(by.school, at.school, 'practitioner'),
  };
  w.involvement(c.sam, at.drugs, { by: [{ who: by.drugs, isLead: true }] });
  return { ...c, hugo, nell, viewers };
}

let graph: GraphService;
let service: ReturnType<typeof protectionOver>;
let made: ReturnType<typeof greens>;
let hannah: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  made = greens();
  hannah = made.viewers.Hannah;
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
  // Planning what has never been asked takes longer than answering it.
  service = protectionOver(graph);
  await open(made.mum);
  await noticesOf(hannah);
  await reasonFor(made.line.gp);
}, 120_000);

beforeEach(async () => {
  service = protectionOver(graph);
  await graph.runText(
    'MATCH (n) WHERE n:BreakGlass OR n:Notice OR n:AccessEvent OR n:Operation DETACH DELETE n',
  );
});

afterAll(() => graph.close());

const open = (who: ClientRecord, viewer = hannah, operationId = randomUUID()) =>
  service.breakGlass.open(viewer, who.id, { operationId, purpose: 'safeguarding', reason: REASON });
const end = (who: ClientRecord, viewer = hannah) =>
  service.breakGlass.end(viewer, who.id, { operationId: randomUUID() });
const reasonFor = async (line: InvolvementRecord, viewer = hannah, page = made.sam) =>
  (await service.team.around(viewer, page.id)).lines.find(({ id }) => id === line.id)?.reason;
const noticesOf = async (viewer: Viewer) => (await service.notices.unread(viewer)).notices;
const count = async (label: string) => {
  const [row] = await graph.runText(`MATCH (n:${label}) RETURN count(n) AS n`);
  return Number(row?.['n']);
};
const minutes = (n: number) => new Date(Date.parse(NOW) + n * 60_000).toISOString();

describe('a social worker breaks the glass', () => {
  test('and sees for half an hour, to the millisecond, what had not been shared', async () => {
    expect(await reasonFor(made.line.drugs)).toBeUndefined();
    expect(Date.parse((await open(made.sam)).until)).toBe(Date.parse(minutes(30)));
    expect(await reasonFor(made.line.drugs)).toBe('breakGlass');
    service.setTime(new Date(Date.parse(minutes(30)) - 1).toISOString());
    expect(await reasonFor(made.line.drugs)).toBe('breakGlass');
    service.setTime(minutes(30));
    expect(await reasonFor(made.line.drugs)).toBeUndefined();
  });

  test('but never what is covert', async () => {
    await open(made.sam);
    expect(await reasonFor(made.line.covert)).toBeUndefined();
  });

  test('for that person only, and for nobody else', async () => {
    await open(made.ava);
    expect(await reasonFor(made.line.drugs)).toBeUndefined();
    await open(made.sam);
    const priya = made.viewers['the school’s practitioner'];
    expect(await reasonFor(made.line.drugs, priya)).toBeUndefined();
  });

  test('and the page says until when, to them alone', async () => {
    const until = async (viewer: Viewer) =>
      (await service.team.around(viewer, made.sam.id)).breakGlassUntil;
    expect(await until(hannah)).toBeNull();
    await open(made.sam);
    expect(Date.parse((await until(hannah))!)).toBe(Date.parse(minutes(30)));
    expect(await until(made.viewers['the school’s practitioner'])).toBeNull();
  });

  test('and ends it at once, with its event; there is nothing left to end', async () => {
    await open(made.sam);
    service.setTime(minutes(10));
    expect(Date.parse((await end(made.sam)).until)).toBe(Date.parse(minutes(10)));
    expect(await reasonFor(made.line.drugs)).toBeUndefined();
    const events = await graph.runText(
      "MATCH (e:AccessEvent {kind: 'breakGlassEnd'}) RETURN e.outcome AS outcome",
    );
    expect(events).toEqual([{ outcome: 'ended' }]);
    await expect(end(made.sam)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('and nobody ends it for them', async () => {
    await open(made.sam);
    const ruth = { ...hannah, practitionerId: made.by.gp.id };
    await expect(end(made.sam, ruth)).rejects.toMatchObject({ code: 'notFound' });
    expect(await reasonFor(made.line.drugs)).toBe('breakGlass');
  });

  test('and is answered alike where nothing lies behind it', async () => {
    const [much, nothing] = [await open(made.sam), await open(made.mum)];
    expect(much).toEqual(nothing);
  });

  test('with what they wrote kept for the review, and the rows in the event', async () => {
    await open(made.sam);
    const [glass] = await graph.runText(
      'MATCH (g:BreakGlass) RETURN g.reason AS reason, g.purpose AS purpose',
    );
    expect(glass).toEqual({ reason: REASON, purpose: 'safeguarding' });
    const [event] = await graph.runText(
      "MATCH (e:AccessEvent {kind: 'breakGlass'}) RETURN e.outcome AS outcome, e.subjectIds AS subjectIds, e.involvementIds AS lines, e.rowNumbers AS rows",
    );
    expect(event).toMatchObject({ outcome: 'opened', subjectIds: [made.sam.id] });
    expect(event!['lines']).toContain(made.line.drugs.id);
    expect(event!['rows']).toContain(7);
    expect(JSON.stringify(event)).not.toContain('alone');
  });
});

describe('it opens nothing, and says so as of somebody absent,', () => {
  test.each([
    ['for somebody fully shielded, whatever line one has', () => made.hugo.id],
    ['for somebody one has nothing to do with', () => made.nell.id],
    ['for nobody', () => NOBODY],
  ])('%s', async (_who, id) => {
    const asked = { operationId: randomUUID(), purpose: 'emergency' as const, reason: REASON };
    for (let n = 0; n < 2; n++) {
      await expect(service.breakGlass.open(hannah, id(), asked)).rejects.toMatchObject({
        code: 'notFound',
      });
    }
    expect([await count('BreakGlass'), await count('Notice')]).toEqual([0, 0]);
    const events = await graph.runText(
      'MATCH (e:AccessEvent) RETURN e.outcome AS outcome, e.subjectIds AS ids',
    );
    expect(events).toEqual([{ outcome: 'refused', ids: [id()] }]);
  });

  test.each([
    'practitioner',
    'teamLead',
    'administrator',
    'dataProtectionLead',
    'analyst',
  ] as const)('and is not there at all for the role %s', async (role) => {
    const viewer = { ...hannah, role };
    await expect(open(made.sam, viewer)).rejects.toMatchObject({ code: 'roleNotHeld' });
    await expect(end(made.sam, viewer)).rejects.toMatchObject({ code: 'roleNotHeld' });
    expect(await count('AccessEvent')).toBe(0);
  });

  test('nor with a reason of blanks', async () => {
    const asked = { operationId: randomUUID(), purpose: 'emergency' as const };
    const blank = { ...asked, reason: `${' '.repeat(30)}x` };
    await expect(service.breakGlass.open(hannah, made.sam.id, blank)).rejects.toMatchObject({
      code: 'invalidInput',
    });
  });
});

describe('whom it alerts, at once', () => {
  test.each([
    ['the council’s data protection lead', ['breakGlass']],
    ['the drug service’s team lead', ['lineOpened']],
    ['the drug service’s worker', ['lineOpened']],
    ['the same acting as a practitioner', []],
    ['another organisation’s data protection lead', []],
    ['the surgery’s team lead, whose line was visible anyway', []],
    ['the covert unit’s team lead, whose line stays hidden', []],
    ['the school’s practitioner', []],
    ['Hannah', []],
  ] as const)('%s: %j', async (who, kinds) => {
    await open(made.sam);
    expect((await noticesOf(made.viewers[who])).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('the lead reads who, why and whom by reference; the holder reads who, not why', async () => {
    await open(made.sam);
    const actor = { given: 'Hannah', family: 'Price', agencyName: 'Child Protection' };
    expect(await noticesOf(made.viewers['the council’s data protection lead'])).toMatchObject([
      { actor, reason: REASON, purpose: 'safeguarding', subjectId: made.sam.id },
    ]);
    expect(await noticesOf(made.viewers['the drug service’s worker'])).toMatchObject([
      { actor, reason: null, purpose: 'safeguarding', subjectId: made.sam.id },
    ]);
  });

  test('the holder does not read who where that agency’s own line would be kept from them', async () => {
    await open(made.sam);
    await graph.runText(
      `MATCH (c:Client {id: $id}) CREATE (:Shield {id: 'here', kind: 'location',
        since: datetime('2026-01-01T00:00:00Z')})-[:SHIELDS]->(c)`,
      { id: made.sam.id },
    );
    const told = await noticesOf(made.viewers['the drug service’s worker']);
    await graph.runText("MATCH (shield:Shield {id: 'here'}) DETACH DELETE shield");
    expect(told).toMatchObject([{ kind: 'lineOpened', actor: null }]);
  });

  test('once, though it is sent again, and again at once', async () => {
    const operationId = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => open(made.sam, hannah, operationId)));
    sent.push(await open(made.sam, hannah, operationId));
    expect(new Set(sent.map(({ until }) => until)).size).toBe(1);
    expect([await count('BreakGlass'), await count('AccessEvent')]).toEqual([1, 1]);
    expect(await noticesOf(made.viewers['the drug service’s team lead'])).toHaveLength(1);
    await expect(open(made.ava, hannah, operationId)).rejects.toMatchObject({
      code: 'operationReused',
    });
  });

  test('and a line that is open already is not announced twice', async () => {
    await open(made.sam);
    await open(made.sam);
    expect(await noticesOf(made.viewers['the drug service’s team lead'])).toHaveLength(1);
    expect(await noticesOf(made.viewers['the council’s data protection lead'])).toHaveLength(2);
  });
});

describe('a notice', () => {
  const read = (viewer: Viewer, id: string) =>
    service.notices.markRead(viewer, id, { operationId: randomUUID() });

  test('is put away by whom it is for, and by nobody else', async () => {
    await open(made.sam);
    const lead = made.viewers['the drug service’s team lead'];
    const [notice] = await noticesOf(lead);
    for (const other of [
      'Hannah',
      'the drug service’s worker',
      'the council’s data protection lead',
    ] as const) {
      await expect(read(made.viewers[other], notice!.id)).rejects.toMatchObject({
        code: 'notFound',
      });
    }
    expect(await read(lead, notice!.id)).toEqual({ id: notice!.id });
    expect(await noticesOf(lead)).toEqual([]);
    expect(await noticesOf(made.viewers['the drug service’s worker'])).toHaveLength(1);
  });
});
