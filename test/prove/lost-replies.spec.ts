import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ConsentCommands } from '#api/consent-records/consent-commands.service.ts';
import { openGraph } from '#api/graph/connect.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { SearchService } from '#api/people/search.service.ts';
import { TeamService } from '#api/team/team.service.ts';
import { greenService, type GreenService } from '#test/api/green-service.ts';
import { testAddress } from '#test/support/graph.ts';
import { begin, LONG, wanted } from './counts.ts';
import { LossyProxy } from './lossy-proxy.ts';

/** Of each of the three kinds of writing. */
const TIMES = Math.ceil(wanted('lost replies of commits') / 3);

let proxy: LossyProxy;
let through: GraphService;
let green: GreenService;
let priya: Viewer;

beforeAll(async () => {
  proxy = await LossyProxy.before(testAddress().uri);
  through = openGraph({ ...testAddress(), uri: proxy.uri });
  green = await greenService({ between: () => through });
  priya = {
    practitionerId: green.by.school.id,
    agencyId: green.at.school.id,
    sector: 'school',
    role: 'practitioner',
    purpose: 'directSupport',
    sessionKey: 'x',
  };
}, LONG);

afterAll(async () => {
  await through?.close();
  await proxy?.close();
  await green?.stop();
});

beforeEach(() => {
  proxy.lost = 0;
});

async function count(what: string): Promise<number> {
  const [row] = await green.graph.runText(`MATCH (n:${what}) RETURN count(n) AS found`);
  return Number(row?.['found']);
}

/** Each answer is lost once; what was acknowledged in the end is there, and there once. */
async function losing(
  commit: 'transaction' | 'statement',
  of: string,
  kept: string,
  send: (n: number) => Promise<unknown>,
): Promise<void> {
  const before = await count(kept);
  const note = begin('lost replies of commits', TIMES);
  for (let n = 0; n < TIMES; n++) {
    proxy.loseNext(commit, of);
    await send(n);
    note({ done: 1 });
  }
  const found = (await count(kept)) - before;
  note({ failed: Math.abs(TIMES - found) + TIMES - proxy.lost });
  expect({ lost: proxy.lost, found }).toEqual({ lost: TIMES, found: TIMES });
}

test(
  'a search whose commit is not answered is kept once, and its answer is the same when asked again',
  async () => {
    const searches = green.app.nest.get(SearchService);
    await losing('transaction', ':SavedSearch', 'SavedSearch', async () => {
      const search = { operationId: randomUUID(), text: 'green' };
      const first = await searches.keep(priya, search);
      expect(await searches.keep(priya, search)).toEqual(first);
    });
    expect(await count('Operation')).toBe(TIMES);
  },
  LONG,
);

test(
  'a decision is recorded once, and numbered once',
  async () => {
    const consent = green.app.nest.get(ConsentCommands);
    const said = { evidence: 'signed', wording: '2026-01', language: 'en-GB' } as const;
    const scopes = { sourceScope: 'all', recipientScope: 'all' } as const;
    await losing('transaction', ':ConsentRecord', 'ConsentRecord', (n) =>
      consent.record(priya, green.sam.id, {
        ...{ ...said, ...scopes, operationId: randomUUID(), authority: green.mum.id },
        decision: n % 2 ? 'deny' : 'share',
      }),
    );
    const numbers = await green.graph.runText(
      'MATCH (record:ConsentRecord) RETURN count(record) AS records, count(DISTINCT record.seq) AS numbers',
    );
    expect(numbers[0]!['numbers']).toEqual(numbers[0]!['records']);
  },
  LONG,
);

test(
  'a page is shown with one event',
  async () => {
    const teams = green.app.nest.get(TeamService);
    await losing('statement', 'AccessEvent', "AccessEvent {kind: 'team'}", async () => {
      expect((await teams.around(priya, green.sam.id)).members).toHaveLength(3);
    });
  },
  LONG,
);
