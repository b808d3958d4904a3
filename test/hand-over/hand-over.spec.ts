import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { HandOverPreview, Whose } from '#api/hand-over/hand-over.dto.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { NOW } from '#test/consent/cast.ts';
import { viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { BE_AWAY, handOverOver, RESET, school } from './school.ts';

let graph: GraphService;
let s: ReturnType<typeof school>;
let over: ReturnType<typeof handOverOver>;

beforeAll(async () => {
  graph = await testGraph();
  s = school();
  over = handOverOver(graph);
  await emptyGraph(graph);
  await loadWorld(graph, s.w.build());
  await graph.runText(BE_AWAY, { away: s.away });
}, 120_000);

beforeEach(async () => {
  for (const text of RESET)
    await graph.runText(text, { priya: s.by.school.id, yara: s.own.yara.id });
  over.news.setTime(NOW);
});

afterAll(() => graph?.close());

const NOT_FOUND = { code: 'notFound' };
const HAS_CHANGED = { code: 'hasChanged' };
const NO_COLLEAGUE = {
  code: 'invalidInput',
  fields: [{ field: 'toId', problem: 'notColleague' }],
};

type Line = { id: string };
const named = (viewer: Viewer, whose: Whose = 'own') =>
  over.handOver.page(viewer, whose).then(({ lines }) => lines.map(({ given }) => given));
const idsOf = (lines: Line[]) => lines.map(({ id }) => id);
const asked = (lines: Line[], to: Line, whose: Whose = 'own') => ({
  ...{ whose, lineIds: idsOf(lines), toId: to.id },
});
const preview = (viewer: Viewer, lines: Line[], to: Line, whose?: Whose) =>
  over.handOver.preview(viewer, asked(lines, to, whose));
const carryOut = (viewer: Viewer, lines: Line[], to: Line, mark: string, whose?: Whose) =>
  over.handOver.carryOut(viewer, {
    ...{ operationId: randomUUID(), mark },
    ...asked(lines, to, whose),
  });
const handOver = async (viewer: Viewer, lines: Line[], to: Line, whose?: Whose) => {
  const { mark } = await preview(viewer, lines, to, whose);
  return carryOut(viewer, lines, to, mark, whose);
};
const fates = ({ lines }: HandOverPreview) =>
  Object.fromEntries(lines.map(({ given, fate }) => [given, fate]));
const holders = async ({ id }: Line) => {
  const rows = await graph.runText(
    `MATCH (who:Practitioner)-[link:INVOLVED_IN]->(:Involvement {id: $id})
     WHERE link.until IS NULL RETURN who.given AS given, link.isConfirmed AS isConfirmed ORDER BY given`,
    { id },
  );
  return rows.map(({ given, isConfirmed }) => `${given}${isConfirmed ? '' : ' (unconfirmed)'}`);
};
const told = async (viewer: Viewer) =>
  (await over.news.inbox.inbox(viewer)).events
    .map(({ kind, given, person }) => `${kind} ${given}: ${person?.given}`)
    .sort();
const team = async (viewer: Viewer, clientId: string) => {
  const { lines } = await over.news.protection.team.around(viewer, clientId);
  return Object.fromEntries(
    lines.map(({ id, practitioners }) => [id, practitioners.map(({ given }) => given)]),
  );
};

describe('one’s own lines', () => {
  test('are listed as on the home page, with colleagues of the very agency', async () => {
    const { Priya } = s.viewers;
    expect(await named(Priya)).toEqual(['Both', 'Shut', 'Word', 'Yara', 'Sam']);
    const { colleagues } = await over.handOver.page(Priya, 'own');
    expect(colleagues.map(({ given }) => given)).toEqual(['Bea', 'Cam', 'Tess', 'Ben']);
    const [event] = await graph.runText(
      "MATCH (event:AccessEvent {kind: 'caseload'}) RETURN size(event.subjectIds) AS subjects",
    );
    expect(event).toEqual({ subjects: 5 });
    expect(await named(viewerAt(s.by.school, s.at.school, 'analyst'))).toEqual([]);
  });

  test('are handed over as the preview says, and those who may know are told', async () => {
    const { Priya, Ben, Gwen } = s.viewers;
    const { yara, both, word, shut } = s.own;
    const lines = [yara, both, word, shut];
    const before = await team(Gwen, yara.clientId);
    const said = await preview(Priya, lines, s.by.schoolColleague);
    expect(fates(said)).toEqual({ Both: 'isHeld', Shut: 'moves', Word: 'stays', Yara: 'moves' });
    expect(said.lines.map(({ endsLead }) => endsLead)).toEqual([false, false, false, true]);
    const made = await carryOut(Priya, lines, s.by.schoolColleague, said.mark);
    expect(made).toEqual({ id: s.by.schoolColleague.id, moved: 3 });
    for (const line of [yara, both, shut]) expect(await holders(line)).toEqual(['Ben']);
    expect(await holders(word)).toEqual(['Priya (unconfirmed)']);
    // The service stays, and whoever saw Priya there sees Ben.
    const gwens = { [s.gwens.id]: ['Gwen'] };
    expect(before).toEqual({ ...gwens, [yara.id]: ['Priya'] });
    expect(await team(Gwen, yara.clientId)).toEqual({ ...gwens, [yara.id]: ['Ben'] });
    expect(await told(Ben)).toEqual([
      ...['handedOver Shut: Priya', 'handedOver Yara: Priya', 'left Both: Priya'],
    ]);
    expect(await told(Gwen)).toEqual([
      'joined Yara: Ben',
      'leadEnded Yara: Priya',
      'left Yara: Priya',
    ]);
    expect(await told(s.viewers.Tess)).toEqual([]);
    const [term] = await graph.runText('MATCH (term:LeadTerm) RETURN term.practitionerId AS id');
    expect(term).toEqual({ id: s.by.school.id });
  });

  test('come back the same way, and the one who gave them back is no longer told that they hold them', async () => {
    const { Priya, Ben } = s.viewers;
    await handOver(Priya, [s.own.yara], s.by.schoolColleague);
    over.news.setTime('2026-03-01T10:20:00Z');
    await handOver(Ben, [s.own.yara], s.by.school);
    expect(await holders(s.own.yara)).toEqual(['Priya']);
    expect(await told(Ben)).toEqual([]);
    expect(await told(Priya)).toEqual(['handedOver Yara: Ben']);
  });

  test('go to nobody outside the agency, nor to who sees no clients there', async () => {
    const { Priya } = s.viewers;
    const { gus, ivy, may, ada } = s.people;
    for (const to of [s.by.gp, gus, ivy, may, ada, s.by.school, { id: randomUUID() }]) {
      await expect(preview(Priya, [s.own.yara], to)).rejects.toMatchObject(NO_COLLEAGUE);
      const mark = 'x'.repeat(43);
      await expect(carryOut(Priya, [s.own.yara], to, mark)).rejects.toMatchObject(NO_COLLEAGUE);
    }
    expect(await holders(s.own.yara)).toEqual(['Priya']);
  });

  test('are nobody else’s, ended or absent ones: all three alike', async () => {
    const { Priya } = s.viewers;
    const { ended, bens, oaks } = s.decoy;
    for (const line of [ended, bens, oaks, s.line.gp, s.unowned.left, { id: randomUUID() }]) {
      await expect(preview(Priya, [line], s.by.schoolColleague)).rejects.toMatchObject(NOT_FOUND);
    }
    const alone = await preview(Priya, [s.own.yara], s.by.schoolColleague);
    const among = await preview(Priya, [bens, s.own.yara, ended], s.by.schoolColleague);
    expect(among).toEqual(alone);
    await carryOut(Priya, [bens, s.own.yara, ended], s.by.schoolColleague, among.mark);
    expect(await holders(bens)).toEqual(['Ben']);
  });
});

describe('a preview is carried out as it was, once', () => {
  test.each([
    ['the line has ended', 'MATCH (line:Involvement {id: $yara}) SET line.until = datetime($now)'],
    [
      'the colleague holds it meanwhile',
      `MATCH (line:Involvement {id: $yara}), (ben:Practitioner {id: $ben})
       CREATE (ben)-[:INVOLVED_IN {since: datetime($now), isConfirmed: true, recordedAt: datetime($now)}]->(line)`,
    ],
    [
      'one leads no longer',
      'MATCH (:Practitioner)-[link:INVOLVED_IN {isLead: true}]->(:Involvement {id: $yara}) SET link.isLead = false',
    ],
  ])('not when %s', async (_, happens) => {
    const { Priya } = s.viewers;
    const lines = [s.own.yara, s.own.both];
    const { mark } = await preview(Priya, lines, s.by.schoolColleague);
    await graph.runText(happens, {
      ...{ yara: s.own.yara.id, ben: s.by.schoolColleague.id, now: NOW },
    });
    const late = carryOut(Priya, lines, s.by.schoolColleague, mark);
    await expect(late).rejects.toMatchObject(HAS_CHANGED);
    expect(await holders(s.own.both)).toEqual(['Ben', 'Priya']);
    const [event] = await graph.runText(
      "MATCH (event:AccessEvent {kind: 'handOver'}) RETURN event.outcome AS outcome",
    );
    expect(event).toEqual({ outcome: 'refused' });
    await graph.runText('MATCH (line:Involvement {id: $id}) REMOVE line.until', {
      id: s.own.yara.id,
    });
  });

  test('nor somebody else’s, nor for other lines or another colleague', async () => {
    const { Priya, Ben } = s.viewers;
    const { mark } = await preview(Priya, [s.own.yara], s.by.schoolColleague);
    for (const late of [
      () => carryOut(Priya, [s.own.yara, s.own.shut], s.by.schoolColleague, mark),
      () => carryOut(Priya, [s.own.yara], s.tess, mark),
      () => carryOut(Ben, [s.decoy.bens], s.by.school, mark),
    ]) {
      await expect(late()).rejects.toMatchObject(HAS_CHANGED);
    }
  });

  test('of two at once one is carried out; sent twice it is one', async () => {
    const { Priya } = s.viewers;
    const one = await preview(Priya, [s.own.yara], s.by.schoolColleague);
    const other = await preview(Priya, [s.own.yara, s.own.shut], s.tess);
    const both = await Promise.allSettled([
      carryOut(Priya, [s.own.yara], s.by.schoolColleague, one.mark),
      carryOut(Priya, [s.own.yara, s.own.shut], s.tess, other.mark),
    ]);
    expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: HAS_CHANGED },
    ]);
    expect(await holders(s.own.yara)).toHaveLength(1);
    const again = await preview(Priya, [s.own.both], s.by.schoolColleague);
    const command = {
      ...{ operationId: randomUUID(), mark: again.mark },
      ...asked([s.own.both], s.by.schoolColleague),
    };
    const made = await over.handOver.carryOut(Priya, command);
    expect(await over.handOver.carryOut(Priya, command)).toEqual(made);
    const other2 = { ...command, toId: s.tess.id };
    await expect(over.handOver.carryOut(Priya, other2)).rejects.toMatchObject({
      code: 'operationReused',
    });
  });
});

describe('what nobody looks after', () => {
  test('is told to the lead of the team, with who held it and since when not; and to nobody else', async () => {
    const { Tess, Priya } = s.viewers;
    const { lines, total } = await over.handOver.page(Tess, 'unowned');
    const held = lines.map(({ given, holders: all }) => [
      given,
      ...all.map((one) => `${one.given} ${one.standing} ${one.since?.slice(0, 10)}`),
    ]);
    expect(held).toEqual([
      ['Away', 'May away 2026-02-24'],
      ['Left', 'Gus left 2026-01-20'],
      ['Nobody'],
      ['Off', 'Ivy off undefined'],
    ]);
    expect(total).toBe(4);
    expect(await over.handOver.unownedNumber(Tess)).toEqual({ total: 4 });
    const LEADS = { code: 'roleNotHeld' };
    await expect(over.handOver.unownedNumber(Priya)).rejects.toMatchObject(LEADS);
    await expect((async () => over.handOver.page(Priya, 'unowned'))()).rejects.toMatchObject(LEADS);
    const ofNoTeam = viewerAt(s.by.gp, s.at.school, 'teamLead');
    expect((await over.handOver.page(ofNoTeam, 'unowned')).lines).toEqual([]);
  });

  test('is handed out: who has left holds it no more, who is away comes back to it', async () => {
    const { Tess, Ben, Gwen } = s.viewers;
    const { left, off, away, nobody } = s.unowned;
    const lines = [left, off, away, nobody];
    expect(fates(await preview(Tess, lines, s.by.schoolColleague, 'unowned'))).toEqual({
      ...{ Away: 'moves', Left: 'moves', Nobody: 'moves', Off: 'moves' },
    });
    await handOver(Tess, lines, s.by.schoolColleague, 'unowned');
    for (const line of [left, off, nobody]) expect(await holders(line)).toEqual(['Ben']);
    expect(await holders(away)).toEqual(['Ben', 'May']);
    expect(await named(Tess, 'unowned')).toEqual([]);
    expect(await told(Ben)).toContain('handedOver Left: Tess');
    expect(await told(Gwen)).toEqual([]);
    expect(await named(Ben)).toEqual(expect.arrayContaining(['Away', 'Left', 'Nobody', 'Off']));
  });

  test('cannot be taken by who leads no team, nor what has an owner, is shut or another agency’s', async () => {
    const { Tess, Ben } = s.viewers;
    const others = [s.owned.covered, s.owned.claimed, s.owned.hidden, s.gone, s.decoy.oaks];
    for (const line of [...others, s.own.yara]) {
      const asking = preview(Tess, [line], s.by.schoolColleague, 'unowned');
      await expect(asking).rejects.toMatchObject(NOT_FOUND);
    }
    const taken = preview(Ben, [s.unowned.left], s.by.school, 'unowned');
    await expect(taken).rejects.toMatchObject({ code: 'roleNotHeld' });
    const byWord = carryOut(Ben, [s.unowned.left], s.by.school, 'x'.repeat(43), 'unowned');
    await expect(byWord).rejects.toMatchObject({ code: 'roleNotHeld' });
    await expect(preview(Tess, [s.unowned.left], s.tess, 'unowned')).rejects.toMatchObject(
      NO_COLLEAGUE,
    );
  });
});
