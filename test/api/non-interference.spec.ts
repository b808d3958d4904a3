import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '#test/support/app.ts';
import { HIDINGS } from './two-worlds/hiding.ts';
import { leaking, LEAKS } from './two-worlds/leaks.ts';
import { pairOf, reachOf, type Pair } from './two-worlds/pairs.ts';
import { openStage, type Stage } from './two-worlds/stage.ts';
import { toldPairs } from './two-worlds/told-pairs.ts';
import { firstDifference } from './two-worlds/transcript.ts';

const PAIRS = Number(process.env['NON_INTERFERENCE_PAIRS'] ?? 12);
/** To look at some again: `NON_INTERFERENCE_SEEDS=3,17`. */
const SEEDS = process.env['NON_INTERFERENCE_SEEDS']?.split(',').map(Number);

const pairs = (SEEDS ?? Array.from({ length: PAIRS }, (_unused, n) => n + 1)).map(pairOf);
const told = toldPairs();

let stage: Stage;
let app: TestApp;

beforeAll(async () => {
  stage = await openStage();
  app = await stage.service([...pairs, ...told]);
}, 120_000);

afterAll(async () => {
  await app?.stop();
  await stage?.close();
});

async function expectAlike(pair: Pair): Promise<void> {
  const [plain, hiding] = await stage.answers(app, pair);
  expect(firstDifference(plain, hiding)).toBeNull();
  // Whoever is refused everything learns nothing, and so proves nothing.
  expect(plain.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
  expect(plain.some(({ status }) => status === 429 || status >= 500)).toBe(false);
}

test('the pairs differ in every way there is to hide, and in nothing that may be shown', () => {
  const tried = new Set(pairs.flatMap(({ kinds }) => kinds));
  if (pairs.length >= 12) expect([...tried].sort()).toEqual(Object.keys(HIDINGS).sort());
  for (const pair of [...pairs, ...told]) {
    expect(pair.hiding).not.toEqual(pair.plain);
    expect(reachOf(pair).of(pair.hiding)).toBe(reachOf(pair).of(pair.plain));
  }
});

describe('two worlds that differ only in what is hidden answer alike', () => {
  test.each(told)('$says', expectAlike, 120_000);
  test.each(pairs)('pair $seed, to $choices.0.role', expectAlike, 120_000);
});

describe('a service that leaks is found out', () => {
  test.each(Object.entries(LEAKS))(
    '%s',
    async (_what, { leak, pair: wanted, shownBy }) => {
      const pair = told.find(({ says }) => wanted.test(says))!;
      const leaky = await stage.service([pair], leaking(leak));
      try {
        const [plain, hiding] = await stage.answers(leaky, pair);
        expect(firstDifference(plain, hiding)?.request).toMatch(shownBy);
      } finally {
        await leaky.stop();
      }
    },
    120_000,
  );
});
