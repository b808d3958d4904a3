import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Random } from '#api/demo/random.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { freePort } from '#test/bench/ports.ts';
import { cast, type Cast } from '#test/consent/cast.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { startTestApp } from '#test/support/app.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';
import { begin, isProving, LONG, wanted } from './counts.ts';
import { isLikeOneRegister, type Operation } from './register.ts';
import { ServiceProcess } from './service-process.ts';

const PROCESSES = isProving ? 4 : 2;
const HISTORIES = wanted('histories of decisions');
const KILLS = wanted('kills of the service');
const WRITERS = 3;
const WRITES_BETWEEN_KILLS = 10;

let graph: GraphService;
let c: Cast;
let priya: HttpSession;
let services: ServiceProcess[];

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  c = cast(1);
  await loadWorld(graph, c.w.build());
  const secrets = {
    SESSION_SECRET: randomBytes(32).toString('hex'),
    IDENTIFIER_KEY: TEST_IDENTIFIER_KEY,
  };
  const door = await startTestApp({
    people: [{ subject: c.by.school.id, name: 'Priya', description: '' }],
    identifierKey: secrets.IDENTIFIER_KEY,
    sessionSecret: secrets.SESSION_SECRET,
  });
  priya = await door.signIn(c.by.school.id);
  await door.stop();
  const ports = await Promise.all(Array.from({ length: PROCESSES }, freePort));
  services = ports.map((port) => new ServiceProcess(port, secrets));
  await Promise.all(services.map((service) => service.start()));
}, LONG);

afterAll(async () => {
  await Promise.all((services ?? []).map((service) => service.kill()));
  await graph?.close();
});

async function count(what: string): Promise<number> {
  const [row] = await graph.runText(`MATCH (n:${what}) RETURN count(n) AS found`);
  return Number(row?.['found']);
}

describe('several processes on one database', () => {
  const decide = (decision: string) => ({
    ...{ operationId: randomUUID(), authority: c.mum.id, decision },
    ...{ sourceScope: 'agency', sourceId: c.at.gp.id, recipientScope: 'all' },
    ...{ evidence: 'signed', wording: '2026-01', language: 'en-GB' },
  });
  const timed = async <T>(kind: 'read' | 'write', work: () => Promise<T>) => {
    const from = performance.now();
    const value = await work();
    return { kind, value, from, to: performance.now() };
  };
  const write = (through: ServiceProcess, isShown: boolean) =>
    timed('write', async () => {
      const body = decide(isShown ? 'share' : 'deny');
      await through.insist(priya, 'POST', `/clients/${c.sam.id}/consent-records`, body);
      return isShown;
    });
  const read = (through: ServiceProcess) =>
    timed('read', async () => {
      const team = await through.insist(priya, 'GET', `/clients/${c.sam.id}/team`);
      return (team['lines'] as { id: string }[]).some(({ id }) => id === c.line.gp.id);
    });

  test(
    'answer like one: a decision made through any is seen by the next read through any',
    async () => {
      const random = new Random(4_711);
      const note = begin('histories of decisions', HISTORIES);
      let failed = 0;
      let isShown = true;
      for (let n = 0; n < HISTORIES; n++) {
        const initial = isShown;
        const told: Operation<boolean>[] = [];
        const reader = async () => {
          for (let i = 0; i < 4; i++) told.push(await read(random.pick(services)));
        };
        const writer = async () => {
          for (let i = 0; i < 3; i++) {
            isShown = random.chance(0.5);
            told.push(await write(random.pick(services), isShown));
            told.push(await read(random.pick(services)));
          }
        };
        await Promise.all([writer(), reader(), reader()]);
        const isOne = isLikeOneRegister(told, initial);
        if (!isOne) failed += 1;
        note({ done: 1, failed: Number(!isOne) });
      }
      expect(failed).toBe(0);
    },
    LONG,
  );
});

describe('a service killed while it writes', () => {
  test(
    'has lost nothing that it acknowledged, doubled nothing, and shown nothing without its event',
    async () => {
      const service = services[0]!;
      const before = {
        searches: await count('SavedSearch'),
        pages: await count("AccessEvent {kind: 'team'}"),
      };
      const answers = new Map<string, string>();
      let [acknowledged, pages, isOver] = [0, 0, false];
      const writer = async () => {
        while (!isOver) {
          const operationId = randomUUID();
          const body = { operationId, text: 'green' };
          const { id } = await service.insist(priya, 'POST', '/searches', body);
          answers.set(operationId, String(id));
          acknowledged += 1;
        }
      };
      const reader = async () => {
        while (!isOver) {
          await service.insist(priya, 'GET', `/clients/${c.sam.id}/team`);
          pages += 1;
        }
      };
      const work = Promise.all([...Array.from({ length: WRITERS }, writer), reader()]);
      const note = begin('kills of the service', KILLS);
      for (let kills = 0; kills < KILLS; kills++) {
        const enough = acknowledged + WRITES_BETWEEN_KILLS;
        while (acknowledged < enough) await new Promise((resolve) => setTimeout(resolve, 5));
        await service.kill();
        await service.start();
        note({ done: 1 });
      }
      isOver = true;
      await work;
      const kept = await graph.runText('MATCH (search:SavedSearch) RETURN search.id AS id');
      const ids = new Set(kept.map(({ id }) => id));
      const lost = [...answers.values()].filter((id) => !ids.has(id)).length;
      const doubled = kept.length - before.searches - answers.size;
      const unseen = Math.max(
        0,
        pages - ((await count("AccessEvent {kind: 'team'}")) - before.pages),
      );
      note({ failed: lost + Math.abs(doubled) + unseen });
      expect({ lost, doubled, unseen }).toEqual({ lost: 0, doubled: 0, unseen: 0 });
    },
    LONG,
  );
});
