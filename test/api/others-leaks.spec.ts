import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadWorld } from '#api/demo/loader.ts';
import type { World } from '#api/demo/world.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { comparable, greenService, tell, type GreenService } from './green-service.ts';

// Leaks that services of this kind have had, each by name. Everything is asked twice: of the family as
// it is, and again with much more that is hidden from whoever asks.

const ABSENT = '7b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';
const REASON = 'New to my class since Monday';
const HIDDEN_NUMBER = 'SC-7777';
const HIDDEN_POSTCODE = 'ZZ7 7ZZ';

let green: GreenService;
let priya: HttpSession;
let nadia: HttpSession;
let plain: Answers;
let hiding: Answers;

type Answers = Awaited<ReturnType<typeof askEverything>>;

beforeAll(async () => {
  green = await greenService();
  priya = await green.app.signIn(green.by.school.id);
  nadia = await green.app.signIn(green.by.stranger.id);
  await green.app.put('/session/acting', { agencyId: green.at.oak.id, role: 'frontDoor' }, nadia);
  plain = await askEverything();
  await hide();
  hiding = await askEverything();
}, 300_000);

afterAll(() => green?.stop());

/** What is added, and nothing of what was loaded before. */
async function hide(): Promise<void> {
  const { w } = green;
  const before = Object.fromEntries(
    Object.entries(w.build()).map(([kind, list]) => [kind, list.length]),
  );
  const hiddenHome = w.household('7 Hidden Row', HIDDEN_POSTCODE);
  for (let n = 0; n < 25; n++) {
    const person = w.client('Sam Green', {
      birthDate: '2017-04-02',
      aliases: [{ name: 'Zebedee Moss' }],
    });
    w.shield(person, 'full');
    w.livesIn(person, hiddenHome);
    if (n === 0) w.identifier(person, 'case', HIDDEN_NUMBER);
    if (n < 3) w.member(w.build().families[0]!, person, 'child');
  }
  for (const client of [green.sam, green.ava, green.mum]) {
    w.involvement(client, green.at.drugs, { by: [green.by.drugs] });
    w.involvement(client, green.at.covert, { class: 'covert', by: [green.by.covert] });
  }
  const refuge = w.agency('Elm School House', { sector: 'domesticAbuse', isConfidential: true });
  for (let n = 0; n < 12; n++) w.practitioner('Marcus Bell', { worksFor: refuge });
  const added = Object.entries(w.build()).map(([kind, list]) => [kind, list.slice(before[kind])]);
  await loadWorld(green.graph, Object.fromEntries(added) as World);
}

async function search(session: HttpSession, text: string, dutyReference?: string) {
  const operationId = randomUUID();
  const kept = await green.app.post('/searches', { operationId, text, dutyReference }, session);
  const { id } = (await kept.json()) as { id: string };
  const told = await tell(await green.app.get(`/searches/${id}`, session));
  const { facts } = comparable(told);
  return { status: told.status, size: told.text.length, facts: { ...facts, id: '' } };
}

const get = async (path: string, session = priya) =>
  comparable(await tell(await green.app.get(path, session)));
const claim = async (typed: object, session = priya) => {
  const body = { operationId: randomUUID(), reason: REASON, ...typed };
  return comparable(await tell(await green.app.post('/claims', body, session)));
};

/** All that the tests below compare, by leak. */
async function askEverything() {
  const { sam, at, by } = green;
  return {
    totals: [
      await get('/families/mine'),
      await get(`/clients/${sam.id}/team`),
      (await search(priya, 'green')).facts,
    ],
    paging: [await search(nadia, 'sam green', 'REF-1'), await search(nadia, 'green', 'REF-1')],
    predicates: [
      await search(priya, 'harbour'),
      await search(nadia, HIDDEN_NUMBER, 'REF-1'),
      await search(nadia, HIDDEN_POSTCODE, 'REF-1'),
      await search(nadia, 'zebedee moss', 'REF-1'),
      await search(priya, 'zebedee moss'),
    ],
    chain: [
      await search(priya, 'marcus bell'),
      await get(`/practitioners/${by.drugs.id}`),
      await get(`/agencies/${at.drugs.id}`),
      await get(`/agencies/${at.school.id}`),
    ],
    merged: [await get(`/clients/${sam.id}/team`), await get(`/clients/${green.mum.id}/team`)],
    uniqueness: [
      await claim({ name: 'Sam Green', birthDate: '2017-04-02', identifier: HIDDEN_NUMBER }),
      await claim({ name: 'Zebedee Moss', postcode: HIDDEN_POSTCODE, birthDate: '2017-04-02' }),
    ],
  };
}

describe('what is hidden shows in no', () => {
  test.each([
    ['total', 'totals'],
    ['paging, nor in whether there is more', 'paging'],
    ['search by a hidden field: number, postcode, old name, service', 'predicates'],
    ['search chained to another: colleague, agency, and whom they work with', 'chain'],
    ['merging of what is hidden into what is shown', 'merged'],
    ['uniqueness error: a number that somebody hidden has is as good as any other', 'uniqueness'],
  ] as const)('%s', (_what, leak) => {
    expect(hiding[leak]).toEqual(plain[leak]);
  });

  test('search at all, where it names only what is hidden', () => {
    for (const { facts } of hiding.predicates) expect(facts).toMatchObject({ clients: [] });
    expect(JSON.stringify(hiding)).not.toMatch(/Zebedee|7 Hidden Row|Elm School House/);
  });

  test('though there was something to find, each time', () => {
    expect(plain.totals[1]).toMatchObject({ status: 200 });
    expect(plain.paging[0]).toMatchObject({ facts: { clients: [{ given: 'Sam' }] } });
    expect(plain.chain[1]).toMatchObject({ status: 200, facts: { given: 'Marcus' } });
  });
});

describe('an answer says nothing besides', () => {
  test.each(['?explain=1', '?include=all', '?fields=*', '?_count=1&_summary=count'])(
    'to explain-like output: %s',
    async (query) => {
      const asked = await get(`/clients/${green.sam.id}/team`);
      const more = await get(`/clients/${green.sam.id}/team${query}`);
      // Either not known at all, or without any effect.
      if (more.status !== 400) expect(more).toEqual(asked);
      expect(more.text).not.toMatch(/rule|row|"plan"|hits|score/i);
    },
  );

  test('in an error’s text: somebody closed is nobody', async () => {
    const { quentin } = green;
    for (const session of [priya, nadia]) {
      const closed = await get(`/clients/${quentin.id}/team`, session);
      const absent = await get(`/clients/${ABSENT}/team`, session);
      expect(closed).toEqual(absent);
      expect(closed.status).toBe(404);
    }
  });

  test('in an ETag, a date or a condition', async () => {
    const path = `/api/v1/clients/${green.sam.id}/team`;
    const plainly = await tell(
      await fetch(green.app.origin + path, { headers: { cookie: priya.cookie } }),
    );
    const conditions: Record<string, string>[] = [
      { 'if-none-match': '*' },
      { 'if-match': '"x"' },
      { 'if-modified-since': new Date().toUTCString() },
    ];
    for (const condition of conditions) {
      const headers = { cookie: priya.cookie, ...condition };
      const told = await tell(await fetch(green.app.origin + path, { headers }));
      expect(comparable(told)).toEqual(comparable(plainly));
    }
    expect(Object.keys(plainly.headers)).not.toContain('etag');
    expect(Object.keys(plainly.headers)).not.toContain('last-modified');
  });
});
