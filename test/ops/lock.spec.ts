import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockHolder, tryLock, withLock } from '../../ops/lib/lock.mjs';
import { findProcess } from '../../ops/lib/processes.mjs';

describe('a lock of ops/', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'patchwork-lock-'));
    file = join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is held by one, and free again after release', async () => {
    const release = await tryLock(file);
    expect(lockHolder(file)?.pid).toBe(process.pid);
    expect(await tryLock(file)).toBeUndefined();
    release?.();
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['of a process that is gone', '{"pid":999999999,"started":"1"}'],
    ['of a process whose number another has now', `{"pid":${process.pid},"started":"1"}`],
    ['that was cut off while it was written', '{"pid":'],
    ['that is empty', ''],
  ])('one %s is taken over', async (_what, left) => {
    writeFileSync(file, left);
    expect(lockHolder(file)).toBeUndefined();
    const release = await tryLock(file);
    expect(release).toBeDefined();
    release?.();
  });

  test('one of a process that was killed is taken over', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const { pid, started } = findProcess(child.pid as number) ?? {};
    writeFileSync(file, JSON.stringify({ pid, started }));
    expect(lockHolder(file)?.pid).toBe(child.pid);
    expect(await tryLock(file)).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const release = await tryLock(file);
    expect(release).toBeDefined();
    release?.();
  });

  test('work under it is done one after the other, and a failure frees it', async () => {
    const order: string[] = [];
    const failing = withLock(file, 'failing', async () => {
      await new Promise((done) => setTimeout(done, 100));
      order.push('first');
      throw new Error('no luck');
    });
    await expect(failing).rejects.toThrow('no luck');
    await withLock(file, 'working', async () => void order.push('second'));
    expect(order).toEqual(['first', 'second']);
  });
});
