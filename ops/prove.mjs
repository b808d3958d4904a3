// npm run prove [-- --only NAME] [--scale 0.1] [--json FILE]
//
// The proofs of the rule with big counts, from the same specs as `npm test`: hours, on a machine of its
// own. --json writes {proof, wanted, done, failed, held} for each.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { startNode } from './lib/command.mjs';
import { requireSomeNeo4j } from './lib/neo4j.mjs';
import { CACHE, inRoot } from './lib/paths.mjs';
import { Problem } from './lib/progress.mjs';

/** By name for --only. */
const PROOFS = {
  rule: 'test/prove/rule.spec.ts',
  mutation: 'test/prove/mutation.spec.ts',
  worlds: 'test/api/worlds.spec.ts',
  'two-worlds': 'test/api/non-interference.spec.ts',
  edges: 'test/consent/time-edges.spec.ts',
  leaks: 'test/api/others-leaks.spec.ts',
  'lost-replies': 'test/prove/lost-replies.spec.ts',
  processes: 'test/prove/processes.spec.ts',
  'neo4j-kills': 'test/prove/neo4j-kills.spec.ts',
};

async function prove(args) {
  const { only, scale, json } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      scale: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  }).values;
  if (only && !PROOFS[only]) {
    throw new Problem(`There is no proof "${only}".`, `One of: ${Object.keys(PROOFS).join(', ')}`);
  }
  await ensureBuilt(['api']);
  mkdirSync(CACHE, { recursive: true });
  const figures = [];
  for (const name of only ? [only] : Object.keys(PROOFS)) figures.push(...(await run(name, scale)));
  for (const { proof, wanted, done, failed, held } of figures) {
    console.log(`${held ? 'held  ' : 'FAILED'}  ${proof}: ${done} of ${wanted}, ${failed} failed`);
  }
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  return figures.length && figures.every(({ held }) => held) ? 0 : 1;
}

/** One spec in a process of its own. What it notes is added up; that it passed is part of holding. */
async function run(name, scale) {
  const notes = join(CACHE, `prove-${process.pid}.jsonl`);
  const args = [`--testMatch=**/${PROOFS[name]}`, '--runInBand'];
  const env = { PROVE: 'yes', PROVE_SCALE: scale, PROVE_NOTES: notes, NODE_ENV: 'test' };
  const { exited } = startNode(inRoot('node_modules/jest/bin/jest.js'), args, {
    nodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    env,
  });
  const passed = (await exited) === 0;
  const lines = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
  rmSync(notes, { force: true });
  return addUp(
    name,
    lines.filter(Boolean).map((line) => JSON.parse(line)),
    passed,
  );
}

function addUp(name, notes, passed) {
  const sums = new Map();
  for (const { proof, ...counts } of notes) {
    const sum = sums.get(proof) ?? { wanted: 0, done: 0, failed: 0 };
    for (const key of Object.keys(sum)) sum[key] += counts[key];
    sums.set(proof, sum);
  }
  const figures = [...sums].map(([proof, sum]) => ({ proof, ...sum, held: sum.failed === 0 }));
  const every = { proof: `${name}: every test`, wanted: 1, done: 1 };
  return [...figures, { ...every, failed: Number(!passed), held: passed }];
}

await command(prove, { before: requireSomeNeo4j });
