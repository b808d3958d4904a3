import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Clock } from '#api/common/clock.ts';
import { Config } from '#api/common/config.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { LeasesRepository } from '#api/leases/leases.repository.ts';
import { RelayWorker } from '#api/relay/relay-worker.ts';
import { RelayRepository } from '#api/relay/relay.repository.ts';
import { RelayService } from '#api/relay/relay.service.ts';
import { cast, NOW, type Cast } from '#test/consent/cast.ts';
import { viewerAt } from '#test/protection/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

let graph: GraphService;
let c: Cast;
let now: Date;
let relay: RelayService;
let workers: RelayWorker[];
let who: Record<'Hannah' | 'Priya' | 'Marcus' | 'Una' | 'Gwen' | 'Sean' | 'Nadia', Viewer>;

beforeAll(async () => {
  graph = await testGraph();
});

beforeEach(async () => {
  await emptyGraph(graph);
  c = cast(1);
  await loadWorld(graph, c.w.build());
  now = new Date(NOW);
  const clock = new Clock(() => now);
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const viewers = new ViewerParams(findProfile('england'));
  const repository = new RelayRepository(graph);
  const gate = new CommandGate(graph, clock, config);
  relay = new RelayService(repository, viewers, gate, testMarks, clock);
  const leases = new LeasesRepository(graph);
  workers = [1, 2].map(() => new RelayWorker(repository, leases, viewers, clock, config));
  const at = (service: 'school' | 'gp' | 'drugs' | 'police' | 'covert') =>
    viewerAt(c.by[service], c.at[service], 'practitioner');
  who = {
    Hannah: viewerAt(c.by.protection, c.at.protection, 'statutory'),
    Priya: at('school'),
    Marcus: at('drugs'),
    Una: at('covert'),
    Gwen: at('gp'),
    Sean: at('police'),
    Nadia: viewerAt(c.by.stranger, c.at.oak, 'practitioner'),
  };
});

afterAll(() => graph?.close());

const ask = (viewer: Viewer, clientId = c.sam.id) =>
  relay.ask(viewer, clientId, { operationId: randomUUID() });
const tick = () => workers[0]!.takeRound();
const told = async (viewer: Viewer) => (await relay.messages(viewer)).messages;
const run = (text: string, params = {}) =>
  graph.runText(text, { sam: c.sam.id, now: NOW, ...params });

/** Who of all of them is asked to call. */
async function reached(): Promise<string[]> {
  const names: string[] = [];
  for (const [name, viewer] of Object.entries(who)) {
    if ((await told(viewer)).length > 0) names.push(name);
  }
  return names;
}

const decide = (decision: 'deny' | 'share', agencyId: string) =>
  run(
    `MATCH (client:Client {id: $sam})
     CREATE (:ConsentRecord {id: randomUUID(), seq: 9000, authority: $mum, decision: $decision,
       sourceScope: 'agency', sourceId: $agencyId, recipientScope: 'all', recordedAt: datetime($now),
       evidence: 'signed', wording: '2026-01', language: 'en-GB'})-[:ABOUT]->(client)`,
    { mum: c.mum.id, decision, agencyId },
  );

const shield = () =>
  run(
    `MATCH (client:Client {id: $sam})
     CREATE (:Shield {id: randomUUID(), kind: 'full', since: datetime($now)})-[:SHIELDS]->(client)`,
  );

describe('whoever is involved and not seen', () => {
  test('is asked to call at the next tick, and nobody before or besides', async () => {
    await ask(who.Hannah);
    expect(await reached()).toEqual([]);
    expect(await tick()).toBe(1);
    expect(await reached()).toEqual(['Marcus']);
    expect(await told(who.Marcus)).toEqual([
      expect.objectContaining({
        clientId: c.sam.id,
        given: 'Sam',
        family: 'Green',
        agencyName: 'Child Protection',
        asker: expect.objectContaining({ given: 'Hannah', family: 'Price' }),
      }),
    ]);
  });

  test('unless covert: then only where its owner has opted in', async () => {
    const covert = { covert: c.line.covert.id };
    await run('MATCH (line:Involvement {id: $covert}) SET line.takesRelay = true', covert);
    await ask(who.Hannah);
    await tick();
    expect(await reached()).toEqual(['Marcus', 'Una']);
  });

  test('is not told of an agency that may not be known to them', async () => {
    // A surgery does not see the police, nor are the police to know of it.
    await ask(who.Gwen);
    await tick();
    expect(await reached()).toEqual(['Marcus']);
    await decide('deny', c.at.gp.id);
    expect(await reached()).toEqual([]);
    const sent = await run('MATCH (message:RelayMessage) RETURN count(message) AS n');
    expect(sent).toEqual([{ n: expect.anything() }]);
  });

  test('is told of a school only while its line is shown to them', async () => {
    await ask(who.Priya);
    await tick();
    expect(await reached()).toContain('Marcus');
    await decide('deny', c.at.school.id);
    expect(await reached()).toEqual([]);
  });
});

describe('what happens before the tick counts', () => {
  test('a client closed by then', async () => {
    await ask(who.Hannah);
    await shield();
    await tick();
    await run('MATCH (s:Shield) DETACH DELETE s');
    expect(await reached()).toEqual([]);
  });

  test('a line that ended by then', async () => {
    await ask(who.Hannah);
    const ended = 'MATCH (line:Involvement {id: $line}) SET line.until = datetime($now)';
    await run(ended, { line: c.line.drugs.id });
    await tick();
    expect(await run('MATCH (m:RelayMessage) RETURN m.id')).toEqual([]);
  });

  test('an asker who is no more', async () => {
    await ask(who.Hannah);
    await run('MATCH (p:Practitioner {id: $id}) SET p.isActive = false', {
      id: c.by.protection.id,
    });
    await tick();
    expect(await run('MATCH (m:RelayMessage) RETURN m.id')).toEqual([]);
  });

  test('and after it: whoever is told is decided at each reading', async () => {
    await ask(who.Hannah);
    await tick();
    await shield();
    expect(await reached()).toEqual([]);
  });
});

describe('a request', () => {
  test('is answered the same, and remembered the same, whoever it is about', async () => {
    const nobody = randomUUID();
    expect(await ask(who.Nadia, c.sam.id)).toEqual(await ask(who.Nadia, nobody));
    const asked = await relay.asked(who.Nadia, c.sam.id);
    expect(await relay.asked(who.Nadia, nobody)).toEqual(asked);
    expect(asked).toEqual({ at: '2026-03-01T10:00:00Z', until: '2026-03-15T10:00:00Z' });
    expect(await tick()).toBe(2);
    expect(await relay.asked(who.Nadia, c.sam.id)).toEqual(asked);
    expect(await reached()).toEqual([]);
    expect(await relay.asked(who.Hannah, c.sam.id)).toEqual({ at: null, until: null });
  });

  test('is one, however often it is made and taken round', async () => {
    await ask(who.Hannah);
    await ask(who.Hannah);
    expect(await tick()).toBe(1);
    await run('MATCH (request:RelayRequest) SET request:Waiting');
    expect(await tick()).toBe(1);
    expect(await told(who.Marcus)).toHaveLength(1);
  });

  test('is taken round by one process', async () => {
    await ask(who.Hannah);
    await workers[0]!.takeRound();
    await ask(who.Priya);
    expect(await workers[1]!.takeRound()).toBe(0);
    expect(await workers[0]!.takeRound()).toBe(1);
  });

  test('ends after a fortnight, and may then be made again', async () => {
    await ask(who.Hannah);
    await tick();
    now = new Date('2026-03-15T10:00:00Z');
    expect(await reached()).toEqual([]);
    expect(await relay.asked(who.Hannah, c.sam.id)).toEqual({ at: null, until: null });
    await ask(who.Hannah);
    await tick();
    expect(await reached()).toEqual(['Marcus']);
  });

  test('is forgotten with what was told of it once its time is up, and no other', async () => {
    await ask(who.Hannah);
    await tick();
    now = new Date('2026-03-08T10:00:00Z');
    await ask(who.Priya);
    await tick();
    const kept = () =>
      run(`MATCH (one:RelayRequest|RelayMessage)
           RETURN labels(one)[0] AS kind, coalesce(one.practitionerId, one.askerId) AS asker`);
    const theirs =
      ({ practitionerId }: Viewer) =>
      async () =>
        (await kept()).filter(({ asker }) => asker === practitionerId).map(({ kind }) => kind);
    const [hannahs, priyas] = [theirs(who.Hannah), theirs(who.Priya)];
    expect(await hannahs()).toContain('RelayMessage');
    const before = await priyas();
    expect(before).toContain('RelayRequest');
    now = new Date('2026-03-15T10:00:00Z');
    await tick();
    expect(await hannahs()).toEqual([]);
    expect((await priyas()).sort()).toEqual(before.sort());
  });
});

describe('what the team does about it', () => {
  const answer = (viewer: Viewer, id: string) =>
    relay.answer(viewer, id, { operationId: randomUUID(), answer: 'willContact' });

  test('is noted for the team, and nothing of it goes back', async () => {
    await ask(who.Hannah);
    await tick();
    const before = await relay.asked(who.Hannah, c.sam.id);
    const [message] = await told(who.Marcus);
    await answer(who.Marcus, message!.id);
    expect(await told(who.Marcus)).toEqual([]);
    expect(await relay.asked(who.Hannah, c.sam.id)).toEqual(before);
    const [noted] = await run(
      'MATCH (m:RelayMessage) RETURN m.answer AS answer, m.answeredBy AS by',
    );
    expect(noted).toEqual({ answer: 'willContact', by: c.by.drugs.id });
  });

  test('is for nobody else to say', async () => {
    await ask(who.Hannah);
    await tick();
    const [message] = await told(who.Marcus);
    for (const other of [who.Hannah, who.Priya, who.Nadia]) {
      await expect(answer(other, message!.id)).rejects.toMatchObject({ code: 'notFound' });
    }
    await expect(answer(who.Marcus, randomUUID())).rejects.toMatchObject({ code: 'notFound' });
  });
});

test('each step leaves its access event, and an empty list none', async () => {
  await ask(who.Hannah);
  await told(who.Marcus);
  await tick();
  const [message] = await told(who.Marcus);
  const { mark } = await relay.messages(who.Marcus);
  expect(await relay.tick(who.Marcus, { mark })).toEqual({ isSame: true });
  await relay.answer(who.Marcus, message!.id, {
    operationId: randomUUID(),
    answer: 'acknowledged',
  });
  expect(await relay.tick(who.Marcus, { mark })).toEqual({ isSame: false });
  const events = await run(
    `MATCH (e:AccessEvent) RETURN e.kind AS kind, e.outcome AS outcome, e.subjectIds AS subjectIds
     ORDER BY kind`,
  );
  const about = (kind: string, outcome: string) => ({ kind, outcome, subjectIds: [c.sam.id] });
  expect(events).toEqual([
    about('relayAnswer', 'acknowledged'),
    about('relayMessages', 'shown'),
    about('relayMessages', 'shown'),
    about('relayRequest', 'asked'),
  ]);
});
