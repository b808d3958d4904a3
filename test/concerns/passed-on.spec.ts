import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { cast, type Cast } from '#test/consent/cast.ts';
import { viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { concernsOver, viewersOf } from './services.ts';

/** Raised on a Sunday: a working day later it is Tuesday. */
const MONDAY = '2026-03-02T23:00:00.000Z';
const TUESDAY = '2026-03-03T09:00:00.000Z';

let graph: GraphService;
let c: Cast;
let over: ReturnType<typeof concernsOver>;
let who: ReturnType<typeof viewersOf> & Record<'Lena' | 'Cora' | 'Leo' | 'Dora' | 'Lars', Viewer>;
let id: string;

beforeAll(async () => {
  graph = await testGraph();
}, 60_000);

/** Lena leads the surgery's team, Cora stands in for Gwen there; Leo leads the drug service, Lars the police. */
beforeEach(async () => {
  await emptyGraph(graph);
  c = cast(1);
  const { w, at, by } = c;
  const lead = (name: string, agency: (typeof at)['gp']) =>
    viewerAt(w.practitioner(name, { worksFor: agency, roles: ['teamLead'] }), agency, 'teamLead');
  const cora = w.practitioner('Cora Cover', { worksFor: at.gp });
  const dora = w.practitioner('Dora Desk', { worksFor: at.gp });
  w.cover(cora, by.gp, at.gp);
  who = {
    ...viewersOf(c),
    Lena: lead('Lena Lead', at.gp),
    Leo: lead('Leo Lead', at.drugs),
    Lars: lead('Lars Lead', at.police),
    Cora: viewerAt(cora, at.gp, 'practitioner'),
    Dora: viewerAt(dora, at.gp, 'practitioner'),
  };
  await loadWorld(graph, w.build());
  over = concernsOver(graph);
  ({ id } = await over.raise(who.Priya, c.sam.id));
});

afterAll(() => graph?.close());

const command = () => ({ operationId: randomUUID() });
const open = async (viewer: Viewer) => (await over.concerns.concerns(viewer)).received;
const roundAt = async (time: string) => {
  over.setTime(time);
  return over.worker.takeRound();
};
const overdue = async () => {
  const [concern] = (await over.concerns.concerns(who.Priya)).raised;
  return concern!.addressees.filter(({ isOverdue }) => isOverdue).map(({ given }) => given);
};
const told = async (viewer: Viewer) => (await over.news(viewer)).map(({ kind }) => kind);

describe('a concern that nobody opens', () => {
  test('waits for a working day', async () => {
    expect(await roundAt(MONDAY)).toBe(0);
    expect(await overdue()).toEqual([]);
    expect(await open(who.Lena)).toEqual([]);
  });

  test('goes to who stands in and to the team lead, once, and the sender is told to telephone', async () => {
    await open(who.Hannah);
    await roundAt(TUESDAY);
    expect(await overdue()).toEqual(['Gwen', 'Sean']);
    expect(await told(who.Lena)).toEqual(['concern']);
    expect(await told(who.Cora)).toEqual(['concern']);
    expect(await open(who.Lena)).toEqual([expect.objectContaining({ isPassedOn: true })]);
    expect(await open(who.Cora)).toHaveLength(1);
    expect(await open(who.Lars)).toHaveLength(1);
    for (const none of [who.Dora, who.Leo, who.Nadia]) expect(await open(none)).toEqual([]);
    expect(await roundAt('2026-03-05T09:00:00.000Z')).toBe(0);
    expect(await open(who.Lena)).toHaveLength(1);
    expect(await open(who.Gwen)).toEqual([expect.objectContaining({ isPassedOn: false })]);
  });

  test('and whoever has it now may answer; of those whom the sender is not shown nothing is said', async () => {
    await roundAt(TUESDAY);
    const [message] = await open(who.Lena);
    const reply = { ...command(), reply: 'willCall' as const };
    await over.concerns.reply(who.Lena, message!.id, reply);
    const [concern] = (await over.concerns.concerns(who.Priya)).raised;
    expect(concern!.addressees.map(({ given }) => given)).toEqual(['Gwen', 'Hannah', 'Sean']);
  });

  test('is passed on to nobody who may not know that the sender’s service works with the person', async () => {
    const { id: sensitive } = await over.raise(who.Marcus, c.sam.id);
    await roundAt(TUESDAY);
    expect((await open(who.Lena)).map(({ sender }) => sender.given)).toEqual(['Priya']);
    expect(await told(who.Lena)).toEqual([]);
    const kept = await graph.runText(
      `MATCH (:Concern {id: $sensitive})<-[:TELLS_OF]-(one:ConcernMessage {isPassedOn: true})
       RETURN one.toPractitionerId AS to`,
      { sensitive },
    );
    // Undecided in the graph; decided whenever they look.
    expect(kept.map(({ to }) => to)).toContain(who.Lena.practitionerId);
  });

  test('goes once to somebody who leads two who have not opened it', async () => {
    await graph.runText(
      `MATCH (dora:Practitioner {id: $dora}), (line:Involvement {id: $line})
       CREATE (dora)-[:INVOLVED_IN {since: datetime('2026-01-01T00:00:00Z'), isConfirmed: true, isLead: false}]->(line)`,
      { dora: who.Dora.practitionerId, line: c.line.gp.id },
    );
    await over.raise(who.Hannah, c.sam.id);
    await Promise.all([roundAt(TUESDAY), roundAt(TUESDAY)]);
    expect((await open(who.Lena)).map(({ sender }) => sender.given).sort()).toEqual([
      'Hannah',
      'Priya',
    ]);
  });

  test('is not passed on once it is settled, nor what has been opened', async () => {
    for (const viewer of [who.Gwen, who.Sean, who.Hannah]) await open(viewer);
    const other = await over.raise(who.Hannah, c.sam.id);
    await over.concerns.settle(who.Hannah, other.id, command());
    expect(await roundAt(TUESDAY)).toBe(0);
    expect(await overdue()).toEqual([]);
    await expect(over.concerns.settle(who.Priya, id, command())).resolves.toEqual({ id });
  });
});
