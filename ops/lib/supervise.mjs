// Runs one Neo4j and ends it when the process that wanted it is gone. That one holds the other end
// of our standard input; the kernel closes it at any death, kill -9 included. We are in a process
// group of our own, so a Ctrl-C meant for the parent does not stop the database under its feet.
//
// node supervise.mjs '{ "java", "args", "log", "throwAway": path? }'
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

const { java, args, log, throwAway } = JSON.parse(process.argv[2]);
const output = openSync(log, 'w');
const server = spawn(java, args, { stdio: ['ignore', output, output] });

let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  // A store that is about to be deleted needs no orderly end.
  server.kill(throwAway ? 'SIGKILL' : 'SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), 30_000).unref();
}

function finish(code) {
  if (throwAway) rmSync(throwAway, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

process.stdin.resume();
process.stdin.once('end', stop);
process.stdin.once('error', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
server.once('error', () => finish(127));
server.once('exit', (code) => finish(stopping ? 0 : (code ?? 1)));
