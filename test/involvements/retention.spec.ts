import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { cast } from '#test/consent/cast.ts';
import { protectionOver, viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { joinWorlds } from '#test/worlds/random-world.ts';
import type { ConsentOptions } from '#test/worlds/builder-options.ts';
import { involvementsOver } from './services.ts';

type Cast = ReturnType<typeof cast>;

/** Each changes what is known of Sam's drug service; whether it still is, 28 days after the first look. */
const CASES: [says: string, given: (c: Cast) => void, isKept: boolean][] = [
  ['nobody has agreed to anything', () => {}, false],
  [
    'its agency has signed that it holds hidden lines',
    (c) => void (c.at.drugs.holdsHidden = true),
    true,
  ],
  ['it is released', (c) => void c.w.release(c.line.drugs), true],
  [
    'its release has ended',
    (c) => void c.w.release(c.line.drugs, { until: c.w.ago({ days: 1 }) }),
    false,
  ],
  ['the school is shown it', (c) => share(c, { recipient: { agency: c.at.school } }), true],
  [
    'one worker is told of it',
    (c) => share(c, { recipient: { practitioner: c.by.gp }, decision: 'flag' }),
    true,
  ],
  ['a kind of agency is told', (c) => share(c, { recipient: { sector: 'police' } }), true],
  ['the agreement has run out', (c) => share(c, { recordedAt: c.w.ago({ days: 400 }) }), false],
  [
    'the agreement was about something else',
    (c) => share(c, { source: { agency: c.at.gp } }),
    false,
  ],
  ['it was taken back', (c) => (share(c, {}), share(c, { decision: 'deny' })), false],
  [
    'one agency is told, and nobody else',
    (c) => (share(c, { decision: 'deny' }), share(c, { recipient: { agency: c.at.school } })),
    true,
  ],
  [
    'everything is shown, but not this',
    (c) => (share(c, { source: 'all' }), share(c, { decision: 'deny' })),
    false,
  ],
  [
    'the other parent says no',
    (c) => {
      share(c, {});
      share(c, { decision: 'deny', authority: father(c) });
    },
    false,
  ],
  [
    'one school is told, and the other parent says that no school is to be',
    (c) => {
      share(c, { recipient: { agency: c.at.school } });
      share(c, { recipient: { sector: 'school' }, decision: 'deny', authority: father(c) });
    },
    false,
  ],
  ['whoever agreed is barred', (c) => (share(c, {}), void c.w.bar(c.sam, c.mum)), false],
];

function father({ w, sam }: Cast) {
  const dad = w.client('Joe Green', { birthDate: '1988-02-03' });
  w.relate(dad, 'parent', sam);
  return dad;
}

function share(c: Cast, options: Partial<ConsentOptions>): void {
  const source = { involvement: c.line.drugs };
  const about = { source, authority: c.mum, decision: 'share' as const };
  c.w.consent(c.sam, { ...about, ...options });
}

let graph: GraphService;
let service: ReturnType<typeof involvementsOver>;

const NOW = '2026-03-01T10:00:00.000Z';
const LATER = '2026-03-29T10:00:00.000Z';

beforeAll(async () => {
  graph = await testGraph();
}, 60_000);

beforeEach(() => {
  service = involvementsOver(graph);
});

afterAll(() => graph?.close());

const lines = async () =>
  (await graph.runText('MATCH (line:Involvement) RETURN line.id AS id')).map(({ id }) => id);

async function load(...casts: Cast[]): Promise<void> {
  await emptyGraph(graph);
  await loadWorld(graph, joinWorlds(casts.map(({ w }) => w.build())));
}

describe('a sensitive line of which nobody may know', () => {
  test('goes after the days of grace, and only such', async () => {
    const casts = CASES.map(([, given], n) => {
      const c = cast(n + 1);
      given(c);
      return c;
    });
    await load(...casts);
    expect(await service.worker.takeRound()).toBe(0);
    service.setTime('2026-03-29T09:59:59.999Z');
    expect(await service.worker.takeRound()).toBe(0);
    service.setTime(LATER);
    await service.worker.takeRound();
    const left = await lines();
    const kept = CASES.map(([says], n) => [says, left.includes(casts[n]!.line.drugs.id)]);
    expect(kept).toEqual(CASES.map(([says, , isKept]) => [says, isKept]));
    const others = casts.flatMap(({ line: { drugs: _drugs, ...rest } }) => Object.values(rest));
    expect(others.filter(({ id }) => !left.includes(id))).toEqual([]);
  }, 60_000);

  test('stays where somebody agreed in time; the days then begin anew', async () => {
    const c = cast(1);
    await load(c);
    await service.worker.takeRound();
    const marcus = viewerAt(c.by.drugs, c.at.drugs, 'practitioner');
    const held = await service.involvements.held(marcus, c.sam.id);
    expect(held.lines[0]?.unsharedDays).toBe(28);
    service.setTime('2026-03-28T10:00:00.000Z');
    const { releases } = protectionOver(graph);
    const release = { operationId: randomUUID(), reason: 'ownWish' as const, until: '2026-03-30' };
    await releases.set(marcus, c.line.drugs.id, release);
    service.setTime(LATER);
    expect(await service.worker.takeRound()).toBe(0);
    service.setTime('2026-04-02T10:00:00.000Z');
    expect(await service.worker.takeRound()).toBe(0);
    service.setTime('2026-04-30T10:00:00.000Z');
    expect(await service.worker.takeRound()).toBe(1);
  });

  test('is judged again under the lock: somebody has just agreed', async () => {
    const c = cast(1);
    await load(c);
    await service.worker.takeRound();
    service.setTime(LATER);
    expect(await service.retention.judge([c.line.drugs.id])).toHaveLength(1);
    await graph.runText('MATCH (agency:Agency {id: $id}) SET agency.holdsHidden = true', {
      id: c.at.drugs.id,
    });
    expect(await service.retention.remove(c.line.drugs.id, randomUUID())).toBe(false);
    expect(await lines()).toContain(c.line.drugs.id);
  });
});

describe('what is kept no longer', () => {
  test('is, where nobody has said, what ended too long ago for its class', async () => {
    const c = cast(1);
    c.line.school.until = c.line.protection.until = '2024-03-01T10:00:00.000Z';
    c.line.gp.until = '2024-03-01T10:00:00.001Z';
    await load(c);
    expect(await service.worker.takeRound()).toBe(1);
    expect(await lines()).not.toContain(c.line.school.id);
  });

  test('goes with all that tells of it, and its event names nobody', async () => {
    const c = cast(1);
    c.line.school.retainUntil = NOW;
    c.line.police.retainUntil = NOW;
    await load(c);
    await graph.runText(
      `MATCH (line:Involvement {id: $line})-[:PROVIDED_BY]->(holder:Agency),
         (line)-[:SUPPORTS]->(client:Client)
       CREATE (:Release {id: 'r'})-[:RELEASES]->(line),
         (:RelayMessage {id: 'm', key: 'm', toAgencyId: holder.id, involvementId: line.id}),
         (:Concern {id: 'raised', subjectId: client.id, senderAgencyId: holder.id})
           <-[:TELLS_OF]-(:ConcernMessage {id: 'to others', involvementId: 'other'}),
         (:Concern {id: 'kept', subjectId: client.id, senderAgencyId: 'other'})
           <-[:TELLS_OF]-(:ConcernMessage {id: 'to them', involvementId: line.id}),
         (:Notice {id: 'n', kind: 'lineOpened', toAgencyId: holder.id, subjectId: client.id})`,
      { line: c.line.police.id },
    );
    const before = await seen(c);
    expect(await service.worker.takeRound()).toBe(2);
    expect(await seen(c)).toEqual(before);
    const left = await lines();
    expect(left).not.toContain(c.line.school.id);
    expect(left).not.toContain(c.line.police.id);
    expect(await graph.runText('MATCH (n:Release|RelayMessage|Notice) RETURN n')).toEqual([]);
    const told = await graph.runText('MATCH (n:Concern|ConcernMessage) RETURN n.id AS id');
    expect(told).toEqual([{ id: 'kept' }]);
    const events = await graph.runText(
      `MATCH (event:AccessEvent {kind: 'lineRemoval', reference: $line})
       RETURN event.outcome AS why, event.subjectIds AS about, keys(event) AS facts`,
      { line: c.line.police.id },
    );
    expect(events).toEqual([{ why: 'retention', about: [], facts: expect.anything() }]);
    expect(events[0]?.facts).not.toContain('agencyId');
  });

  /** What Hannah and Sam's own worker in the drug service are shown. */
  async function seen(c: Cast) {
    const { team } = protectionOver(graph);
    const viewers = [
      viewerAt(c.by.protection, c.at.protection, 'statutory'),
      viewerAt(c.by.drugs, c.at.drugs, 'practitioner'),
    ];
    const pages = [];
    for (const viewer of viewers) pages.push(await team.around(viewer, c.sam.id));
    return pages.map(({ lines: shown, mediatedFor }) => [shown.map(({ id }) => id), mediatedFor]);
  }
});

test('two processes do not sweep at once', async () => {
  await load(cast(1));
  const other = involvementsOver(graph);
  await service.worker.takeRound();
  other.setTime('2030-01-01T00:00:00.000Z');
  expect(await other.worker.takeRound()).toBe(0);
});
