// npm test [-- a part of a file name, -t 'a part of a test name', …]
//
// Everything: unit, Cypher, API on a real Neo4j, browser. The last line says what came of it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { capture, startNode } from './lib/command.mjs';
import { requireSomeNeo4j } from './lib/neo4j.mjs';
import { CACHE, inRoot } from './lib/paths.mjs';
import { note } from './lib/progress.mjs';

const JEST = inRoot('node_modules/jest/bin/jest.js');
const NODE_ARGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const REPORTERS = ['--reporters=default', `--reporters=${inRoot('ops/lib/count-reporter.mjs')}`];
const BROWSER = '/test/e2e/';

async function test(args) {
  await ensureBuilt(); // the browser tests look at the application as it would be served
  mkdirSync(CACHE, { recursive: true });
  const runs = args.length > 0 ? [await jest('tests', args)] : await everything();
  const code = runs.find((run) => run.code)?.code ?? 0;
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  if (passed + failed === 0) note('No test ran, which is not a success.');
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed > 0 || passed === 0 ? code || 1 : code;
}

/**
 * The browser's journeys have a service and a database of their own, begun from nothing, so they
 * run beside the rest; what they say is shown when the rest has been said.
 */
async function everything() {
  const beside = jest('browser tests', [BROWSER], { PURE_SPECS_ONLY: '1' }, capture);
  const rest = await jest('tests', [`--testPathIgnorePatterns=${BROWSER}`], { PLAN_AHEAD: '1' });
  note('The browser tests:');
  const journeys = await beside;
  console.log(journeys.output);
  return [rest, journeys];
}

async function jest(what, args, env = {}, run = inTheTerminal) {
  const count = join(CACHE, `test-count-${process.pid}-${what.replace(/\W/g, '-')}.json`);
  const settings = { ...env, PATCHWORK_TEST_COUNT: count, NODE_ENV: 'test' };
  // The reporters last: Jest takes every plain word that follows them for one more.
  const { code, output } = await run(
    process.execPath,
    [...NODE_ARGS, JEST, ...args, ...REPORTERS],
    {
      isNode: true,
      env: { ...process.env, ...settings },
    },
  );
  return { ...readCount(what, count, code), code, output };
}

async function inTheTerminal(node, args, { env }) {
  const [script, ...rest] = args.slice(NODE_ARGS.length);
  return { code: await startNode(script, rest, { node, nodeArgs: NODE_ARGS, env }).exited };
}

/** A run that did not come to its end has failed, whatever it had counted until then. */
function readCount(what, file, code) {
  const none = { passed: 0, failed: 0, skipped: 0, finished: false };
  const count = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none;
  rmSync(file, { force: true });
  if (count.finished && (code === 0 || count.failed > 0)) return count;
  note(`The ${what} did not come to their end (exit code ${code}).`);
  return { ...count, failed: count.failed + 1 };
}

await command(test, {
  before: requireSomeNeo4j,
  // Where not even the set-up succeeded: readers of the last line must not miss it.
  afterFailure: () => console.log('\n0 passed, 1 failed'),
});
