// A Neo4j of our own on machines without one: the community server's jars, run as a child.
//
//   const neo4j = await startManagedNeo4j();                     the demo's store in .neo4j/
//   const neo4j = await startManagedNeo4j({ throwAway: true });  an empty one, deleted at stop
//   … neo4j.uri, neo4j.user, neo4j.password …
//   await neo4j.stop();
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NEO4J_HOME } from './paths.mjs';
import { requireJava } from './java.mjs';
import { lockHolder, tryLock, withLock } from './lock.mjs';
import { ensureJars } from './neo4j-jars.mjs';
import { copyTemplate, ensurePassword, javaFlags, writeConfiguration } from './neo4j-store.mjs';
import { freePort, isOpen } from './ports.mjs';
import { findProcess, listProcesses, sleep, stopProcess, until } from './processes.mjs';
import { Problem, diskFull, isDiskFull, note, requireDisk, step } from './progress.mjs';

const SUPERVISOR = fileURLToPath(new URL('./supervise.mjs', import.meta.url));
const READY_WITHIN = 120_000;

/** @typedef {{ uri: string, user: string, password: string, stop: () => Promise<void>,
 *   died?: Promise<void> }} Neo4j  died: it ended without having been asked to */

/** @returns {Promise<Neo4j>} */
export async function startManagedNeo4j({
  home = NEO4J_HOME,
  store = home,
  throwAway = false,
  isBrief = false,
  heapMb = 512,
  pageCacheMb = throwAway ? 64 : 256,
} = {}) {
  const java = await requireJava();
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const jars = await ensureJars(home);
  const setup = { java, jars, isBrief, heapMb, pageCacheMb, archive: join(jars, 'classes.jsa') };
  if (throwAway) {
    const copy = copyTemplate(await ensureTemplate(home, setup));
    return launch(copy, { ...setup, throwAway: copy });
  }
  const release = await lockStore(store);
  try {
    requireDisk(300, 'the database');
    const neo4j = await step('Starting Neo4j', () => launch(store, setup));
    const { uri, user, password, died } = neo4j;
    const state = join(store, 'server.json');
    writeFileSync(state, JSON.stringify({ uri, user, password }), { mode: 0o600 });
    const stop = async () => {
      await neo4j.stop();
      rmSync(state, { force: true });
      release();
    };
    return { uri, user, password, stop, died };
  } catch (error) {
    release();
    throw error;
  }
}

/** Where the server that another command of this checkout has started is, if there is one. */
export function findManagedNeo4j(home = NEO4J_HOME) {
  const state = join(home, 'server.json');
  if (!lockHolder(join(home, 'lock')) || !existsSync(state)) return undefined;
  return JSON.parse(readFileSync(state, 'utf8'));
}

async function lockStore(home) {
  const lock = join(home, 'lock');
  const release = await tryLock(lock);
  if (!release) {
    const { pid } = lockHolder(lock) ?? {};
    throw new Problem(
      `Patchwork already runs from this folder (process ${pid}); its database serves one at a time.`,
      `Use that one, or stop it first:  kill ${pid}`,
    );
  }
  await endOrphans(home);
  return release;
}

/** Servers of this store whose starter is dead. Their supervisor is stopping them, or is dead too. */
async function endOrphans(home) {
  const mine = `--home-dir=${home} `;
  const orphans = listProcesses().filter(({ command }) => `${command} `.includes(mine));
  for (const { pid, ppid } of orphans) {
    note(`Ending a Neo4j that an earlier run left behind (process ${pid}) …`);
    const supervised = findProcess(ppid)?.command.includes('supervise.mjs');
    if (supervised && (await until(() => !findProcess(pid), 10_000))) continue;
    await stopProcess(pid);
  }
}

/** An initialised empty store to copy: a throw-away server then starts in seconds. */
async function ensureTemplate(home, setup) {
  const template = join(home, `template-${setup.jars.split('-').pop()}`);
  if (existsSync(template)) return template;
  return withLock(join(home, 'template.lock'), 'preparing the test database', async () => {
    if (existsSync(template)) return template;
    const partial = `${template}.partial`;
    await endOrphans(partial);
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial);
    await step('Preparing an empty database for tests (only once)', async () => {
      // Java also notes which classes it loaded, which saves later starts a third of their time.
      const neo4j = await launch(partial, { ...setup, recordClasses: true });
      await neo4j.stop();
    });
    renameSync(partial, template);
    return template;
  });
}

/** Starts the server of one store; tries again where somebody was quicker to take the port. */
async function launch(store, setup) {
  const password = await ensurePassword(store, setup);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    writeConfiguration(store, { ...setup, port });
    const server = superviseServer(store, setup);
    if (await until(async () => server.ended() || (await isOpen(port)), READY_WITHIN)) {
      if (!server.ended()) {
        const uri = `bolt://127.0.0.1:${port}`;
        return { uri, user: 'neo4j', password, stop: server.stop, died: server.died };
      }
    }
    const words = lastWords(store);
    await server.stop();
    if (attempt < 3 && /Address already in use/.test(words)) continue;
    throw explain(words, store, setup);
  }
}

function superviseServer(store, setup) {
  const { java, jars, isBrief, heapMb, archive, recordClasses, throwAway } = setup;
  // Planning makes much that is soon waste: with less room for the young it is copied again and again.
  const young = Math.round(heapMb * 0.4);
  const flags = [`-Xms${throwAway ? heapMb : young + 64}m`, `-Xmx${heapMb}m`, `-Xmn${young}m`];
  flags.push('-XX:+UseSerialGC');
  if (recordClasses) flags.push(`-XX:ArchiveClassesAtExit=${archive}`);
  else if (existsSync(archive)) flags.push(`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off');
  // Who lives for seconds never earns back what the second compiler costs.
  if (isBrief) flags.push('-XX:TieredStopAtLevel=1');
  const where = [`--home-dir=${store}`, `--config-dir=${join(store, 'conf')}`];
  const entry = ['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint', ...where];
  const args = [...flags, ...javaFlags, ...entry];
  const order = JSON.stringify({ java, args, log: join(store, 'java.log'), throwAway });
  const stdio = ['pipe', 'ignore', 'ignore'];
  const child = spawn(process.execPath, [SUPERVISOR, order], { detached: true, stdio });
  // Neither keeps us from ending: our end is what ends the server.
  child.unref();
  child.stdin.unref();
  child.stdin.on('error', () => {});
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  let stopping = false;
  const died = new Promise((resolve) => child.once('exit', () => stopping || resolve()));
  const stop = async () => {
    stopping = true;
    child.stdin.end();
    while (!ended()) await sleep(50);
  };
  return { ended, stop, died };
}

function lastWords(store) {
  const files = [join(store, 'java.log'), join(store, 'logs', 'neo4j.log')].filter(existsSync);
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(-60));
  return lines
    .filter((line) => line.trim() && !/^\s+at |^\s+\.\.\. \d+ more/.test(line))
    .join('\n');
}

function explain(words, store, { heapMb }) {
  if (isDiskFull(words)) return diskFull();
  const cause = words.split('\n').slice(-12).join('\n  ');
  if (/Could not reserve enough space|insufficient memory|OutOfMemoryError/.test(words)) {
    return new Problem(
      `Neo4j did not get the memory it needs (${heapMb} MB and about as much again):\n  ${cause}`,
      'Close other programs, or use a Neo4j elsewhere with NEO4J_URI.',
    );
  }
  return new Problem(
    `Neo4j did not start. Its last words:\n  ${cause}`,
    `The log is ${join(store, 'logs', 'neo4j.log')}. If the demo's data are damaged, begin afresh:  ` +
      `rm -rf ${join(store, 'data')} ${join(store, 'password')}`,
  );
}
