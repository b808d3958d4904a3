import { readFileSync } from 'node:fs';
import { connectGraph } from '#api/graph/connect.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { migrate, MigrationError } from '#api/graph/migrations.ts';
import { warmUp } from '#api/graph/warm-up.ts';
import { startManagedNeo4j } from '../../../ops/lib/managed-neo4j.mjs';
import { NEO4J_HOME } from '../../../ops/lib/paths.mjs';
import { listProcesses } from '../../../ops/lib/processes.mjs';
import { step } from '../../../ops/lib/progress.mjs';
import { RawDriver, type Address } from '../raw-driver.ts';
import { copiesFor } from './county.ts';
import type { CountyCache } from './cache.ts';

/** What goal 10 allows for, with what the server needs beside heap and page cache. */
const MEMORY = { heapMb: 1_024, pageCacheMb: 768 };
/** What runs of the benchmark leave behind. */
const TRACES = 'AccessEvent|AuditLog|Session|UserAccount|Operation|SavedSearch';

/** A county of some size on a server of its own. */
export interface County {
  clients: number;
  address: Address;
  graph: GraphService;
  raw: RawDriver;
  /** The process of the server. */
  pid: number;
  /** Resident memory of the server now, in MB. */
  memoryMb(): number;
  close(): Promise<void>;
}

export async function openCounty(cache: CountyCache, clients: number): Promise<County> {
  try {
    return await open(await cache.store(clients), clients);
  } catch (error) {
    // A migration was edited or taken back: what it made of this store nobody can undo.
    if (!(error instanceof MigrationError)) throw error;
    cache.forget(clients);
    return open(await cache.store(clients), clients);
  }
}

async function open(store: string, clients: number): Promise<County> {
  const server = await startManagedNeo4j({ home: NEO4J_HOME, store, ...MEMORY });
  const graph = await connectGraph(server);
  const raw = new RawDriver(server);
  const close = async () => {
    await Promise.all([graph.close(), raw.close()]);
    await server.stop();
  };
  try {
    await prepare(graph, clients);
  } catch (error) {
    await close();
    throw error;
  }
  const pid = processOf(store);
  return { clients, address: server, graph, raw, pid, memoryMb: () => memoryOf(pid), close };
}

async function prepare(graph: GraphService, clients: number): Promise<void> {
  await step(`Schema and indexes of ${clients.toLocaleString('en-GB')} clients`, async () => {
    await migrate(graph);
    await graph.runText('CALL db.awaitIndexes(3600)');
  });
  await graph.runText(
    `MATCH (n:${TRACES}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  );
  const [there] = await graph.runText('MATCH (one:Client) RETURN count(one) AS clients');
  const wanted = copiesFor(clients) * 5_000;
  if (Math.abs((there!['clients'] as number) - wanted) > wanted / 100) {
    throw new Error(`The county holds ${there!['clients']} clients instead of ${wanted}`);
  }
  await graph.runText('CALL db.prepareForReplanning()');
  // On a busy machine the first planning of a large statement outlasts the service's patience.
  await warmUp(graph);
}

function processOf(store: string): number {
  const mine = `--home-dir=${store} `;
  const server = listProcesses().find(({ command }) => {
    return `${command} `.includes(mine) && !command.includes('supervise.mjs');
  });
  return server!.pid;
}

function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)![1]) / 1_024;
}
