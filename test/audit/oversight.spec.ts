import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OversightRepository } from '#api/audit/oversight.repository.ts';
import { OversightService } from '#api/audit/oversight.service.ts';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Clock } from '#api/common/clock.ts';
import { Config } from '#api/common/config.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { makeIdentifierVault } from '#api/people/identifiers.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { TeamService } from '#api/team/team.service.ts';
import { viewerOf } from '#test/people/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';
import { TEST_IDENTIFIER_KEY, world } from '#test/worlds/world-builder.ts';

const NOW = '2026-03-01T10:00:00.000Z';
let graph: GraphService;
let minute = 0;
const clock = new Clock(() => new Date(Date.parse(NOW) + minute * 60_000));
const viewers = new ViewerParams(findProfile('england'));

/** A council with a protection team and a lead; a school and a drug service of their own, with theirs. */
function county() {
  const w = world(NOW, { seed: 8 });
  const council = w.agency('Council', { sector: 'countyCouncil', kind: 'organisation' });
  const team = w.agency('Protection', {
    sector: 'socialCare',
    class: 'statutory',
    partOf: council,
  });
  const governance = w.agency('Governance', { sector: 'countyCouncil', partOf: council });
  const school = w.agency('Elm School', { sector: 'school' });
  const drugs = w.agency('Harbour', { sector: 'drugAndAlcohol', category: 'substanceMisuse' });
  const hannah = w.practitioner('Hannah Price', { worksFor: team, roles: ['statutory'] });
  const priya = w.practitioner('Priya Green', { worksFor: school });
  const lead = (name: string, at: typeof school) =>
    w.practitioner(name, { worksFor: at, roles: ['dataProtectionLead'] });
  const sam = w.client('Sam Green', { birthDate: '2017-04-02', aliases: [{ name: 'Sami Stone' }] });
  const ava = w.client('Ava Green', { birthDate: '2017-04-02' });
  w.identifier(sam, 'case', 'SC-20419');
  const mine = w.involvement(sam, team, { by: [hannah] });
  const theirs = w.involvement(sam, drugs);
  w.involvement(sam, school, { by: [priya] });
  const glass = w.breakGlass(hannah, sam, { agency: team });
  const leads = {
    council: lead('Mei Lead', governance),
    school: lead('Lou Lead', school),
    drugs: lead('Dot Lead', drugs),
  };
  const at = { council: governance, school, drugs };
  return { w, hannah, priya, sam, ava, mine, theirs, glass, team, school, drugs, leads, at };
}

let c: ReturnType<typeof county>;

function service() {
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const gate = new CommandGate(graph, clock, config);
  const vault = makeIdentifierVault(TEST_IDENTIFIER_KEY);
  return new OversightService(new OversightRepository(graph), viewers, gate, clock, vault);
}

const leadOf = (where: keyof typeof c.leads): Viewer =>
  viewerOf(c.leads[where], c.at[where], { role: 'dataProtectionLead' });

async function look(viewer: Viewer, clientId: string): Promise<void> {
  minute++;
  const teams = new TeamService(new TeamRepository(graph), viewers, testMarks, clock);
  await teams.around(viewer, clientId).catch(({ code }) => expect(code).toBe('notFound'));
}

type Typed = { clientReference?: string; name?: string; birthDate?: string; identifier?: string };
const reason = 'A request of the person of 1 March';

async function enquire(where: keyof typeof c.leads, typed: Typed) {
  const lead = leadOf(where);
  const begun = await service().enquire(lead, { operationId: randomUUID(), reason, ...typed });
  return (await service().ofEnquiry(lead, begun.id, {})).accesses.filter(
    ({ kind }) => !kind.startsWith('oversight'),
  );
}

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  c = county();
  await loadWorld(graph, c.w.build());
  const hannah = viewerOf(c.hannah, c.team, { role: 'statutory', purpose: 'safeguarding' });
  await look(hannah, c.sam.id);
  // As the command of an override leaves it: with the lines that it opened.
  await graph.runText(
    `CREATE (:AccessEvent:Unsealed {id: randomUUID(), at: datetime($now), kind: 'breakGlass',
       outcome: 'opened', practitionerId: $who, agencyId: $team, role: 'statutory',
       purpose: 'emergency', subjectIds: [$sam], involvementIds: [$line], rowNumbers: [7],
       outcomes: ['FULL'], reliedOn: [$line + ':' + $glass]})`,
    {
      now: NOW,
      who: c.hannah.id,
      team: c.team.id,
      sam: c.sam.id,
      line: c.theirs.id,
      glass: c.glass.id,
    },
  );
  await look(viewerOf(c.priya, c.school), c.sam.id);
  await look(viewerOf(c.priya, c.school), c.ava.id);
}, 60_000);

afterAll(() => graph?.close());

describe('who looked at this person', () => {
  test.each<[string, () => Typed]>([
    ['reference', () => ({ clientReference: c.sam.id })],
    ['name and date of birth', () => ({ name: 'sam GREEN', birthDate: '2017-04-02' })],
    ['an alias and number', () => ({ name: 'Sami Stone', identifier: 'SC-20419' })],
  ])('by %s: who, when, why and what was shown', async (_by, typed) => {
    const [access, override, ...more] = await enquire('council', typed());
    expect(more).toEqual([]);
    expect(override).toMatchObject({ kind: 'breakGlass', outcome: 'opened' });
    expect(access).toMatchObject({
      kind: 'team',
      outcome: 'shown',
      practitioner: { given: 'Hannah', family: 'Price' },
      agencyName: 'Protection',
      role: 'statutory',
      purpose: 'safeguarding',
      relation: 'own',
      subjectIds: [c.sam.id],
      unusual: ['breakGlass'],
      lines: [
        { agencyName: 'Elm School', outcome: 'FULL' },
        { agencyName: 'Harbour', row: 7, outcome: 'FULL' },
        { agencyName: 'Protection', row: 3, outcome: 'FULL' },
      ],
    });
    expect(JSON.stringify(access)).not.toMatch(/Sam|Green|2017/);
  });

  test('nobody, or nobody there is: the same', async () => {
    expect(await enquire('council', { name: 'Nobody Atall', birthDate: '2017-04-02' })).toEqual([]);
    expect(await enquire('council', { clientReference: randomUUID() })).toEqual([]);
    expect(await enquire('council', { name: 'Ava Green', birthDate: '2017-04-02' })).toEqual([]);
  });

  test('each lead sees their own people’s looks; what was kept back only of their own lines', async () => {
    const [access, ...more] = await enquire('school', { clientReference: c.sam.id });
    expect(more).toEqual([]);
    expect(access).toMatchObject({ practitioner: { given: 'Priya' }, unusual: ['ownName'] });
    expect(access!.lines.map(({ agencyName }) => agencyName)).toEqual(['Elm School', 'Protection']);
    expect(JSON.stringify(access)).not.toContain('Harbour');
  });

  test('a holder’s lead sees the override of its line, and no other look of others', async () => {
    const accesses = await enquire('drugs', { clientReference: c.sam.id });
    expect(accesses.map(({ kind, practitioner }) => [kind, practitioner?.given])).toEqual([
      ['breakGlass', 'Hannah'],
    ]);
    expect(accesses[0]!.lines).toEqual([{ agencyName: 'Harbour', row: 7, outcome: 'FULL' }]);
    expect(accesses[0]!.reliedOn).toEqual([c.glass.id]);
    const [seenBySchool] = await enquire('school', { clientReference: c.sam.id });
    expect(seenBySchool!.reliedOn).toEqual([]);
  });

  test('an enquiry is its lead’s alone, for half a day, and leaves its events', async () => {
    const command = { operationId: randomUUID(), reason, clientReference: c.sam.id };
    const { id } = await service().enquire(leadOf('council'), command);
    expect(await service().enquire(leadOf('council'), command)).toEqual({ id });
    await service().ofEnquiry(leadOf('council'), id, {});
    await expect(service().ofEnquiry(leadOf('school'), id, {})).rejects.toMatchObject({
      code: 'notFound',
    });
    const events = await graph.runText(
      `MATCH (e:AccessEvent {reference: $id}) RETURN e.kind AS kind, e.outcome AS outcome,
         e.subjectIds AS about ORDER BY kind, outcome`,
      { id },
    );
    expect(events).toEqual([
      { kind: 'oversight', outcome: 'refused', about: [] },
      { kind: 'oversight', outcome: 'shown', about: [c.sam.id] },
      { kind: 'oversightEnquiry', outcome: 'opened', about: [c.sam.id] },
    ]);
    minute += 13 * 60;
    await expect(service().ofEnquiry(leadOf('council'), id, {})).rejects.toThrow('notFound');
    minute -= 13 * 60;
  });

  test.each<[string, Typed]>([
    ['nothing', {}],
    ['a name alone', { name: 'Sam Green' }],
    ['a date alone', { birthDate: '2017-04-02' }],
    ['a number that is none', { name: 'Sam Green', identifier: '??' }],
  ])('%s says too little', async (_what, typed) => {
    const enquiry = { operationId: randomUUID(), reason, ...typed };
    await expect(service().enquire(leadOf('council'), enquiry)).rejects.toMatchObject({
      code: 'invalidInput',
    });
  });
});

describe('what an organisation’s people looked at', () => {
  const list = async (where: keyof typeof c.leads, only: 'all' | 'unusual') =>
    (await service().accesses(leadOf(where), { only })).accesses.filter(
      ({ kind }) => !kind.startsWith('oversight'),
    );

  test('theirs alone, newest first, with what is unusual about it', async () => {
    const shown = await list('school', 'all');
    expect(shown.map(({ outcome, closedBy, unusual }) => ({ outcome, closedBy, unusual }))).toEqual(
      [
        { outcome: 'refused', closedBy: 5, unusual: ['noRelation', 'ownName'] },
        { outcome: 'shown', closedBy: null, unusual: ['ownName'] },
      ],
    );
    expect(await list('drugs', 'all')).toEqual([]);
    expect(await list('council', 'unusual')).toHaveLength(2);
  });

  test('more people in an hour than one has', async () => {
    await graph.runText(
      `UNWIND range(1, 31) AS n
       CREATE (:AccessEvent:Unsealed {id: randomUUID(), kind: 'team', outcome: 'shown', pageOf: 'c' + n,
         agencyId: $drugs, practitionerId: 'busy', role: 'practitioner', subjectIds: ['c' + n],
         at: datetime($now) - duration({minutes: n})})`,
      { drugs: c.drugs.id, now: NOW },
    );
    const [newest, ...others] = await list('drugs', 'unusual');
    expect(newest?.unusual).toEqual(['burst']);
    // Of an event that decided no line.
    expect(newest).toMatchObject({ lines: [], reliedOn: [], isMediated: false });
    expect(others).toEqual([]);
  });

  test('page by page, each once', async () => {
    const seen: string[] = [];
    let before: string | undefined;
    for (let pages = 0; pages < 9; pages++) {
      const page = await service().accesses(leadOf('drugs'), before ? { before } : {});
      seen.push(...page.accesses.map(({ id }) => id));
      if (!page.next) break;
      before = page.next;
    }
    expect(seen.length).toBeGreaterThanOrEqual(31);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('nobody else is told', async () => {
    for (const viewer of [
      viewerOf(c.priya, c.school),
      { ...leadOf('council'), role: 'administrator' as const },
      // Says that they are a lead, and is not.
      viewerOf(c.priya, c.school, { role: 'dataProtectionLead' }),
    ]) {
      await expect(service().accesses(viewer, {})).rejects.toMatchObject({ code: 'roleNotHeld' });
      await expect(service().awaiting(viewer)).rejects.toMatchObject({ code: 'roleNotHeld' });
      const enquiry = { operationId: randomUUID(), reason, clientReference: c.sam.id };
      await expect(service().enquire(viewer, enquiry)).rejects.toMatchObject({
        code: 'roleNotHeld',
      });
    }
  });
});

describe('an override', () => {
  test('awaits review of its own organisation’s lead, once', async () => {
    const { awaiting } = await service().awaiting(leadOf('council'));
    expect(awaiting).toMatchObject([
      {
        id: c.glass.id,
        subjectId: c.sam.id,
        practitioner: { given: 'Hannah' },
        agencyName: 'Protection',
      },
    ]);
    expect((await service().awaiting(leadOf('drugs'))).awaiting).toEqual([]);
    const review = { operationId: randomUUID() };
    const { id } = c.glass;
    await expect(service().review(leadOf('drugs'), id, review)).rejects.toThrow('notFound');
    const mine = { operationId: randomUUID() };
    expect(await service().review(leadOf('council'), id, mine)).toEqual({ id });
    expect(await service().review(leadOf('council'), id, mine)).toEqual({ id });
    expect((await service().awaiting(leadOf('council'))).awaiting).toEqual([]);
    await expect(
      service().review(leadOf('council'), id, { operationId: randomUUID() }),
    ).rejects.toThrow('notFound');
    const [event] = await graph.runText(
      `MATCH (e:AccessEvent {kind: 'breakGlassReview'}) MATCH (g:BreakGlass {id: e.reference})
       RETURN e.practitionerId = g.reviewedBy AS isSame, e.subjectIds AS about`,
    );
    expect(event).toEqual({ isSame: true, about: [c.sam.id] });
  });
});
