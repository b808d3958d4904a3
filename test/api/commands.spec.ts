import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { greenService, tell, type GreenService } from './green-service.ts';

const REASON = 'New to my class since Monday';

let green: GreenService;
let priya: HttpSession;
let nadia: HttpSession;
/** What goes wrong, once, where a command is about to be finished. */
let fault: Error | null = null;

beforeAll(async () => {
  green = await greenService({ between: faulty });
  priya = await green.app.signIn(green.by.school.id);
  nadia = await green.app.signIn(green.by.stranger.id);
}, 60_000);

beforeEach(async () => {
  fault = null;
  await green.graph.runText(
    'MATCH (n) WHERE n:Operation OR n:SavedSearch OR n:Claim OR n:AccessEvent OR n:DutyEnquiry DETACH DELETE n',
  );
});

afterAll(() => green?.stop());

function faulty(graph: GraphService): GraphService {
  return new Proxy(graph, {
    get(target, property) {
      const value = Reflect.get(target, property, target) as unknown;
      if (property !== 'transaction')
        return typeof value === 'function' ? value.bind(target) : value;
      return (work: (tx: object) => unknown) =>
        target.transaction((tx) => {
          const run = async (name: 'commands/finish', params: never) => {
            const thrown = name === 'commands/finish' ? fault : null;
            if (!thrown) return tx.run(name, params);
            fault = null;
            throw thrown;
          };
          return Promise.resolve(work({ run }));
        });
    },
  });
}

const count = async (label: string): Promise<number> => {
  const [row] = await green.graph.runText(`MATCH (n:${label}) RETURN count(*) AS n`);
  return Number(row?.['n']);
};
const counts = async () => ({
  operations: await count('Operation'),
  searches: await count('SavedSearch'),
  claims: await count('Claim'),
  events: await count('AccessEvent'),
});

const search = (body: object, session = priya) =>
  green.app.post('/searches', body, session).then(tell);
const claim = (body: object, session = nadia) =>
  green.app.post('/claims', body, session).then(tell);

const aboutSam = () => ({
  operationId: randomUUID(),
  name: 'Sam Green',
  birthDate: '2017-04-02',
  postcode: 'ZZ9 4AB',
  reason: REASON,
});

describe('a search', () => {
  test('sent again is the same search', async () => {
    const body = { operationId: randomUUID(), text: 'green' };
    const first = await search(body);
    expect(first.status).toBe(201);
    for (let n = 0; n < 3; n++)
      expect(await search(body)).toMatchObject({ status: 201, body: first.body });
    expect(await counts()).toMatchObject({ operations: 1, searches: 1 });
  });

  test('sent ten times at once is one search', async () => {
    const body = { operationId: randomUUID(), text: 'green' };
    const told = await Promise.all(Array.from({ length: 10 }, () => search(body)));
    expect(new Set(told.map(({ text }) => text)).size).toBe(1);
    expect(told.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(await counts()).toMatchObject({ operations: 1, searches: 1 });
  });

  test('under an id that was used for another is refused', async () => {
    const body = { operationId: randomUUID(), text: 'green' };
    const { body: kept } = await search(body);
    for (const other of [{ text: 'greene' }, { text: 'green ' }, { dutyReference: 'REF-1' }]) {
      const told = await search({ ...body, ...other });
      expect(told).toMatchObject({ status: 422, body: { code: 'operationReused' } });
      expect(told.text).not.toContain(String(kept['id']));
    }
    expect(await claim({ ...aboutSam(), operationId: body.operationId })).toMatchObject({
      status: 422,
    });
    expect(await search(body, nadia)).toMatchObject({ status: 422 });
    expect(await counts()).toMatchObject({ operations: 1, searches: 1, claims: 0, events: 0 });
  });

  test('of two at once under one id only one is kept', async () => {
    const operationId = randomUUID();
    const texts = ['green', 'cole', 'green', 'cole'];
    const told = await Promise.all(texts.map((text) => search({ operationId, text })));
    const statuses = told.map(({ status }) => status);
    expect([...statuses].sort()).toEqual([201, 201, 422, 422]);
    expect(statuses[0]).toBe(statuses[2]);
    expect(await counts()).toMatchObject({ operations: 1, searches: 1 });
  });

  test('on duty opens one enquiry, with one event', async () => {
    const { id: agencyId } = green.w.build().agencies.find(({ name }) => name === 'Oak School')!;
    const session = await green.app.signIn(green.by.stranger.id);
    await green.app.put('/session/acting', { agencyId, role: 'frontDoor' }, session);
    await green.graph.runText('MATCH (event:AccessEvent) DELETE event');
    const body = { operationId: randomUUID(), text: 'sam', dutyReference: 'REF-1' };
    const told = await Promise.all(Array.from({ length: 4 }, () => search(body, session)));
    expect(new Set(told.map(({ text }) => text)).size).toBe(1);
    expect(await count('DutyEnquiry')).toBe(1);
    expect(await counts()).toMatchObject({ operations: 1, searches: 1, events: 1 });
  });
});

describe('a claim', () => {
  test('sent again is the same claim, with one event', async () => {
    const body = aboutSam();
    const told = [
      await claim(body),
      ...(await Promise.all([claim(body), claim(body), claim(body)])),
    ];
    for (const each of told) {
      expect(each).toMatchObject({ status: 201, body: { clientId: green.sam.id } });
    }
    expect(await counts()).toEqual({ operations: 1, searches: 0, claims: 1, events: 1 });
  });

  test('sent four times at once is one claim', async () => {
    const gwen = await green.app.signIn(green.by.police.id);
    await green.graph.runText('MATCH (event:AccessEvent) DELETE event');
    const body = aboutSam();
    const told = await Promise.all(Array.from({ length: 4 }, () => claim(body, gwen)));
    expect(told.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await counts()).toEqual({ operations: 1, searches: 0, claims: 1, events: 1 });
  });

  test('that matched nobody matches nobody again, with one event', async () => {
    const gwen = await green.app.signIn(green.by.gp.id);
    await green.graph.runText('MATCH (event:AccessEvent) DELETE event');
    const body = { ...aboutSam(), name: 'Somebody Else' };
    for (let n = 0; n < 2; n++) {
      expect(await claim(body, gwen)).toMatchObject({ status: 404, body: { code: 'noMatch' } });
    }
    expect(await counts()).toEqual({ operations: 1, searches: 0, claims: 0, events: 1 });
  });

  test('under an id that was used for another is refused, whoever asks', async () => {
    const marcus = await green.app.signIn(green.by.drugs.id);
    const body = aboutSam();
    await claim(body, marcus);
    for (const other of [
      { reason: `${REASON}.` },
      { birthDate: '2017-04-03' },
      { identifier: 'SC-1234' },
    ]) {
      const told = await claim({ ...body, ...other }, marcus);
      expect(told).toMatchObject({ status: 422, body: { code: 'operationReused' } });
      expect(told.text).not.toContain(green.sam.id);
    }
    const stolen = await claim(body, await green.app.signIn(green.by.schoolColleague.id));
    expect(stolen.status).toBe(422);
    expect(stolen.text).not.toContain(green.sam.id);
    expect(await count('Claim')).toBe(1);
  });

  test('is decided again when it is sent again', async () => {
    const una = await green.app.signIn(green.by.covert.id);
    const body = aboutSam();
    expect((await claim(body, una)).status).toBe(201);
    await green.graph.runText(
      `MATCH (client:Client {id: $id})
       CREATE (:Shield {id: 'new', kind: 'full', since: datetime('2026-01-01T00:00:00Z')})-[:SHIELDS]->(client)`,
      { id: green.sam.id },
    );
    const again = await claim(body, una);
    await green.graph.runText("MATCH (shield:Shield {id: 'new'}) DETACH DELETE shield");
    expect(again).toMatchObject({ status: 404, body: { code: 'noMatch' } });
    expect(again.text).not.toContain(green.sam.id);
  });
});

describe('a command that fails on the way', () => {
  test('leaves nothing, and succeeds when it is sent again', async () => {
    const hannah = await green.app.signIn(green.by.protection.id);
    await green.graph.runText('MATCH (event:AccessEvent) DELETE event');
    const body = aboutSam();
    fault = new Error('A fault of ours');
    expect(await claim(body, hannah)).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect(await counts()).toEqual({ operations: 0, searches: 0, claims: 0, events: 0 });
    expect(await claim(body, hannah)).toMatchObject({ status: 201 });
    expect(await counts()).toEqual({ operations: 1, searches: 0, claims: 1, events: 1 });
  });

  test('is repeated by the driver where that may help, and takes effect once', async () => {
    const hannah = await green.app.signIn(green.by.protection.id);
    await green.graph.runText('MATCH (event:AccessEvent) DELETE event');
    const code = 'Neo.TransientError.Transaction.DeadlockDetected';
    fault = new neo4j.Neo4jError('Two met', code, '50N05', 'Two met');
    expect(await claim(aboutSam(), hannah)).toMatchObject({ status: 201 });
    expect(fault).toBeNull();
    expect(await counts()).toEqual({ operations: 1, searches: 0, claims: 1, events: 1 });
  });
});

test('what is kept of a command names nobody', async () => {
  await search({ operationId: randomUUID(), text: 'Sam Green' });
  await claim(aboutSam());
  const rows = await green.graph.runText('MATCH (o:Operation) RETURN properties(o) AS kept');
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/Sam|Green|2017|ZZ9|Monday/);
});
