import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import { RULE } from '#test/consent/oracle.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { disagreements, type Check } from './checks/check.ts';
import { consentCheck, forgetSets } from './checks/consent.ts';
import { damagedCheck } from './checks/damaged.ts';
import { gateCheck } from './checks/gate.ts';
import { tableCheck } from './checks/table.ts';
import { worldChecks } from './checks/worlds.ts';
import { isProving, LONG, note, wanted } from './counts.ts';
import { statements } from './statements.ts';

const SETS_AT_ONCE = 5_000;
const WORLDS_AT_ONCE = 25;
const texts = statements();

let graph: GraphService;

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
});

afterAll(() => graph?.close());

async function agrees(check: Check) {
  const answered = await check.cypher(graph, texts);
  const { count, first } = disagreements(check, check.specification(RULE), answered);
  expect(first).toEqual([]);
  return { done: check.size, failed: count };
}

async function agreeOn(proof: string, checks: (() => Promise<Check>)[]): Promise<number> {
  const sum = { done: 0, failed: 0 };
  try {
    for (const make of checks) {
      const { done, failed } = await agrees(await make());
      sum.done += done;
      sum.failed += failed;
    }
  } finally {
    note(proof, { wanted: sum.done, ...sum });
  }
  return sum.done;
}

describe('the specification and the Cypher agree', () => {
  test('on every combination of the inputs of the gate', async () => {
    const done = await agreeOn('combinations of the gate', [() => gateCheck(graph)]);
    expect(done).toBeGreaterThan(4_000);
  });

  test(
    'on every combination of the inputs of the table',
    async () => {
      const small = { lines: 'plain', viewers: 'plain' } as const;
      const big = [
        { lines: 'edges', viewers: 'plain' } as const,
        { lines: 'plain', viewers: 'all' } as const,
      ];
      const sizes = isProving ? big : [small];
      const done = await agreeOn(
        'combinations of the table',
        sizes.map((size) => () => tableCheck(graph, size)),
      );
      expect(done).toBeGreaterThan(100_000);
    },
    LONG,
  );

  test(
    'on random sets of consent records',
    async () => {
      const total = wanted('random sets of consent records');
      let [done, failed] = [0, 0];
      const tally = new Map<string, number>();
      for (let seed = 1; seed <= total; seed += SETS_AT_ONCE) {
        const check = await consentCheck(graph, seed, Math.min(SETS_AT_ONCE, total - seed + 1));
        const answered = await check.cypher(graph, texts);
        for (const one of answered) tally.set(one, (tally.get(one) ?? 0) + 1);
        const found = disagreements(check, check.specification(RULE), answered);
        done += check.size;
        failed += found.count;
        await forgetSets(graph);
        expect(found.first).toEqual([]);
      }
      note('random sets of consent records', { wanted: total, done, failed });
      // Sets that all come to the same would prove nothing.
      for (const decision of ['deny', 'flag', 'share', 'none']) {
        expect(tally.get(decision)).toBeGreaterThan(total / 50);
      }
    },
    LONG,
  );

  test.each([
    ['random worlds by the rule', false],
    ['random worlds at the edges of their dates', true],
  ] as const)(
    'on everybody in %s',
    async (proof, isEdged) => {
      const total = wanted(proof);
      for (let seed = 1; seed <= total; seed += WORLDS_AT_ONCE) {
        await emptyGraph(graph);
        const count = Math.min(WORLDS_AT_ONCE, total - seed + 1);
        const checks = await worldChecks(graph, 500 + seed, count, { isEdged });
        await agreeOn(
          proof,
          checks.map((check) => async () => check),
        );
      }
    },
    LONG,
  );

  test('that a record which somebody damaged opens nothing', async () => {
    await agreeOn('damaged records', [() => damagedCheck(graph)]);
  });
});
