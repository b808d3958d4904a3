import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { cast } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { protectionOver, viewerAt } from './services.ts';

/**
 * The family Green. Nadia of Oak School has written herself down as Sam's, an hour ago; her team lead
 * is Oona. Rob is of the family by somebody's word; the school works with him and with Sam.
 */
function greens() {
  const c = cast(4);
  const { w, at, by } = c;
  const since = w.ago({ hours: 1 });
  const own = w.involvement(c.sam, at.oak, {
    since,
    by: [{ who: by.stranger, isConfirmed: false }],
  });
  const oona = w.practitioner('Oona Lead', { worksFor: at.oak, roles: ['teamLead'] });
  const dora = w.practitioner('Dora Lead', { worksFor: at.drugs, roles: ['teamLead'] });
  const drugsOwn = w.involvement(c.sam, at.drugs, {
    by: [{ who: by.drugs, isConfirmed: false, since }],
  });
  const rob = w.client('Rob Green', { birthDate: '1988-01-01' });
  w.involvement(rob, at.school, { by: [by.school] });
  w.involvement(rob, at.gp, { by: [by.gp] });
  const { familyId } = w.build().memberships[0]!;
  w.build().memberships.push({
    ...{ clientId: rob.id, familyId, role: 'parent' as const },
    ...{ since: w.ago({ days: 9 }), isConfirmed: false },
  });
  const viewers = {
    Nadia: viewerAt(by.stranger, at.oak, 'practitioner'),
    'her team lead': viewerAt(oona, at.oak, 'teamLead'),
    'her team lead as practitioner': viewerAt(oona, at.oak, 'practitioner'),
    'another’s team lead': viewerAt(dora, at.drugs, 'teamLead'),
    'the school’s practitioner': viewerAt(by.school, at.school, 'practitioner'),
    'the police': viewerAt(by.police, at.police, 'practitioner'),
  };
  return { ...c, own, drugsOwn, rob, familyId, viewers };
}

let graph: GraphService;
let service: ReturnType<typeof protectionOver>;
let made: ReturnType<typeof greens>;

type Who = keyof ReturnType<typeof greens>['viewers'];

beforeAll(async () => {
  graph = await testGraph();
  made = greens();
  await emptyGraph(graph);
  await loadWorld(graph, made.w.build());
  service = protectionOver(graph);
  // Planning what has never been asked takes longer than answering it.
  await confirm('Nadia').catch(() => undefined);
  await membership('Nadia').catch(() => undefined);
  await about('the school’s practitioner');
}, 120_000);

beforeEach(async () => {
  service = protectionOver(graph);
  await graph.runText('MATCH (n) WHERE n:AccessEvent OR n:Operation DETACH DELETE n');
  await graph.runText(
    'MATCH ()-[link]->() WHERE link.confirmedAt IS NOT NULL SET link.isConfirmed = false',
  );
});

afterAll(() => graph.close());

const NOT_FOUND = { code: 'notFound' };
const confirm = (who: Who, line = made.own, worker = made.by.stranger) =>
  service.confirmations.link(made.viewers[who], line.id, {
    ...{ operationId: randomUUID(), practitionerId: worker.id },
  });
const membership = (who: Who) =>
  service.confirmations.membership(made.viewers[who], made.familyId, {
    ...{ operationId: randomUUID(), clientId: made.rob.id },
  });
const about = (who: Who, client = made.sam) =>
  service.confirmations.about(made.viewers[who], client.id);
const opens = (who: Who, client = made.sam) =>
  service.team.around(made.viewers[who], client.id).then(
    () => true,
    () => false,
  );

describe('a link by its maker’s word opens for a day', () => {
  test.each(['her team lead', 'the school’s practitioner'] as const)(
    'and for good once confirmed by %s',
    async (who) => {
      service.setTime('2026-03-05T10:00:00Z');
      expect(await opens('Nadia')).toBe(false);
      await confirm(who);
      expect(await opens('Nadia')).toBe(true);
      await expect(confirm(who)).rejects.toMatchObject(NOT_FOUND);
      expect(
        await graph.runText(
          "MATCH (e:AccessEvent {kind: 'linkConfirm'}) RETURN e.outcome AS outcome ORDER BY outcome",
        ),
      ).toEqual([{ outcome: 'done' }, { outcome: 'refused' }]);
    },
  );

  test.each([
    ['by its maker', 'Nadia'],
    ['by the lead acting as a practitioner', 'her team lead as practitioner'],
    ['by another agency’s lead who does not work there', 'another’s team lead'],
  ] as const)('is not confirmed %s', async (_what, who) => {
    await expect(confirm(who)).rejects.toMatchObject(NOT_FOUND);
    service.setTime('2026-03-05T10:00:00Z');
    expect(await opens('Nadia')).toBe(false);
  });

  test('nor by whoever does not see the line; its team lead may', async () => {
    await expect(
      confirm('the school’s practitioner', made.drugsOwn, made.by.drugs),
    ).rejects.toMatchObject(NOT_FOUND);
    expect(await confirm('another’s team lead', made.drugsOwn, made.by.drugs)).toEqual({
      id: made.drugsOwn.id,
    });
  });
});

describe('what awaits confirmation', () => {
  test('is shown to another agency that sees the line, and of hidden lines nothing', async () => {
    expect(await about('the school’s practitioner')).toMatchObject({
      links: [{ involvementId: made.own.id, given: 'Nadia', agencyName: 'Oak School' }],
      memberships: [],
    });
  });

  test('is shown to the team lead, and to no other role', async () => {
    expect((await service.confirmations.ofTeam(made.viewers['her team lead'])).links).toMatchObject(
      [{ involvementId: made.own.id, given: 'Nadia', clientGiven: 'Sam' }],
    );
    await expect(
      service.confirmations.ofTeam(made.viewers['the school’s practitioner']),
    ).rejects.toMatchObject({ code: 'roleNotHeld' });
  });

  test('is not shown of a client whom one does not work with', async () => {
    await expect(about('the police', made.rob)).rejects.toMatchObject(NOT_FOUND);
    await expect(about('Nadia')).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('a membership by somebody’s word', () => {
  test('opens the family once confirmed by whoever works with both', async () => {
    expect((await about('the school’s practitioner', made.rob)).memberships).toMatchObject([
      { familyId: made.familyId, role: 'parent', others: [{ given: 'Sam', family: 'Green' }] },
    ]);
    expect(await opens('the police', made.rob)).toBe(false);
    await membership('the school’s practitioner');
    expect(await opens('the police', made.rob)).toBe(true);
    await expect(membership('the school’s practitioner')).rejects.toMatchObject(NOT_FOUND);
  });

  test.each(['the police', 'Nadia', 'another’s team lead'] as const)(
    'is not confirmed by %s, who would gain by it',
    async (who) => {
      await expect(membership(who)).rejects.toMatchObject(NOT_FOUND);
      expect(await opens('the police', made.rob)).toBe(false);
    },
  );
});
