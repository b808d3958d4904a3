import { randomUUID } from 'node:crypto';
import { IDLE_SECONDS, TOUCH_SECONDS } from '#api/identity/session.ts';
import type { Ask } from '../asks.ts';
import { disclosureOf, type Bench, type Place } from '../bench.ts';
import { compare, quantile, ratios, REPETITIONS, requireEqual } from '../measure.ts';
import { number } from '../report.ts';
import { Service, type HttpSession } from '../service.ts';

const TOGETHER = 4;
const CROWD = 16;

/** Goals 1, 4 (in milliseconds), 9 and 10: what the service adds, and what it bears. */
export async function measureApi(bench: Bench): Promise<void> {
  const place = await bench.county('middle');
  const service = new Service(place.graph);
  await service.start(place.address);
  try {
    const sessions = new Map<Ask, HttpSession>();
    for (const ask of place.asks) sessions.set(ask, await service.sessionOf(ask));
    const read = (i: number) => {
      const ask = place.asks[i % place.asks.length]!;
      return service.send(sessions.get(ask)!, 'GET', `/clients/${ask.clientId}/team`);
    };
    await measureRead(bench, place, sessions, read);
    await measureThroughput(bench, read);
    await measureWrite(bench, place, service, sessions);
  } finally {
    await service.stop();
  }
}

async function measureRead(
  bench: Bench,
  place: Place,
  sessions: Map<Ask, HttpSession>,
  read: (i: number) => Promise<string>,
): Promise<void> {
  const { raw, asks } = place;
  const find = bench.textOf('identity/find-session');
  const disclose = bench.textOf('team/around-client');
  const twoStatements = async (i: number) => {
    const ask = asks[i]!;
    await raw.read(find, findSession(sessions.get(ask)!));
    return raw.write(disclose, disclosureOf(ask));
  };
  const variants = [
    { name: 'HTTP', run: read },
    { name: 'raw driver', run: twoStatements },
  ];
  await requireEqual(variants, 50, shownIds);
  const plan = { questions: asks.length, warmUps: bench.warmUps, rounds: bench.rounds };
  const [http, bare] = await compare(variants, plan, bench.machine.settle);
  const note = `${number(http!.p50)} ÷ ${number(bare!.p50)} ms`;
  const name = 'team read over HTTP ÷ the driver’s two statements';
  const values = ratios(http!, bare!);
  bench.add({ goal: '1', name, values, unit: '×', aim: { atMost: 1.8 }, note });
  const p50 = { name: 'team read over HTTP, p50', values: http!.medians, aim: { atMost: 2 } };
  bench.add({ goal: '4', ...p50, unit: 'ms' });
}

/** The one statement of a session, with what the service sends. */
function findSession({ key }: HttpSession) {
  return { key, idleSeconds: IDLE_SECONDS, touchSeconds: TOUCH_SECONDS, now: null };
}

/** Both name the same people and the same lines. */
function shownIds(answer: unknown) {
  const team = typeof answer === 'string' ? JSON.parse(answer) : (answer as object[])[0];
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
  return { members: ids(team.members), lines: ids(team.lines), mediated: team.mediatedFor.sort() };
}

async function measureThroughput(bench: Bench, read: (i: number) => Promise<string>) {
  const gains: number[] = [];
  const waits: number[] = [];
  const crowded: number[] = [];
  const count = bench.rounds * 2;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    await bench.machine.settle();
    const one = await manyReads(read, count, 1);
    const four = await manyReads(read, count, TOGETHER);
    gains.push(one.took / four.took);
    waits.push(quantile(four.times, 0.99));
    crowded.push(quantile((await manyReads(read, count, CROWD)).times, 0.99));
  }
  const name = `reads a second, ${TOGETHER} at once ÷ one by one`;
  bench.add({ goal: '10', name, values: gains, unit: '×', aim: { atLeast: 1.6 } });
  const p99 = { name: `team read over HTTP, ${TOGETHER} at once, p99`, values: waits };
  bench.add({ goal: '4', ...p99, unit: 'ms', aim: { atMost: 10 } });
  const crowd = { name: `the same, ${CROWD} at once, p99`, values: crowded };
  bench.add({ goal: '10', ...crowd, unit: 'ms', aim: { atMost: 50 } });
}

async function manyReads(read: (i: number) => Promise<string>, count: number, together: number) {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const reader = async () => {
    while (next < count) {
      const from = performance.now();
      await read(next++);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: together }, reader));
  return { took: performance.now() - began, times };
}

/** A search is kept: the one command that anybody may send often. */
async function measureWrite(
  bench: Bench,
  place: Place,
  service: Service,
  sessions: Map<Ask, HttpSession>,
) {
  const { raw, asks } = place;
  const texts = {
    find: bench.textOf('identity/find-session'),
    begin: bench.textOf('commands/begin'),
    save: bench.textOf('people/save-search'),
    finish: bench.textOf('commands/finish'),
  };
  const overHttp = (i: number) => {
    const body = { operationId: randomUUID(), text: 'Sam Green' };
    return service.send(sessions.get(asks[i]!)!, 'POST', '/searches', body);
  };
  const bare = async (i: number) => {
    const session = sessions.get(asks[i]!)!;
    const [id, operationId] = [randomUUID(), randomUUID()];
    const { practitionerId } = asks[i]!;
    const command = { operationId, kind: 'search', practitionerId, bodyHash: '', now: null };
    const search = { id, sessionKey: session.key, text: 'Sam Green', reference: null, now: null };
    await raw.read(texts.find, findSession(session));
    await raw.transaction([
      [texts.begin, command],
      [texts.save, search],
      [texts.finish, { operationId, response: '' }],
    ]);
  };
  const variants = [
    { name: 'HTTP', run: overHttp },
    { name: 'raw driver', run: bare },
  ];
  const plan = { questions: asks.length, warmUps: bench.warmUps, rounds: bench.rounds };
  const [http, driver] = await compare(variants, plan, bench.machine.settle);
  bench.add({
    goal: '9',
    name: 'keeping a search over HTTP ÷ the driver’s same statements',
    values: ratios(http!, driver!),
    unit: '×',
    aim: { atMost: 2 },
    note: `${number(http!.p50)} ÷ ${number(driver!.p50)} ms`,
  });
}
