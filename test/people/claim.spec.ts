import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { testGraph } from '#test/support/graph.ts';
import { world } from '#test/worlds/world-builder.ts';
import { NOW, only, servicesOver, viewerOf, type Services } from './services.ts';

const REASON = 'New to my class since Monday';
const NHS = '943 476 5919';

function claimWorld() {
  const w = world(NOW);
  const elm = w.agency('Elm School', { sector: 'school' });
  const oak = w.agency('Oak Surgery', { sector: 'gp' });
  const priya = w.practitioner('Priya Shah', { worksFor: elm });
  w.employment(priya, oak);
  const ally = w.practitioner('Ally Shah', { worksFor: elm });
  const home = w.household('1 Elm Road', 'ZZ1 1AA');
  const refuge = w.household('9 Hidden Lane', 'ZZ9 9ZZ');
  const nora = w.client("Nora O'Dell", {
    birthDate: '2019-05-01',
    aliases: [{ name: 'Nora Finch' }],
  });
  w.livesIn(nora, home);
  w.identifier(nora, 'nhs', NHS);
  // Twins whose names sound alike: one answer only where the spelling tells them apart.
  const [eve, ivy] = ['Eve Twin', 'Ivy Twin'].map((name) => {
    const twin = w.client(name, { birthDate: '2020-02-02' });
    w.livesIn(twin, home);
    return twin;
  });
  const rosa = w.client('Rosa Hyde', { birthDate: '2018-08-08' });
  w.livesIn(rosa, refuge);
  w.identifier(rosa, 'case', 'SC-777');
  w.shield(rosa, 'location', { allows: [ally] });
  const lodger = w.client('Lena Lodge', { birthDate: '1980-08-08' });
  w.livesIn(lodger, refuge);
  const hidden = w.client('Max Hidden', { birthDate: '2017-07-07' });
  w.livesIn(hidden, home);
  w.identifier(hidden, 'case', 'SC-888');
  w.shield(hidden, 'full');
  const moved = w.client('Mo Moved', { birthDate: '2016-06-06' });
  w.livesIn(moved, home, { until: w.ago({ days: 3 }) });
  const baby = w.client('Baby Bell', { dueDate: '2026-04-12' });
  w.livesIn(baby, home);
  return { w, elm, oak, priya, ally, nora, eve: eve!, ivy: ivy!, rosa, lodger, baby };
}

let graph: GraphService;
let services: Services;
let made: ReturnType<typeof claimWorld>;
let priya: Viewer;

beforeAll(async () => {
  graph = await testGraph();
  services = servicesOver(graph);
  made = claimWorld();
  priya = viewerOf(made.priya, made.elm);
  await only(graph, made.w.build());
});

afterAll(() => graph.close());

interface Typed {
  birthDate?: string;
  postcode?: string;
  identifier?: string;
  reason?: string;
}

const claim = (name: string, typed: Typed, viewer = priya) =>
  services.claims.claim(viewer, { operationId: randomUUID(), name, reason: REASON, ...typed });

const at = { postcode: 'ZZ1 1AA' };

describe('a claim opens one person', () => {
  test.each([
    ['Nora O’Dell', { birthDate: '2019-05-01', ...at }, 'nora'],
    ['odell, nora', { birthDate: '2019-05-01', postcode: 'zz11aa' }, 'nora'],
    ['Norah Odel', { birthDate: '2019-05-01', ...at }, 'nora'],
    ['Nora Finch', { birthDate: '2019-05-01', ...at }, 'nora'],
    ['Nora O’Dell', { identifier: '9434765919', ...at }, 'nora'],
    ['Nora O’Dell', { birthDate: '2019-05-02', identifier: NHS, ...at }, 'nora'],
    ['Whoever', { birthDate: '2019-05-01', identifier: NHS }, 'nora'],
    ['Eve Twin', { birthDate: '2020-02-02', ...at }, 'eve'],
    ['Rosa Hyde', { birthDate: '2018-08-08', identifier: 'sc 777' }, 'rosa'],
    ['Baby Bell', { birthDate: '2026-04-12', ...at }, 'baby'],
  ] as const)('%s with %j is %s', async (name, typed, who) => {
    expect(await claim(name, typed)).toEqual({ clientId: made[who].id });
  });

  test('a shielded home’s postcode counts for those on the allow-list', async () => {
    const ally = viewerOf(made.ally, made.elm);
    const typed = { birthDate: '2018-08-08', postcode: 'ZZ9 9ZZ' };
    expect(await claim('Rosa Hyde', typed, ally)).toEqual({ clientId: made.rosa.id });
  });
});

describe('a claim answers alike, whatever lies behind', () => {
  test.each([
    ['a stranger', 'Nobody Atall', { birthDate: '2019-05-01', ...at }],
    ['half a name', 'Nora', { birthDate: '2019-05-01', ...at }],
    ['one fact that is right, of two', 'Nora O’Dell', { birthDate: '2019-05-02', ...at }],
    ['another’s number', 'Nora O’Dell', { birthDate: '2019-05-01', identifier: 'SC-777' }],
    ['two that fit', 'Evie Twin', { birthDate: '2020-02-02', ...at }],
    ['a full shield', 'Max Hidden', { birthDate: '2017-07-07', ...at }],
    ['a full shield, by number', 'Max Hidden', { birthDate: '2017-07-07', identifier: 'SC-888' }],
    ['a shielded home', 'Rosa Hyde', { birthDate: '2018-08-08', postcode: 'ZZ9 9ZZ' }],
    ['somebody in that home', 'Lena Lodge', { birthDate: '1980-08-08', postcode: 'ZZ9 9ZZ' }],
    ['a home they left', 'Mo Moved', { birthDate: '2016-06-06', ...at }],
  ])('%s: no match, one event without a name', async (_, name, typed) => {
    const events = await services.eventsOf(async () => {
      await expect(claim(name, typed)).rejects.toMatchObject({ code: 'noMatch', fields: [] });
    });
    expect(events).toMatchObject([{ kind: 'claim', outcome: 'noMatch', subjectIds: [] }]);
    expect(JSON.stringify(events)).not.toContain(name);
  });

  test.each(['administrator', 'dataProtectionLead', 'analyst'] as const)(
    'the role %s claims nobody',
    async (role) => {
      const viewer = viewerOf(made.priya, made.elm, { role });
      const typed = { birthDate: '2019-05-01', identifier: NHS };
      await expect(claim('Nora O’Dell', typed, viewer)).rejects.toMatchObject({ code: 'noMatch' });
    },
  );
});

describe('a claim', () => {
  test.each([
    [{ birthDate: '2019-05-01' }, 'birthDate', 'twoOfThree'],
    [{ birthDate: '2019-05-01', postcode: 'nowhere' }, 'postcode', 'unreadable'],
    [{ birthDate: '2019-05-01', identifier: '--' }, 'identifier', 'unreadable'],
    [{ birthDate: '2019-05-01', ...at, reason: '  because    ' }, 'reason', 'minLength'],
  ])('of %j is refused', async (typed, field, problem) => {
    await expect(claim('Nora O’Dell', typed)).rejects.toMatchObject({
      code: 'invalidInput',
      fields: [{ field, problem }],
    });
  });

  test('lasts a day, leaves an event, and the person is then found', async () => {
    const typed = { birthDate: '2019-05-01', ...at };
    const events = await services.eventsOf(() => claim('Nora O’Dell', typed));
    expect(events).toMatchObject([
      { kind: 'claim', outcome: 'claimed', subjectIds: [made.nora.id] },
    ]);
    const found = async () => (await services.search(priya, 'nora')).clients.length;
    expect(await found()).toBe(1);
    services.setTime(made.w.ahead({ hours: 23, minutes: 59 }));
    expect(await found()).toBe(1);
    services.setTime(made.w.ahead({ hours: 24 }));
    expect(await found()).toBe(0);
    services.setTime(NOW);
  });

  test('sent twice takes effect once, and so does a refusal', async () => {
    const operationId = randomUUID();
    const typed = { operationId, name: 'Ivy Twin', birthDate: '2020-02-02', ...at, reason: REASON };
    const first = await services.claims.claim(priya, typed);
    expect(await services.claims.claim(priya, typed)).toEqual(first);
    const rows = await graph.runText(
      'MATCH (claim:Claim)-[:CONCERNS]->(:Client {id: $id}) RETURN claim.reason AS reason',
      { id: made.ivy.id },
    );
    expect(rows).toEqual([{ reason: REASON }]);
    const refused = { ...typed, operationId: randomUUID(), name: 'Nobody Atall' };
    for (let i = 0; i < 2; i += 1) {
      await expect(services.claims.claim(priya, refused)).rejects.toMatchObject({
        code: 'noMatch',
      });
    }
  });

  describe('sent again once the person is closed', () => {
    const typed = { name: 'Nora Finch', birthDate: '2019-05-01', ...at, reason: REASON };
    const again = { ...typed, operationId: randomUUID() };
    const refusal = { code: 'noMatch', fields: [] };
    const outcome = (sent: typeof again, viewer = priya) =>
      services.claims.claim(viewer, sent).catch(({ code, fields }) => ({ code, fields }));

    test('by a full shield, is refused like a new one, and no longer once that ends', async () => {
      const first = { clientId: made.nora.id };
      expect(await outcome(again)).toEqual(first);
      await graph.runText(
        `MATCH (c:Client {id: $id})
         CREATE (:Shield {id: 'late', kind: 'full', since: datetime($since)})-[:SHIELDS]->(c)`,
        { id: made.nora.id, since: made.w.ago({ minutes: 1 }) },
      );
      expect(await outcome(again)).toEqual(refusal);
      expect(await outcome({ ...typed, operationId: randomUUID() })).toEqual(refusal);
      await graph.runText("MATCH (shield:Shield {id: 'late'}) DETACH DELETE shield");
      expect(await outcome(again)).toEqual(first);
    });

    test('by time, or to somebody acting elsewhere, is refused', async () => {
      const viewer = viewerOf(made.priya, made.oak);
      expect(await outcome(again, viewer)).toEqual(refusal);
      services.setTime(made.w.ahead({ hours: 24 }));
      expect(await outcome(again)).toEqual(refusal);
      services.setTime(NOW);
    });
  });
});
