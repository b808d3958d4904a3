// One at a time in this checkout. The lock names its holder, so one that was left behind by a
// killed process is recognised and taken over.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findProcess, sleep } from './processes.mjs';
import { note } from './progress.mjs';

/** The live process that holds a lock, or undefined. */
export function lockHolder(file) {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8'));
    const holder = findProcess(pid);
    // The same number with another start time is another process.
    return holder?.started === started ? holder : undefined;
  } catch {
    return undefined; // no lock, or one that was cut off while it was written
  }
}

/** Takes the lock if it is free. @returns {Promise<(() => void) | undefined>} the way to release it */
export async function tryLock(file) {
  if (lockHolder(file)) return undefined;
  mkdirSync(dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, started: findProcess(process.pid)?.started });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine);
  renameSync(draft, file);
  // Two may have seen the same stale lock and both written: the last rename wins, the other sees it.
  await sleep(50);
  if (readFileSync(file, 'utf8') !== mine) return undefined;
  return () => {
    if (lockHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** Does some work alone, after whoever does it already. */
export async function withLock(file, what, work) {
  let release = await tryLock(file);
  for (let waited = 0; !release; waited += 1) {
    if (waited === 2) note(`waiting for process ${lockHolder(file)?.pid}, which is ${what} …`);
    await sleep(500);
    release = await tryLock(file);
  }
  try {
    return await work();
  } finally {
    release();
  }
}
