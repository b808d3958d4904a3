import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { which } from '../../ops/lib/paths.mjs';
import { isOpen } from '../../ops/lib/ports.mjs';
import { findProcess, listProcesses, until } from '../../ops/lib/processes.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const LIBRARY = join(ROOT, 'ops', 'lib', 'managed-neo4j.mjs');
const MANAGED = join(ROOT, '.neo4j');
const TIMEOUT = 90_000;

/** A process that starts the managed server of a folder, tells its address and then only waits. */
const PARENT = `
  const { startManagedNeo4j } = await import(process.argv[1]);
  const options = { home: process.argv[2], heapMb: 256, pageCacheMb: 16 };
  startManagedNeo4j(options).then(
    ({ uri }) => console.log(uri),
    (error) => (console.log('refused: ' + error.message), process.exit(1)),
  );
  setInterval(() => {}, 1000);
`;

const jars = existsSync(MANAGED)
  ? readdirSync(MANAGED).find((name) => /^jars-[0-9a-f]+$/.test(name))
  : undefined;

// Where tests use a container or a given Neo4j there are no jars, and nobody should wait for them.
const whereManaged = jars && which('java') ? describe : describe.skip;

whereManaged('the managed Neo4j', () => {
  const home = mkdtempSync(join(tmpdir(), 'patchwork-managed-'));
  let parent: ChildProcess;

  const start = async () => {
    parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT, LIBRARY, home]);
    const [said] = await once(parent.stdout as NodeJS.ReadableStream, 'data');
    return String(said).trim();
  };
  // With the blank: the supervisor's command line quotes the same words.
  const servers = () => listProcesses().filter((one) => one.command.includes(`-dir=${home} `));
  const kill = async () => {
    parent.kill('SIGKILL');
    await once(parent, 'exit');
  };

  beforeAll(() => {
    symlinkSync(join(MANAGED, String(jars)), join(home, String(jars)));
    const template = join(MANAGED, `template-${jars?.slice('jars-'.length)}`);
    if (!existsSync(template)) return;
    for (const part of ['data', 'password']) {
      cpSync(join(template, part), join(home, part), { recursive: true });
    }
  });
  afterAll(async () => {
    parent.kill('SIGKILL');
    await until(() => servers().length === 0, 20_000);
    rmSync(home, { recursive: true });
  });

  test(
    'serves one at a time, and takes the place of an orphan whose supervisor was killed too',
    async () => {
      const uri = await start();
      expect(uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
      expect(await isOpen(Number(uri.split(':').pop()))).toBe(true);

      const first = parent;
      expect(await start()).toContain(`already runs from this folder (process ${first.pid})`);
      parent = first;

      const [orphan] = servers();
      process.kill(orphan?.ppid as number, 'SIGKILL');
      await kill();
      expect(findProcess(orphan?.pid as number)).toBeDefined();

      expect(await start()).toMatch(/^bolt:/);
      expect(findProcess(orphan?.pid as number)).toBeUndefined();
      expect(servers()).toHaveLength(1);
    },
    TIMEOUT,
  );

  test(
    'dies with a parent that was killed',
    async () => {
      expect(servers()).toHaveLength(1);
      await kill();
      expect(await until(() => servers().length === 0, 30_000)).toBe(true);
      const isLeft = () => listProcesses().some((one) => one.command.includes(home));
      expect(await until(() => !isLeft(), 5_000)).toBe(true);
    },
    TIMEOUT,
  );
});
