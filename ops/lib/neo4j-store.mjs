// The folder of one managed server: its configuration, its password, its data.
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from './command.mjs';
import { listProcesses } from './processes.mjs';

const TEMPORARY = 'patchwork-neo4j-';
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

export const javaFlags = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** Reads nothing from the internet, listens on this machine only, and writes no query to a log. */
export function writeConfiguration(store, { port, pageCacheMb, throwAway }) {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'db.logs.query.enabled': 'OFF',
    'dbms.security.allow_csv_import_from_file_urls': false,
    // Without it each database reserves 256 MB of transaction log before its first row.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.retention_policy': '2 days 500M',
    // The defaults wait ten seconds for threads that have nothing left to do.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '200ms',
    'internal.server.bolt.connection_shutdown_wait_time': '200ms',
    // Tests empty and fill the graph again and again; each time every statement was planned anew,
    // which took more of the server's time than all the rest.
    ...(throwAway && { 'dbms.cypher.min_replan_interval': '1d' }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  mkdirSync(join(store, 'conf'), { recursive: true });
  writeFileSync(join(store, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

/** The password of a store; set before its first start, or not at all. */
export async function ensurePassword(store, { java, jars }) {
  const file = join(store, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  // Data without a password file is a first start that was cut off: nothing of value is in it yet.
  rmSync(join(store, 'data'), { recursive: true, force: true });
  mkdirSync(join(store, 'conf'), { recursive: true });
  const password = randomBytes(24).toString('base64url');
  const command = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password'];
  const args = ['-Xmx128m', ...javaFlags, '-cp', join(jars, '*'), ...command, password];
  await mustRun(java, args, {
    what: 'Setting the password of Neo4j',
    env: { ...process.env, NEO4J_HOME: store, NEO4J_CONF: join(store, 'conf') },
  });
  writeFileSync(`${file}.partial`, password, { mode: 0o600 });
  renameSync(`${file}.partial`, file);
  return password;
}

/** A fresh store in the temporary folder, copied from the template. */
export function copyTemplate(template) {
  sweepTemporary();
  const store = mkdtempSync(join(tmpdir(), TEMPORARY));
  cpSync(join(template, 'data'), join(store, 'data'), { recursive: true });
  cpSync(join(template, 'password'), join(store, 'password'));
  return store;
}

/** Throw-away stores that even their supervisor did not live to delete. */
function sweepTemporary() {
  const commands = listProcesses().map(({ command }) => command);
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(TEMPORARY))) {
    const path = join(tmpdir(), name);
    const inUse = commands.some((command) => command.includes(path));
    // A minute's grace: it may be somebody's who has copied it and not yet started the server.
    if (!inUse && Date.now() - statSync(path).mtimeMs > 60_000) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
