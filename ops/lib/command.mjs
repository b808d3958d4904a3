// Running other programs: quietly while all is well, with their last words when it is not.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inRoot } from './paths.mjs';
import { Problem, diskFull, isDiskFull } from './progress.mjs';
import { onEnd } from './lifecycle.mjs';

const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|Unknown host|UnknownHost|Connection refused|Network is unreachable/;

const PRELOAD = fileURLToPath(new URL('./with-parent.cjs', import.meta.url));

/** Node and its arguments for a script that ends when we end, even by kill -9. */
const tied = (args) => ['--require', PRELOAD, ...args];

const tiedEnvironment = (env) => ({ ...env, PATCHWORK_PARENT: String(process.pid) });

/**
 * Runs a program to its end. Its output is kept, not shown.
 * With isNode the program is Node itself, and its script does not outlive us.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(program, args, options = {}) {
  const { cwd = inRoot(), env = process.env, isNode, timeout, onLine = () => {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, isNode ? tied(args) : args, {
      cwd,
      env: tiedEnvironment(env),
      timeout,
      stdio: ['ignore', 'pipe', 'pipe', ...(isNode ? ['ipc'] : [])],
      shell: process.platform === 'win32' && /\.cmd$|^npm$/.test(program),
    });
    const forget = onEnd(() => void child.kill());
    let output = '';
    const take = (chunk) => {
      output = (output + chunk).slice(-200_000);
      for (const line of String(chunk).split('\n')) onLine(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => (forget(), reject(error)));
    child.once('close', (code) => (forget(), resolve({ code: code ?? 1, output })));
  });
}

/** As capture, but a failure is a Problem that shows the end of the output. */
export async function mustRun(program, args, { what, fix, ...options }) {
  const { code, output } = await capture(program, args, options);
  if (code === 0) return output;
  if (isDiskFull(output)) throw diskFull();
  const lines = firstAndLast(output.trimEnd().split('\n'), 20).join('\n  ');
  if (OFFLINE.test(output)) {
    throw new Problem(
      `${what} failed: the network or the package server cannot be reached.\n  ${lines}`,
      'Check the connection (and HTTPS_PROXY, where you need one), then run the same command again.',
    );
  }
  throw new Problem(`${what} failed (exit code ${code}):\n  ${lines}`, fix);
}

/** Tools say what is wrong at the start or at the end of a long output, seldom in its middle. */
function firstAndLast(lines, count) {
  if (lines.length <= 2 * count) return lines;
  return [...lines.slice(0, count), '…', ...lines.slice(-count)];
}

/**
 * Runs a Node script in our terminal; it ends when we end, even by kill -9.
 * In a process group of its own, so that a Ctrl-C reaches it once, through us.
 * @returns {{ child: import('node:child_process').ChildProcess, exited: Promise<number> }}
 */
export function startNode(script, args = [], options = {}) {
  const { cwd = inRoot(), env, nodeArgs = [], node = process.execPath } = options;
  const child = spawn(node, tied([...nodeArgs, script, ...args]), {
    cwd,
    env: tiedEnvironment({ ...process.env, ...env }),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  const exited = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  const forget = onEnd(() => stopNode(child, exited));
  exited.then(forget, forget);
  return { child, exited };
}

async function stopNode(child, exited) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(force);
}
