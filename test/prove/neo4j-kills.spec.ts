import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Clock } from '#api/common/clock.ts';
import { readConfig } from '#api/common/config.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { loadWorld } from '#api/demo/loader.ts';
import { openGraph } from '#api/graph/connect.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { migrate } from '#api/graph/migrations.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { TeamService } from '#api/team/team.service.ts';
import { cast, type Cast } from '#test/consent/cast.ts';
import { testMarks } from '#test/support/marks.ts';
import { startManagedNeo4j } from '../../ops/lib/managed-neo4j.mjs';
import { listProcesses } from '../../ops/lib/processes.mjs';
import { begin, isProving, LONG, wanted } from './counts.ts';

const KILLS = wanted('kills of Neo4j');
const WRITERS = 3;
const WRITES_BETWEEN_KILLS = 10;
/** A server that has just been started plans a page for seconds, and must not be kept from it by others. */
const PAUSE_MS = 100;

// Each start takes a machine's whole attention for some seconds; and a database in a container or
// elsewhere is not ours to kill.
const whereProving = isProving ? describe : describe.skip;

whereProving('a Neo4j killed while it writes', () => {
  const store = mkdtempSync(join(tmpdir(), 'patchwork-kills-'));
  const c: Cast = cast(1);
  const priya: Viewer = {
    practitionerId: c.by.school.id,
    agencyId: c.at.school.id,
    sector: 'school',
    role: 'practitioner',
    purpose: 'directSupport',
    sessionKey: 'x',
  };
  const clock = new Clock();
  let server: Awaited<ReturnType<typeof startManagedNeo4j>>;
  let graph: GraphService;

  const start = async () => {
    server = await startManagedNeo4j({ store, heapMb: 320, pageCacheMb: 32, isBrief: true });
    graph = openGraph(server);
    await graph.verifyConnectivity();
  };
  const kill = async () => {
    const [java] = listProcesses().filter(({ command }) => command.includes(`-dir=${store} `));
    process.kill(java!.pid, 'SIGKILL');
    await server.stop();
    await graph.close();
  };

  beforeAll(async () => {
    await start();
    await migrate(graph);
    await loadWorld(graph, c.w.build());
  }, LONG);

  afterAll(async () => {
    await graph?.close();
    await server?.stop();
    rmSync(store, { recursive: true, force: true });
  }, LONG);

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  /** As a person does who presses the button once more. */
  const insist = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work();
      } catch {
        await pause(50);
      }
    }
  };
  const keep = (operationId: string) => {
    const gate = new CommandGate(graph, clock, config());
    const id = randomUUID();
    const body = { text: 'green' };
    return gate.run({ operationId, kind: 'search', viewer: priya, body }, async (tx, now) => {
      const search = { id, sessionKey: 'x', text: 'green', reference: null, now };
      await tx.run('people/save-search', search);
      return { id };
    });
  };
  const config = () =>
    readConfig({ PATCHWORK_DEMO: '1', NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password });
  const show = () => {
    const viewers = new ViewerParams(findProfile('england'));
    return new TeamService(new TeamRepository(graph), viewers, testMarks, clock).around(
      priya,
      c.sam.id,
    );
  };

  test(
    'has lost nothing that it acknowledged, doubled nothing, and shown nothing without its event',
    async () => {
      const answers = new Map<string, string>();
      let [pages, isOver] = [0, false];
      const writer = async () => {
        while (!isOver) {
          const operationId = randomUUID();
          const { id } = await insist(() => keep(operationId));
          answers.set(operationId, id);
          await pause(PAUSE_MS);
        }
      };
      const reader = async () => {
        while (!isOver) {
          await insist(show);
          pages += 1;
        }
      };
      const work = Promise.all([...Array.from({ length: WRITERS }, writer), reader()]);
      const note = begin('kills of Neo4j', KILLS);
      for (let kills = 0; kills < KILLS; kills++) {
        const enough = { answers: answers.size + WRITES_BETWEEN_KILLS, pages: pages + 1 };
        while (answers.size < enough.answers || pages < enough.pages) await pause(5);
        await kill();
        await start();
        note({ done: 1 });
      }
      isOver = true;
      await work;
      const kept = await graph.runText('MATCH (search:SavedSearch) RETURN search.id AS id');
      const events = await graph.runText(
        "MATCH (event:AccessEvent {kind: 'team'}) RETURN count(event) AS found",
      );
      const ids = new Set(kept.map(({ id }) => id));
      const lost = [...answers.values()].filter((id) => !ids.has(id)).length;
      const doubled = kept.length - answers.size;
      const unseen = Math.max(0, pages - Number(events[0]!['found']));
      note({ failed: lost + Math.abs(doubled) + unseen });
      expect({ lost, doubled, unseen }).toEqual({ lost: 0, doubled: 0, unseen: 0 });
    },
    LONG,
  );
});
