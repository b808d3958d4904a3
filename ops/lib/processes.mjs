// The process table is the truth about what is running. A pid file alone is not: it outlives its
// process, and the number is given to somebody else.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** @typedef {{ pid: number, ppid: number, started: string, command: string }} Running */

/** Everything that runs on this machine as far as we may see it. @returns {Running[]} */
export function listProcesses() {
  if (existsSync('/proc/self/stat')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => findProcess(Number(name)))
      .filter(Boolean);
  }
  if (process.platform === 'win32') return [];
  return parsePs(execFileSync('ps', ['-axww', '-o', 'pid=,ppid=,state=,lstart=,command='], ps));
}

/** One process, or undefined where it is gone or waits only to be buried. @returns {Running | undefined} */
export function findProcess(pid) {
  if (process.platform === 'win32') {
    return answers(pid) ? { pid, ppid: 0, started: '', command: '' } : undefined;
  }
  if (existsSync('/proc/self/stat')) return readProc(pid);
  try {
    const format = 'pid=,ppid=,state=,lstart=,command=';
    return parsePs(execFileSync('ps', ['-ww', '-o', format, '-p', String(pid)], ps))[0];
  } catch {
    return undefined; // ps fails where there is no such process
  }
}

const ps = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } };

function answers(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may itself hold spaces and brackets: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if ('ZX'.includes(fields[0])) return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return { pid, ppid: Number(fields[1]), started: fields[19], command };
  } catch {
    return undefined; // it ended while we looked
  }
}

function parsePs(text) {
  const line = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/;
  return text
    .split('\n')
    .map((row) => line.exec(row))
    .filter((match) => match && !match[3].startsWith('Z'))
    .map(([, pid, ppid, , started, command]) => {
      return { pid: Number(pid), ppid: Number(ppid), started, command };
    });
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a condition holds; false when it did not in time. */
export async function until(condition, milliseconds, every = 100) {
  const last = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > last) return false;
    await sleep(every);
  }
  return true;
}

/** Asks a process to stop, and after a while no longer asks. */
export async function stopProcess(pid, patience = 15_000) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(() => !findProcess(pid), patience)) return;
  }
}

/**
 * Calls back when npm, or the shell that npm put between itself and us, is gone. Neither hands a
 * SIGKILL down, and the shell not even a SIGTERM: without this we would hold the port for ever.
 */
export function watchParents(onGone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = findProcess(process.ppid);
  const npm = shell && !/\bnpm\b/.test(shell.command) ? findProcess(shell.ppid) : undefined;
  const watched = [shell, npm].filter((one) => one && one.pid > 1);
  const timer = setInterval(() => {
    const gone = watched.some(({ pid, started }) => findProcess(pid)?.started !== started);
    if (gone) onGone();
    if (gone) clearInterval(timer);
  }, 2_000);
  timer.unref();
}
