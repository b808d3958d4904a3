import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProfile, viewerParam, type Profile } from '#api/consent/profile.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { joinWorlds } from '#test/worlds/random-world.ts';
import { cast, PURPOSE_OF, type Cast, type Viewer } from './cast.ts';
import { Oracle, type Asker } from './oracle.ts';

const england = findProfile('england');
const melbourne: Profile = { ...england, timeZone: 'Australia/Melbourne' };

interface Edge {
  says: string;
  profile?: Profile;
  given: (cast: Cast) => unknown;
  viewer?: Viewer;
  /** Up to a millisecond before this moment one thing holds, from it on the other. */
  at: string;
  /** Whether the viewer (a teacher) is shown the drug service. */
  before: boolean;
}

const drugs = (c: Cast) => ({ source: { agency: c.at.drugs } });
const share = (c: Cast, more: object = {}) =>
  c.w.consent(c.sam, {
    decision: 'share',
    recordedAt: '2025-06-01T00:00:00.000Z',
    ...drugs(c),
    ...more,
  });
const mothers = (birthDate: string) => (c: Cast) => {
  c.sam.birthDate = birthDate;
  share(c, { authority: c.mum });
};

// One row, one sentence: a table is read across.
// prettier-ignore
const edges: Edge[] = [
  { says: 'sixteen in winter, in London', given: mothers('2010-02-20'), at: '2026-02-20T00:00:00.000Z', before: true },
  { says: 'sixteen in summer, in London', given: mothers('2009-07-20'), at: '2025-07-19T23:00:00.000Z', before: true },
  { says: 'sixteen on the day on which London sets its clocks forward', given: mothers('2010-03-29'), at: '2026-03-29T00:00:00.000Z', before: true },
  { says: 'sixteen on the day after', given: mothers('2010-03-30'), at: '2026-03-29T23:00:00.000Z', before: true },
  { says: 'sixteen on the day on which London sets its clocks back', given: mothers('2009-10-26'), at: '2025-10-25T23:00:00.000Z', before: true },
  { says: 'sixteen on the day after, in winter time again', given: mothers('2009-10-27'), at: '2025-10-27T00:00:00.000Z', before: true },
  { says: 'sixteen in London on the last day of summer time', given: mothers('2009-10-25'), at: '2025-10-24T23:00:00.000Z', before: true },
  { says: 'sixteen in summer, in Melbourne', profile: melbourne, given: mothers('2010-01-20'), at: '2026-01-19T13:00:00.000Z', before: true },
  { says: 'sixteen on the day on which Melbourne sets its clocks back', profile: melbourne, given: mothers('2010-04-05'), at: '2026-04-04T13:00:00.000Z', before: true },
  { says: 'sixteen on the day after, in Melbourne', profile: melbourne, given: mothers('2010-04-06'), at: '2026-04-05T14:00:00.000Z', before: true },
  { says: 'sixteen on the day on which Melbourne sets its clocks forward', profile: melbourne, given: mothers('2009-10-05'), at: '2025-10-04T14:00:00.000Z', before: true },
  { says: 'born on a leap day', given: mothers('2008-02-29'), at: '2024-02-29T00:00:00.000Z', before: true },
  { says: 'an assessment begins', given: (c) => { c.w.assess(c.sam, { since: '2026-03-29T01:00:00.000Z' }); share(c, { authority: c.mum }); }, at: '2026-03-29T01:00:00.000Z', before: true },
  { says: 'an assessment ends', given: (c) => { c.w.assess(c.sam, { since: '2025-01-01T00:00:00.000Z', until: '2026-03-29T01:00:00.000Z' }); share(c, { authority: c.mum }); }, at: '2026-03-29T01:00:00.000Z', before: false },
  { says: 'a share begins', given: (c) => share(c, { from: '2026-02-10T12:00:00.000Z' }), at: '2026-02-10T12:00:00.000Z', before: false },
  { says: 'a share ends', given: (c) => share(c, { to: '2026-02-10T12:00:00.000Z' }), at: '2026-02-10T12:00:00.000Z', before: true },
  { says: 'a deny begins', given: (c) => { share(c); c.w.consent(c.sam, { decision: 'deny', ...drugs(c), from: '2026-02-10T12:00:00.000Z' }); }, at: '2026-02-10T12:00:00.000Z', before: true },
  // In UTC, as stored: the hour that London has twice, or not at all, is an hour like any other.
  { says: 'twelve months end in the hour that London leaves out', given: (c) => share(c, { recordedAt: '2025-03-29T01:30:00.000Z' }), at: '2026-03-29T01:30:00.000Z', before: true },
  { says: 'twelve months end in the hour that London has twice', given: (c) => share(c, { recordedAt: '2024-10-26T00:30:00.000Z' }), at: '2025-10-26T00:30:00.000Z', before: true },
  { says: 'twelve months that began on a leap day', given: (c) => share(c, { recordedAt: '2024-02-29T12:00:00.000Z' }), at: '2025-02-28T12:00:00.000Z', before: true },
  { says: 'a bar begins', given: (c) => { share(c); c.w.consent(c.sam, { decision: 'deny', authority: c.mum, ...drugs(c) }); c.w.bar(c.sam, c.mum, { since: '2026-02-10T12:00:00.000Z' }); }, at: '2026-02-10T12:00:00.000Z', before: false },
  { says: 'a bar ends', given: (c) => { share(c); c.w.consent(c.sam, { decision: 'deny', authority: c.mum, ...drugs(c) }); c.w.bar(c.sam, c.mum, { since: '2025-02-10T12:00:00.000Z', until: '2026-02-10T12:00:00.000Z' }); }, at: '2026-02-10T12:00:00.000Z', before: true },
  { says: 'a release begins', viewer: 'protection', given: (c) => c.w.release(c.line.drugs, { since: '2026-02-10T12:00:00.000Z' }), at: '2026-02-10T12:00:00.000Z', before: false },
  { says: 'a release ends', viewer: 'protection', given: (c) => c.w.release(c.line.drugs, { since: '2025-02-10T12:00:00.000Z', until: '2026-02-10T12:00:00.000Z' }), at: '2026-02-10T12:00:00.000Z', before: true },
  { says: 'a broken glass is mended', viewer: 'protection', given: (c) => c.w.breakGlass(c.by.protection, c.sam, { since: '2026-02-10T11:30:00.000Z', until: '2026-02-10T12:00:00.000Z' }), at: '2026-02-10T12:00:00.000Z', before: true },
  { says: 'retention ends', given: (c) => { share(c); c.line.drugs.retainUntil = '2026-02-10T12:00:00.000Z'; }, at: '2026-02-10T12:00:00.000Z', before: true },
  { says: 'a line begins', given: (c) => { share(c); c.line.drugs.since = '2026-02-10T12:00:00.000Z'; }, at: '2026-02-10T12:00:00.000Z', before: false },
  { says: 'a sensitive line ends', given: (c) => { share(c); c.line.drugs.until = '2026-02-10T12:00:00.000Z'; }, at: '2026-02-10T12:00:00.000Z', before: true },
  { says: 'a location shield begins', given: (c) => { share(c); c.w.shield(c.sam, 'location', { since: '2026-02-10T12:00:00.000Z' }); }, at: '2026-02-10T12:00:00.000Z', before: true },
  { says: 'a full shield ends', given: (c) => { share(c); c.w.shield(c.sam, 'full', { since: '2025-01-01T00:00:00.000Z', until: '2026-02-10T12:00:00.000Z' }); }, at: '2026-02-10T12:00:00.000Z', before: false },
];

const played = edges.map((edge, index) => {
  const players = cast(index + 1);
  // What the table is not about has lasted for years.
  [...players.w.build().involvements, ...players.w.build().involvedIn].forEach((each) => {
    each.since = '2023-01-01T00:00:00.000Z';
  });
  edge.given(players);
  return { ...edge, players, asker: askerOf(players, edge.viewer ?? 'school') };
});

let graph: GraphService;

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  await loadWorld(graph, joinWorlds(played.map(({ players }) => players.w.build())));
}, 60_000);

afterAll(() => graph?.close());

function askerOf({ w, by }: Cast, viewer: Viewer): Asker {
  const practitionerId = by[viewer].id;
  const job = w.build().employments.find((each) => each.practitionerId === practitionerId);
  const role = job!.roles[0]!;
  return { practitionerId, agencyId: job!.agencyId, role, purpose: PURPOSE_OF[role] };
}

describe.each(played)('$says', ({ players, asker, profile = england, at, before }) => {
  const sector = players.w.build().agencies.find(({ id }) => id === asker.agencyId)!.sector;

  it.each([
    ['a millisecond before', -1, before],
    ['at the moment', 0, !before],
    ['a millisecond after', 1, !before],
  ])('%s', async (_when, shift, isShown) => {
    const now = new Date(Date.parse(at) + shift);
    const page = new Oracle(players.w.build(), now, profile).page(asker, players.sam);
    expect(page?.lines.has(players.line.drugs.id) ?? false).toBe(isShown);
    const [row] = await graph.disclose('team/around-client', {
      eventId: randomUUID(),
      clientId: players.sam.id,
      viewer: viewerParam({ ...asker, sector }, profile),
      now: now.toISOString(),
    });
    const shown = ((row?.lines ?? []) as { id: string }[]).map(({ id }) => id);
    expect(shown.includes(players.line.drugs.id)).toBe(isShown);
  });
});
