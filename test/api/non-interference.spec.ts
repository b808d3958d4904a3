import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { begin, LONG, wanted } from '#test/prove/counts.ts';
import { requireEveryRoute } from './two-worlds/every-route.ts';
import { HIDINGS } from './two-worlds/hiding.ts';
import { leaking, LEAKS } from './two-worlds/leaks.ts';
import { isAlone, pairOf, reachOf, type Pair } from './two-worlds/pairs.ts';
import { openStage, type Answers, type Stage } from './two-worlds/stage.ts';
import { toldPairs, type ToldPair } from './two-worlds/told-pairs.ts';
import { firstDifference } from './two-worlds/transcript.ts';

/** To look at some again: `NON_INTERFERENCE_SEEDS=3,17`. */
const SEEDS = process.env['NON_INTERFERENCE_SEEDS']?.split(',').map(Number);
const TOTAL = SEEDS?.length ?? wanted('pairs of worlds');
/** Side by side in one database; more would need more sign-ins than one address may have. */
const AT_ONCE = 50;

const seeds = SEEDS ?? Array.from({ length: TOTAL }, (_unused, n) => n + 1);
const told = toldPairs();

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, LONG);

afterAll(() => stage?.close());

/** What a service tells the viewers of some pairs: those alone one by one, the others together. */
async function answersTo(pairs: Pair[]): Promise<Map<Pair, Answers>> {
  const app = await stage.service(pairs);
  try {
    const together = pairs.filter((pair) => !isAlone(pair));
    const answers = together.length ? await stage.answers(app, together) : new Map();
    for (const pair of pairs.filter(isAlone)) {
      answers.set(pair, (await stage.answers(app, [pair])).get(pair)!);
    }
    requireEveryRoute(app, [...answers.values()].flat(2));
    return answers;
  } finally {
    await app.stop();
  }
}

function expectAlike([plain, hiding]: Answers): void {
  expect(firstDifference(plain, hiding)).toBeNull();
  // Whoever is refused everything learns nothing, and so proves nothing.
  expect(plain.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
  expect(plain.some(({ status }) => status === 429 || status >= 500)).toBe(false);
}

/** Alike, and different in fact: the specification shows the viewer the same of both. */
function expectPair(pair: Pair): void {
  expect(pair.hiding).not.toEqual(pair.plain);
  expect(reachOf(pair).of(pair.hiding)).toBe(reachOf(pair).of(pair.plain));
}

describe('two worlds that differ only in what is hidden answer alike', () => {
  test(
    'told by hand',
    async () => {
      told.forEach(expectPair);
      for (const [{ says }, [plain, hiding]] of (await answersTo(told)) as Map<ToldPair, Answers>) {
        expect({ says, ...firstDifference(plain, hiding) }).toEqual({ says });
        expectAlike([plain, hiding]);
      }
    },
    LONG,
  );

  test(
    `${TOTAL} made at random`,
    async () => {
      const tried = new Set<string>();
      const note = begin('pairs of worlds', TOTAL);
      for (let from = 0; from < seeds.length; from += AT_ONCE) {
        const pairs = seeds.slice(from, from + AT_ONCE).map(pairOf);
        pairs.forEach(expectPair);
        pairs.flatMap(({ kinds }) => kinds).forEach((kind) => tried.add(kind));
        for (const [{ seed }, answers] of await answersTo(pairs)) {
          const difference = firstDifference(...answers);
          note({ done: 1, failed: Number(difference !== null), answers: answers[0].length });
          expect({ seed, ...difference }).toEqual({ seed });
          expectAlike(answers);
        }
      }
      if (TOTAL >= 12) expect([...tried].sort()).toEqual(Object.keys(HIDINGS).sort());
    },
    LONG,
  );
});

describe('a service that leaks is found out', () => {
  test.each(Object.entries(LEAKS))(
    '%s',
    async (_what, { leak, pair: wanted, shownBy }) => {
      const pair: Pair = { ...told.find(({ says }) => wanted.test(says))!, asks: 'a little' };
      const leaky = await stage.service([pair], leaking(leak));
      try {
        const [plain, hiding] = (await stage.answers(leaky, [pair])).get(pair)!;
        expect(firstDifference(plain, hiding)?.request).toMatch(shownBy);
      } finally {
        await leaky.stop();
      }
    },
    LONG,
  );
});
