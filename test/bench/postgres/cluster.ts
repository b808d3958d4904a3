import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mustRun } from '../../../ops/lib/command.mjs';
import { inRoot, which } from '../../../ops/lib/paths.mjs';
import { isOpen } from '../../../ops/lib/ports.mjs';
import { until } from '../../../ops/lib/processes.mjs';
import { freePort } from '../ports.ts';

/** What a server for reads of this size would be given; the same cache as Neo4j's. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '768MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  random_page_cost: 1.1,
  max_wal_size: '4GB',
  jit: 'off',
  timezone: 'UTC',
};
const OLDEST = 15;

export interface Cluster {
  port: number;
  user: string;
  password: string;
  version: string;
  /** Runs psql with these arguments on it. */
  psql(...args: string[]): Promise<void>;
  stop(): Promise<void>;
}

type Programs = { bin: string; version: string };

/** The newest Postgres of this machine, whether or not its programs are on the PATH. */
export function findPostgres(): Programs | undefined {
  const debian = '/usr/lib/postgresql';
  const there = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = which('initdb');
  const folders = there.map((version) => join(debian, version, 'bin'));
  for (const bin of onPath ? [dirname(onPath), ...folders] : folders) {
    if (!existsSync(join(bin, 'initdb')) || !existsSync(join(bin, 'psql'))) continue;
    const said = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
    const version = /\d+(\.\d+)*/.exec(said)?.[0] ?? '0';
    if (Number.parseInt(version) >= OLDEST) return { bin, version };
  }
  return undefined;
}

/** An empty cluster that ends, and whose folder goes, with us. */
export async function startCluster({ bin, version }: Programs): Promise<Cluster> {
  const as = await otherUser();
  const folder = mkdtempSync(join(tmpdir(), 'patchwork-postgres-'));
  const [data, password, port] = [
    join(folder, 'data'),
    randomBytes(24).toString('hex'),
    await freePort(),
  ];
  try {
    const secret = join(folder, 'password');
    writeFileSync(secret, password);
    for (const path of as ? [folder, secret] : []) chownSync(path, as!.uid, as!.gid);
    const options = ['-U', 'bench', '-A', 'scram-sha-256', '-E', 'UTF8', '--no-locale'];
    const init = [join(bin, 'initdb'), '-D', data, `--pwfile=${secret}`, ...options];
    const what = { what: 'Making a Postgres cluster', fix: 'The message above says why.' };
    const [program, ...rest] = [...asOther(as), ...init];
    await mustRun(program!, rest, what);
    rmSync(secret);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  const settings = Object.entries({ ...SETTINGS, port }).map(([name, value]) => `${name}=${value}`);
  const run = [join(bin, 'postgres'), '-D', data, ...settings.flatMap((one) => ['-c', one])];
  const stop = await supervise([...asOther(as), ...run], folder, port);
  const connection = {
    PGHOST: '127.0.0.1',
    PGPORT: String(port),
    PGUSER: 'bench',
    PGDATABASE: 'postgres',
  };
  const psql = async (...args: string[]) => {
    const quiet = ['-X', '-q', '-v', 'ON_ERROR_STOP=1'];
    const env = { ...process.env, ...connection, PGPASSWORD: password };
    const what = { what: 'Filling Postgres', fix: 'The message above says which statement.', env };
    await mustRun(join(bin, 'psql'), [...quiet, ...args], what);
  };
  return { port, user: 'bench', password, version, psql, stop };
}

/** Postgres refuses to run as root: then as the user that its package made, else as nobody. */
async function otherUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue; // no such user here
    }
  }
  throw new Error('Postgres does not run as root, and there is no user "postgres" or "nobody"');
}

function asOther(as: { uid: number; gid: number } | undefined): string[] {
  return as ? ['setpriv', `--reuid=${as.uid}`, `--regid=${as.gid}`, '--clear-groups'] : [];
}

/** Under the same supervisor as Neo4j: it ends the server and deletes the folder even after kill -9. */
async function supervise([program, ...args]: string[], folder: string, port: number) {
  const order = { java: program, args, log: join(folder, 'log'), throwAway: folder };
  const script = inRoot('ops/lib/supervise.mjs');
  const stdio = ['pipe', 'ignore', 'ignore'] as const;
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    ...{ detached: true, stdio: [...stdio] },
  });
  child.unref();
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    child.stdin!.end();
    await until(ended, 30_000);
  };
  if ((await until(async () => ended() || (await isOpen(port)), 60_000)) && !ended()) return stop;
  await stop();
  throw new Error('Postgres did not start');
}
