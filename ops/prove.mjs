// npm run prove [-- --only NAME] [--scale 0.1] [--json FILE]
//
// The proofs of the rule with big counts, from the same specs as `npm test`: hours, on a machine of its
// own. --json writes {proof, wanted, done, failed, held} and what else was counted for each; a run cut
// short has written how far it got.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { startNode } from './lib/command.mjs';
import { onEnd } from './lib/lifecycle.mjs';
import { requireSomeNeo4j } from './lib/neo4j.mjs';
import { CACHE, inRoot } from './lib/paths.mjs';
import { Problem } from './lib/progress.mjs';

/** By name for --only. */
const PROOFS = {
  rule: 'test/prove/rule.spec.ts',
  swaps: 'test/prove/swaps.spec.ts',
  mutation: 'test/prove/mutation.spec.ts',
  worlds: 'test/api/worlds.spec.ts',
  'two-worlds': 'test/api/non-interference.spec.ts',
  edges: 'test/consent/time-edges.spec.ts',
  leaks: 'test/api/others-leaks.spec.ts',
  'lost-replies': 'test/prove/lost-replies.spec.ts',
  processes: 'test/prove/processes.spec.ts',
  'neo4j-kills': 'test/prove/neo4j-kills.spec.ts',
};

/** Even kill -9 leaves what was known so long ago. */
const SAVE_MS = 10_000;

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
  const told = (notes) => (notes ? [...figures, ...addUp(notes)] : figures);
  const save = (notes) => json && writeFileSync(json, `${JSON.stringify(told(notes), null, 2)}\n`);
  for (const name of only ? [only] : Object.keys(PROOFS)) {
    figures.push(...(await run(name, scale, save)));
    save();
  }
  figures.forEach(say);
  return figures.length && figures.every(({ held }) => held) ? 0 : 1;
}

/** One spec in a process of its own. What it notes is added up; that it passed is part of holding. */
async function run(name, scale, save) {
  const notes = join(CACHE, `prove-${process.pid}.jsonl`);
  const forget = onEnd(() => {
    addUp(notes).forEach(say);
    save(notes);
    rmSync(notes, { force: true });
  });
  const saving = setInterval(() => save(notes), SAVE_MS);
  const began = Date.now();
  const args = [`--testMatch=**/${PROOFS[name]}`, '--runInBand'];
  const env = { PROVE: 'yes', PROVE_SCALE: scale, PROVE_NOTES: notes, NODE_ENV: 'test' };
  const { exited } = startNode(inRoot('node_modules/jest/bin/jest.js'), args, {
    nodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    env,
  });
  const passed = (await exited) === 0;
  clearInterval(saving);
  forget();
  const figures = addUp(notes);
  rmSync(notes, { force: true });
  const seconds = Math.round((Date.now() - began) / 1000);
  const every = { proof: `${name}: every test`, wanted: 1, done: 1, failed: Number(!passed) };
  return [...figures, { ...every, seconds, held: passed }];
}

/** The lines that a spec has written so far, by proof. */
function addUp(notes) {
  const lines = existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : [];
  const sums = new Map();
  for (const { proof, ...counts } of lines.filter(Boolean).map((line) => JSON.parse(line))) {
    const sum = sums.get(proof) ?? { wanted: 0, done: 0, failed: 0 };
    for (const [what, count] of Object.entries(counts)) sum[what] = (sum[what] ?? 0) + count;
    sums.set(proof, sum);
  }
  return [...sums].map(([proof, sum]) => {
    return { proof, ...sum, held: sum.failed === 0 && sum.done >= sum.wanted };
  });
}

function say({ proof, wanted, done, failed, held }) {
  const word = held ? 'held  ' : failed ? 'FAILED' : 'cut   ';
  console.log(`${word}  ${proof}: ${done} of ${wanted}, ${failed} failed`);
}

await command(prove, { before: requireSomeNeo4j });
