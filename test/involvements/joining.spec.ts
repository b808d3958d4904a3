import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Role } from '#api/consent/vocabulary.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import type { NewInvolvement } from '#api/involvements/joining.dto.ts';
import { cast } from '#test/consent/cast.ts';
import { protectionOver, viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { involvementsOver } from './services.ts';

/** The family Green; Nora begins at Oak School, Omar at a clinic, both with a claim to Sam. */
function greens() {
  const c = cast(7);
  const { w, at, by, sam } = c;
  const clinic = w.agency('Clinic', { sector: 'sexualHealth', category: 'sexualHealth' });
  const signed = w.agency('Signed Clinic', {
    sector: 'sexualHealth',
    category: 'sexualHealth',
    holdsHidden: true,
  });
  const starts = (name: string, agency: (typeof at)['oak'], role: Role = 'practitioner') => {
    const who = w.practitioner(name, { worksFor: agency, roles: [role] });
    return { who, viewer: viewerAt(who, agency, role) };
  };
  const newcomers = {
    Nora: starts('Nora New', at.oak),
    Omar: starts('Omar Clinic', clinic),
    Signe: starts('Signe Clinic', signed),
  };
  const viewers = {
    Nora: newcomers.Nora.viewer,
    Omar: newcomers.Omar.viewer,
    Signe: newcomers.Signe.viewer,
    Lead: starts('Lara Lead', at.oak, 'teamLead').viewer,
    Ben: viewerAt(by.schoolColleague, at.school, 'practitioner'),
    Priya: viewerAt(by.school, at.school, 'practitioner'),
    Gwen: viewerAt(by.gp, at.gp, 'practitioner'),
    Cleo: starts('Cleo Covert', at.covert).viewer,
    Stranger: viewerAt(by.stranger, at.oak, 'practitioner'),
    Analyst: viewerAt(by.stranger, at.oak, 'analyst'),
  };
  Object.values(newcomers).forEach(({ who }) => w.claim(who, sam));
  return { ...c, viewers };
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
beforeEach(async () => {
  await graph.runText(
    `MATCH (:Practitioner)-[link:INVOLVED_IN]->(line:Involvement) WHERE link.recordedAt IS NOT NULL DELETE link
     WITH DISTINCT line WHERE line.recordedAt IS NOT NULL DETACH DELETE line`,
  );
  await graph.runText('MATCH (n) WHERE n:AccessEvent OR n:ConsentRecord DETACH DELETE n');
  service.setTime('2026-03-01T10:00:00.000Z');
  protection.setTime('2026-03-01T10:00:00.000Z');
});

afterAll(() => graph?.close());

const NOT_FOUND = { code: 'notFound' };
const join = (viewer: Viewer, how: Partial<NewInvolvement> = {}) =>
  service.joining.join(viewer, made.sam.id, {
    operationId: randomUUID(),
    role: service.joining.rolesFor(viewer)[0]!,
    basis: 'publicTask',
    firstDay: '2026-03-01',
    ...how,
  });
const links = async (viewer: Viewer) => (await service.joining.page(viewer, made.sam.id)).links;
const seenBy = async (viewer: Viewer) =>
  (await protection.team.around(viewer, made.sam.id)).lines.map(({ agency }) => agency.name);
const withdraw = (viewer: Viewer, id: string) =>
  service.joining.withdraw(viewer, id, { operationId: randomUUID() });
const storedFor = async (viewer: Viewer) => {
  const rows = await graph.runText(
    `MATCH (:Practitioner {id: $practitionerId})-[link:INVOLVED_IN]->(line:Involvement)-[:PROVIDED_BY]->(:Agency {id: $agencyId})
     RETURN line.id AS id, line.class AS class, line.basis AS basis, toString(line.since) AS since,
       link.isConfirmed AS isConfirmed, link.recordedBy = $practitionerId AS isOwnWord`,
    { ...viewer },
  );
  return rows;
};

describe('somebody who begins to work with a client', () => {
  test('says so, and those who may know see them; it is a claim until another confirms it', async () => {
    const { Nora, Lead, Gwen } = made.viewers;
    expect(await links(Nora)).toEqual([]);
    const { id } = await join(Nora, { firstDay: '2026-02-01' });
    expect(await storedFor(Nora)).toEqual([
      {
        id,
        class: 'open',
        basis: 'publicTask',
        since: '2026-02-01T00:00:00Z',
        isConfirmed: false,
        isOwnWord: true,
      },
    ]);
    expect(await seenBy(Gwen)).toContain('Oak School');
    expect(await links(Nora)).toMatchObject([{ id, isConfirmed: false }]);
    // Two days later her word opens nothing any more.
    protection.setTime('2026-03-03T10:00:00Z');
    service.setTime('2026-03-03T10:00:00Z');
    await expect(seenBy(Nora)).rejects.toMatchObject(NOT_FOUND);
    await expect(links(Nora)).rejects.toMatchObject(NOT_FOUND);
    protection.setTime('2026-03-01T10:00:00Z');
    await protection.confirmations.link(Lead, id, {
      operationId: randomUUID(),
      practitionerId: Nora.practitionerId,
    });
    protection.setTime('2026-03-03T10:00:00Z');
    expect(await seenBy(Nora)).toContain('Bridge Surgery');
  });

  test('joins the line of their own team, where it has one in that role', async () => {
    const { Ben, Priya } = made.viewers;
    const { role, id } = made.line.school;
    await graph.runText('MATCH (line:Involvement {id: $id}) SET line.role = $role', {
      id,
      role: 'classTeacher',
    });
    expect(await join(Ben, { role: 'classTeacher' })).toEqual({ id });
    await expect(join(Priya, { role: 'classTeacher' })).rejects.toMatchObject({
      code: 'alreadyJoined',
    });
    await graph.runText('MATCH (line:Involvement {id: $id}) SET line.role = $role', { id, role });
  });

  test('says it once, however often it is sent', async () => {
    const { Nora } = made.viewers;
    const operationId = randomUUID();
    const first = await join(Nora, { operationId });
    expect(await join(Nora, { operationId })).toEqual(first);
    await expect(join(Nora)).rejects.toMatchObject({ code: 'alreadyJoined' });
    const both = [join(made.viewers.Ben), join(made.viewers.Ben)];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test.each([
    ['a day to come', { firstDay: '2026-03-02' }, 'firstDay', 'isLater'],
    ['long before the client’s life', { firstDay: '1966-03-02' }, 'firstDay', 'beforeLife'],
    ['another sector’s part', { role: 'gp' }, 'role', 'isIn'],
    ['another country’s law', { basis: 'childInformationSharing' as const }, 'basis', 'isIn'],
  ])('not with %s', async (_what, how, field, problem) => {
    await expect(join(made.viewers.Nora, how)).rejects.toMatchObject({
      fields: [{ field, problem }],
    });
    expect(await storedFor(made.viewers.Nora)).toEqual([]);
  });

  test('not with whom is closed to them, or not there, or in a role that sees nobody', async () => {
    const { Stranger, Analyst, Nora } = made.viewers;
    for (const viewer of [Stranger, Analyst]) {
      await expect(join(viewer)).rejects.toMatchObject(NOT_FOUND);
      await expect(links(viewer)).rejects.toMatchObject(NOT_FOUND);
    }
    const nobody = { operationId: randomUUID(), role: 'classTeacher', firstDay: '2026-03-01' };
    await expect(
      service.joining.join(Nora, randomUUID(), { ...nobody, basis: 'publicTask' }),
    ).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('a private service', () => {
  test('keeps nothing while nobody may know of it, not even for whom it was asked', async () => {
    const { Omar } = made.viewers;
    await expect(join(Omar)).rejects.toMatchObject({ code: 'needsAgreement' });
    expect(await storedFor(Omar)).toEqual([]);
    const events = await graph.runText(
      `MATCH (e:AccessEvent {kind: 'join'})
       RETURN e.outcome AS outcome, e.subjectIds AS about, e.reference AS reference`,
    );
    expect(events).toEqual([{ outcome: 'refused', about: [], reference: null }]);
  });

  test('is kept where its agency has signed that it holds such', async () => {
    const { Signe } = made.viewers;
    await join(Signe);
    expect(await storedFor(Signe)).toMatchObject([{ class: 'sensitive' }]);
  });

  test('learns nothing of what others were allowed: only what names its own agency counts', async () => {
    const { Omar, Gwen } = made.viewers;
    const agree = (sourceScope: string, sourceId: string | null) =>
      graph.runText(
        `MATCH (sam:Client {id: $sam})
         CREATE (:ConsentRecord {id: randomUUID(), seq: 90000 + toInteger(rand() * 1000000), authority: $mum, decision: 'flag',
           sourceScope: $sourceScope, sourceId: $sourceId, recipientScope: 'sector', recipientId: 'gp',
           recordedAt: datetime('2026-02-01T00:00:00Z')})-[:ABOUT]->(sam)`,
        { sam: made.sam.id, mum: made.mum.id, sourceScope, sourceId },
      );
    await agree('category', 'sexualHealth');
    await agree('all', null);
    await agree('agency', made.at.drugs.id);
    await expect(join(Omar)).rejects.toMatchObject({ code: 'needsAgreement' });
    await agree('agency', Omar.agencyId);
    await join(Omar);
    expect(await storedFor(Omar)).toMatchObject([{ class: 'sensitive' }]);
    expect(await seenBy(Gwen)).not.toContain('Clinic');
  });

  test('known to its team alone, stays with them', async () => {
    const { Cleo, Gwen } = made.viewers;
    await join(Cleo);
    expect(await storedFor(Cleo)).toMatchObject([{ class: 'covert' }]);
    expect(await seenBy(Gwen)).not.toContain('Covert Unit');
  });
});

describe('one’s own word', () => {
  test('opens no longer for being said again', async () => {
    const { Nora } = made.viewers;
    const until = async (time: string) => {
      service.setTime(time);
      protection.setTime(time);
      return seenBy(Nora).then(
        () => 'open',
        () => 'closed',
      );
    };
    await withdraw(Nora, (await join(Nora)).id);
    expect(await until('2026-03-02T08:59:00Z')).toBe('open');
    await withdraw(Nora, (await join(Nora)).id);
    await join(Nora);
    // Her claim began at nine the day before; so do the words that were said under it.
    expect(await until('2026-03-02T08:59:59Z')).toBe('open');
    expect(await until('2026-03-02T09:00:00Z')).toBe('closed');
  });

  test('is taken back while nobody has confirmed it, and its line goes with it', async () => {
    const { Nora, Gwen, Ben } = made.viewers;
    const { id } = await join(Nora);
    await expect(withdraw(Ben, id)).rejects.toMatchObject(NOT_FOUND);
    await withdraw(Nora, id);
    expect(await seenBy(Gwen)).not.toContain('Oak School');
    expect(await links(Nora)).toEqual([]);
    await expect(withdraw(Nora, id)).rejects.toMatchObject(NOT_FOUND);
    expect(await seenBy(Nora)).toContain('Bridge Surgery'); // the claim still stands
  });

  test('leaves the line where somebody else holds it; a confirmed part is ended, not taken back', async () => {
    const { Cleo, Gwen } = made.viewers;
    const { role, id } = made.line.covert;
    await graph.runText("MATCH (line:Involvement {id: $id}) SET line.role = 'detective'", { id });
    await join(Cleo, { role: 'detective' });
    await withdraw(Cleo, id);
    const [line] = await graph.runText(
      'MATCH (line:Involvement {id: $id}) SET line.role = $role RETURN line.until AS until',
      { id, role },
    );
    expect(line).toEqual({ until: null });
    await expect(withdraw(Gwen, made.line.gp.id)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('still involved', () => {
  const say = (viewer: Viewer, id: string) =>
    service.joining.stillInvolved(viewer, id, { operationId: randomUUID() });
  const confirmedAt = async (id: string) =>
    graph.runText('MATCH (line:Involvement {id: $id}) RETURN toString(line.lastConfirmed) AS at', {
      id,
    });

  test('is said of a line of one’s own team, and of no other', async () => {
    const { Ben, Gwen, Stranger, Analyst } = made.viewers;
    for (const viewer of [Gwen, Stranger, Analyst]) {
      await expect(say(viewer, made.line.school.id)).rejects.toMatchObject(NOT_FOUND);
    }
    await expect(say(Ben, randomUUID())).rejects.toMatchObject(NOT_FOUND);
    expect(await confirmedAt(made.line.school.id)).not.toEqual([{ at: '2026-03-01T10:00:00Z' }]);
    await say(Ben, made.line.school.id);
    expect(await confirmedAt(made.line.school.id)).toEqual([{ at: '2026-03-01T10:00:00Z' }]);
  });

  test('is not one’s own unconfirmed word', async () => {
    const { id } = await join(made.viewers.Nora);
    await expect(say(made.viewers.Nora, id)).rejects.toMatchObject(NOT_FOUND);
  });
});
