import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import { RULE } from '#test/consent/oracle.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { disagreements, type Check } from './checks/check.ts';
import { consentCheck, forgetSets } from './checks/consent.ts';
import { damagedCheck } from './checks/damaged.ts';
import { gateCheck } from './checks/gate.ts';
import { tableCheck } from './checks/table.ts';
import { toldPeopleCheck } from './checks/told-people.ts';
import { worldChecks } from './checks/worlds.ts';
import { begin, isProving, LONG, wanted } from './counts.ts';
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

async function agrees(check: Check, note: ReturnType<typeof begin>) {
  const answered = await check.cypher(graph, texts);
  const { count, first } = disagreements(check, check.specification(RULE), answered);
  note({ done: check.size, failed: count });
  expect(first).toEqual([]);
  return { done: check.size, answered };
}

async function agreeOn(proof: string, checks: (() => Promise<Check>)[]): Promise<number> {
  let sum = 0;
  for (const make of checks) {
    const check = await make();
    sum += (await agrees(check, begin(proof, check.size))).done;
  }
  return sum;
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
      const note = begin('random sets of consent records', total);
      const tally = new Map<string, number>();
      for (let seed = 1; seed <= total; seed += SETS_AT_ONCE) {
        const check = await consentCheck(graph, seed, Math.min(SETS_AT_ONCE, total - seed + 1));
        for (const one of (await agrees(check, note)).answered) {
          const [decision = ''] = one.split(' ');
          tally.set(decision, (tally.get(decision) ?? 0) + 1);
        }
        await forgetSets(graph);
      }
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
      const note = begin(proof, total);
      for (let seed = 1; seed <= total; seed += WORLDS_AT_ONCE) {
        await emptyGraph(graph);
        const count = Math.min(WORLDS_AT_ONCE, total - seed + 1);
        for (const check of await worldChecks(graph, 500 + seed, count, { isEdged })) {
          await agrees(check, begin(`${proof}: who about whom`, check.size));
        }
        note({ done: count, failed: 0 });
      }
    },
    LONG,
  );

  test('on what is told by hand: what was damaged opens nothing', async () => {
    await agreeOn('cases told by hand', [() => damagedCheck(graph), () => toldPeopleCheck(graph)]);
  });
});
