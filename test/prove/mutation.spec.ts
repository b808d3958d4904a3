import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Random } from '#api/demo/random.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { RULE } from '#test/consent/oracle.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { disagreements, type Check } from './checks/check.ts';
import { consentCheck } from './checks/consent.ts';
import { damagedCheck } from './checks/damaged.ts';
import { gateCheck } from './checks/gate.ts';
import { tableCheck } from './checks/table.ts';
import { toldPeopleCheck } from './checks/told-people.ts';
import { worldChecks } from './checks/worlds.ts';
import { begin, isProving, LONG, wanted } from './counts.ts';
import { cypherMutants, FRAGMENTS, type Kind } from './mutation/cypher-mutants.ts';
import type { Mutant } from './mutation/operators.ts';
import { RULE_FILES, ruleMutants, ruleWith } from './mutation/rule-mutants.ts';
import { EXCUSED } from './mutation/survivors.ts';
import { statements } from './statements.ts';

// What the agreement tests are worth: the rule is spoiled in one place at a time, on either side, and
// the same checks that hold the two sides together must notice.

type Fate = 'killed' | 'survived' | 'invalid';
/** In small pieces, so that most mutants fall at the first. */
const CONSENT_CHECKS = 8;
const SETS_A_CHECK = 150;
const TABLE_CHECKS = 8;
const TABLE_ONE_IN = 15;
const WORLDS = 12;

const seed = Number(process.env['MUTATION_SEED'] ?? 1);
/** To look at some again: `MUTATION_OF='consent/(viewer|lines)$'`. */
const isAsked = ({ file }: Mutant) => new RegExp(process.env['MUTATION_OF'] ?? '').test(file);

let graph: GraphService;
const checks: Record<Kind, Check[]> = { gate: [], table: [], consent: [], worlds: [] };
const original = statements();

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  checks.gate = [await gateCheck(graph)];
  for (let n = 0; n < TABLE_CHECKS; n++) {
    const sample = { oneIn: TABLE_ONE_IN / (n % 2 ? 1 : 5), seed: n };
    const lines = n % 2 ? 'edges' : 'plain';
    checks.table.push(await tableCheck(graph, { lines, viewers: 'plain', sample }));
  }
  for (let n = 0; n < CONSENT_CHECKS; n++) {
    checks.consent.push(await consentCheck(graph, 1 + n * SETS_A_CHECK, SETS_A_CHECK));
  }
  checks.consent.push(await damagedCheck(graph));
  if (!isProving) return;
  // Half of them with every date within a millisecond of now.
  checks.worlds = [
    await toldPeopleCheck(graph),
    ...(await worldChecks(graph, 501, WORLDS, { aCheck: 1 })),
    ...(await worldChecks(graph, 601, WORLDS, { aCheck: 1, isEdged: true })),
  ];
}, 600_000);

afterAll(() => graph?.close());

const specified = new Map<Check, string[]>();
const answered = new Map<Check, string[]>();

function specifiedBy(check: Check): string[] {
  const known = specified.get(check) ?? check.specification(RULE);
  specified.set(check, known);
  return known;
}

async function answerOf(check: Check): Promise<string[]> {
  const known = answered.get(check) ?? (await check.cypher(graph, original));
  answered.set(check, known);
  return known;
}

const differ = (check: Check, one: string[], other: string[]) =>
  disagreements(check, one, other, 1).count > 0;

async function fateOfRule(mutant: Mutant): Promise<Fate> {
  let rule;
  try {
    rule = ruleWith(mutant);
  } catch {
    return 'invalid';
  }
  for (const check of checks[RULE_FILES[mutant.file]!]) {
    const wanted = await answerOf(check);
    try {
      if (differ(check, check.specification(rule), wanted)) return 'killed';
    } catch {
      return 'killed';
    }
  }
  return 'survived';
}

async function fateOfFragment(mutant: Mutant): Promise<Fate> {
  const texts = statements({ fragment: mutant.file, text: mutant.text });
  for (const check of checks[FRAGMENTS[mutant.file]!]) {
    try {
      if (differ(check, specifiedBy(check), await check.cypher(graph, texts))) return 'killed';
    } catch (error) {
      // What cannot even be planned was never a rule; what fails on some row was found out.
      return String((error as { code?: string }).code).includes('SyntaxError')
        ? 'invalid'
        : 'killed';
    }
  }
  return 'survived';
}

test(
  'the two sides agree before either is spoiled',
  async () => {
    for (const check of Object.values(checks).flat()) {
      expect(differ(check, specifiedBy(check), await answerOf(check))).toBe(false);
    }
  },
  LONG,
);

/** Tries the mutants of one side, and says which of them nobody noticed and nobody has explained. */
async function unexplained(
  side: string,
  mutants: Mutant[],
  fateOf: (mutant: Mutant) => Promise<Fate>,
): Promise<string[]> {
  const note = begin(`mutants of ${side}`, mutants.length);
  let killed = 0;
  const survived: Mutant[] = [];
  for (const mutant of mutants) {
    const fate = await fateOf(mutant);
    const isUnexplained = fate === 'survived' && !excuse(mutant);
    note({ done: 1, failed: Number(isUnexplained), [fate]: 1 });
    if (fate === 'killed') killed += 1;
    if (fate !== 'survived') continue;
    survived.push(mutant);
    if (isProving) say(mutant);
  }
  const left = survived.filter((mutant) => !excuse(mutant));
  const tried = killed + survived.length;
  expect(tried).toBeGreaterThan(mutants.length / 2);
  expect(killed / tried).toBeGreaterThanOrEqual(0.95);
  return left.map(label);
}

test(
  'the specification spoiled in one place is found out, 19 times of 20',
  async () => {
    expect(
      await unexplained('the specification', ruleMutants().filter(isAsked), fateOfRule),
    ).toEqual([]);
  },
  LONG,
);

test(
  'so is the Cypher: a few of its rows left out, or by npm run prove every change',
  async () => {
    const all = new Random(seed).shuffle(cypherMutants().filter(isAsked));
    const rows = all.filter(({ file, what }) => what === 'no arm' && FRAGMENTS[file] === 'gate');
    const chosen = isProving ? all.slice(0, wanted('mutants')) : rows;
    expect(chosen.length).toBeGreaterThan(2);
    expect(await unexplained('the Cypher', chosen, fateOfFragment)).toEqual([]);
  },
  LONG,
);

const label = ({ file, line, what, was }: Mutant) =>
  `${file}:${line} ${what}: ${was.slice(0, 120)}`;

function excuse(mutant: Mutant): string | undefined {
  return EXCUSED.find(
    ({ file, was, what }) => file === mutant.file && what.test(mutant.what) && was.test(mutant.was),
  )?.why;
}

function say(mutant: Mutant): void {
  process.stdout.write(`survived: ${label(mutant)} (${excuse(mutant) ?? 'no reason given'})\n`);
}
