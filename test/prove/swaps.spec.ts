import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Clock } from '#api/common/clock.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { ConsentRecordsRepository } from '#api/consent-records/consent-records.repository.ts';
import type { Decision } from '#api/consent/vocabulary.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { TeamService } from '#api/team/team.service.ts';
import { cast } from '#test/consent/cast.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';
import { begin, LONG, wanted } from './counts.ts';

const READS = wanted('reads while consent swaps');
const READERS = 4;
/** Then another family: nothing recorded is ever taken away, and each read weighs all of it. */
const READS_A_FAMILY = 240;
/** The writer keeps to this pace, or else has the family's lock most of the time. */
const READS_A_SWAP = 4;

type Said = Record<'gp' | 'drugs', Decision>;
/** Of two children at once, in one transaction each time: nothing between the two was ever true. */
const STATES: { said: { sam: Said; ava: Said }; shown: string }[] = [
  {
    said: { sam: { gp: 'share', drugs: 'deny' }, ava: { gp: 'deny', drugs: 'flag' } },
    shown: 'sam gp, ava some service',
  },
  {
    said: { sam: { gp: 'deny', drugs: 'share' }, ava: { gp: 'share', drugs: 'deny' } },
    shown: 'sam drugs, ava gp',
  },
];

const viewers = new ViewerParams(findProfile('england'));

let graph: GraphService;

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
});

afterAll(() => graph?.close());

/** A family of its own, whose two states the school reads while they are exchanged. */
async function family(seed: number) {
  const c = cast(seed);
  const { w, sam, ava, mum, at, by } = c;
  const lines = {
    'sam gp': c.line.gp,
    'sam drugs': c.line.drugs,
    'ava gp': w.involvement(ava, at.gp, { by: [by.gp] }),
    'ava drugs': w.involvement(ava, at.drugs, { by: [by.drugs] }),
  };
  await loadWorld(graph, w.build());
  const viewer: Viewer = {
    practitionerId: by.school.id,
    agencyId: at.school.id,
    sector: 'school',
    role: 'practitioner',
    purpose: 'directSupport',
    sessionKey: 'x',
  };
  const param = viewers.for(viewer);
  const teams = new TeamService(new TeamRepository(graph), viewers, testMarks, new Clock());
  const consent = new ConsentRecordsRepository(graph);

  const records = (said: Said) =>
    (['gp', 'drugs'] as const).map((holder) => ({
      id: randomUUID(),
      authority: mum.id,
      decision: said[holder],
      ...{ sourceScope: 'agency' as const, sourceId: at[holder].id },
      ...{ recipientScope: 'all' as const, recipientId: null, from: null, to: null },
      ...{ evidence: 'signed', witnessedBy: null, wording: '2026-01', language: 'en-GB' },
      ...{ reason: null, reviewOn: null },
    }));
  return {
    /** By the statements of the consent page's commands, lock and all. */
    become: ({ said }: (typeof STATES)[number]) =>
      graph.transaction(async (tx) => {
        const asked = { clientId: sam.id, viewer: param, now: null, isAlone: true };
        await consent.lockedAbout(tx, { ...asked, kind: 'consentRecord', eventId: randomUUID() });
        for (const child of ['sam', 'ava'] as const) {
          const change = { clientId: c[child].id, records: records(said[child]) };
          await consent.append(tx, { ...change, eventId: randomUUID(), viewer: param, now: null });
        }
      }),
    /** The page that the nth reader's turn is: the subject's, a sibling's or their mother's. */
    read: async (n: number) => {
      const page = await teams.around(viewer, [sam, ava, mum][n % 3]!.id);
      const shown = Object.entries(lines).filter(([, { id }]) =>
        page.lines.some((line) => line.id === id),
      );
      const mediated = page.mediatedFor.map((id) => `${id === ava.id ? 'ava' : id} some service`);
      return [...shown.map(([what]) => what), ...mediated].join(', ');
    },
  };
}

/** How often each page was seen, by what it showed. */
async function readWhileSwapping(seed: number, reads: number, seen: Map<string, number>) {
  const { become, read } = await family(seed);
  // One after the other first: what several meet unplanned is planned for each of them.
  for (const state of [...STATES].reverse()) {
    await become(state);
    expect(await read(0)).toBe(state.shown);
  }
  let [begun, done, swaps] = [0, 0, 0];
  const reader = async () => {
    while (begun < reads) {
      const shown = await read(begun++);
      seen.set(shown, (seen.get(shown) ?? 0) + 1);
      done += 1;
    }
  };
  const writer = async () => {
    while (done < reads) {
      if (done < swaps * READS_A_SWAP) await new Promise((resolve) => setTimeout(resolve, 1));
      else await become(STATES[++swaps % 2]!);
    }
  };
  await Promise.all([writer(), ...Array.from({ length: READERS }, reader)]);
}

test(
  `${READS} reads while consent swaps, and none of a state that never was`,
  async () => {
    const seen = new Map<string, number>();
    const possible = STATES.map(({ shown }) => shown);
    const note = begin('reads while consent swaps', READS);
    const families = Math.ceil(READS / READS_A_FAMILY);
    for (let from = 0; from < READS; from += READS_A_FAMILY) {
      const reads = Math.min(READS_A_FAMILY, READS - from);
      const before = impossible(seen, possible);
      await readWhileSwapping(1 + from / READS_A_FAMILY, reads, seen);
      const failed = impossible(seen, possible) - before;
      note({ done: reads, failed });
    }
    expect([...seen.keys()].sort()).toEqual(possible.toSorted());
    // Each state was met often: a writer who never came between would prove nothing.
    for (const shown of possible) expect(seen.get(shown)).toBeGreaterThan(READS / 10);
    // And each read left its event.
    const [events] = await graph.runText(
      "MATCH (event:AccessEvent {kind: 'team', outcome: 'shown'}) RETURN count(event) AS found",
    );
    expect(Number(events?.['found'])).toBe(READS + families * STATES.length);
  },
  LONG,
);

const impossible = (seen: Map<string, number>, possible: string[]) =>
  [...seen].reduce((sum, [shown, times]) => (possible.includes(shown) ? sum : sum + times), 0);
