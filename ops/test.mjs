// npm test [-- a part of a file name, -t 'a part of a test name', …]
//
// Everything: unit, Cypher, API on a real Neo4j, browser. The last line says what came of it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { startNode } from './lib/command.mjs';
import { requireSomeNeo4j } from './lib/neo4j.mjs';
import { CACHE, inRoot } from './lib/paths.mjs';
import { note } from './lib/progress.mjs';

const COUNT = join(CACHE, `test-count-${process.pid}.json`);

async function test(args) {
  await ensureBuilt(); // the browser tests look at the application as it would be served
  mkdirSync(CACHE, { recursive: true });
  const reporters = ['--reporters=default', `--reporters=${inRoot('ops/lib/count-reporter.mjs')}`];
  // Last: Jest takes every plain word that follows them for one more reporter.
  const { exited } = startNode(inRoot('node_modules/jest/bin/jest.js'), [...args, ...reporters], {
    nodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    env: { PATCHWORK_TEST_COUNT: COUNT, NODE_ENV: 'test' },
  });
  const code = await exited;
  const { passed, failed, skipped } = readCount(code);
  if (passed + failed === 0) note('No test ran, which is not a success.');
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed > 0 || passed === 0 ? code || 1 : code;
}

/** A run that did not come to its end has failed, whatever it had counted until then. */
function readCount(code) {
  const none = { passed: 0, failed: 0, skipped: 0, finished: false };
  const count = existsSync(COUNT) ? JSON.parse(readFileSync(COUNT, 'utf8')) : none;
  rmSync(COUNT, { force: true });
  if (count.finished && (code === 0 || count.failed > 0)) return count;
  note(`The test run did not come to its end (exit code ${code}).`);
  return { ...count, failed: count.failed + 1 };
}

await command(test, {
  before: requireSomeNeo4j,
  // Where not even the set-up succeeded: readers of the last line must not miss it.
  afterFailure: () => console.log('\n0 passed, 1 failed'),
});
