/**
 * `npm run bench`: measures the goals that a run on this machine can measure. Arguments name goals
 * (`npm run bench -- rule lists`), none means all; `--json FILE` writes what the table says.
 * Leaves with 0 when every goal is held, 2 when one is missed, 3 when the machine was too busy to say,
 * 1 when something failed.
 */
import { writeFileSync } from 'node:fs';
import { report } from '../../ops/lib/progress.mjs';
import { readArguments } from './arguments.ts';
import { findAsks } from './asks.ts';
import type { Bench, Place, Sizes } from './bench.ts';
import { CountyCache } from './counties/cache.ts';
import { openCounty } from './counties/open-county.ts';
import { measureApi } from './goals/api.ts';
import { measureBrowser } from './goals/browser.ts';
import { measureFloor } from './goals/floor.ts';
import { measureLists } from './goals/lists.ts';
import { measureRule } from './goals/rule.ts';
import { measureScale } from './goals/scale.ts';
import { measureTables } from './goals/tables.ts';
import { Machine } from './machine.ts';
import { toJson, toTable, verdictOf, type Figure } from './report.ts';
import { textOf } from './texts.ts';

const GOALS = {
  floor: measureFloor,
  rule: measureRule,
  lists: measureLists,
  api: measureApi,
  browser: measureBrowser,
  postgres: measureTables,
  scale: measureScale,
};
type Goal = keyof typeof GOALS;

const SIZES: Sizes = { small: 10_000, middle: 100_000, large: 1_000_000 };
const NOT_MEASURED = 'Not measured here yet: goals 5, 7, 8 and 12, and the county search of 6.';
const say = (line: string) => void process.stdout.write(`${line}\n`);

async function measure(goals: Goal[], machine: Machine, failed: Goal[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  const cache = new CountyCache();
  const open = new Map<keyof Sizes, Promise<Place>>();
  const openPlace = async (size: keyof Sizes): Promise<Place> => {
    const county = await openCounty(cache, SIZES[size]);
    return { ...county, asks: await findAsks(county, 400) };
  };
  const bench: Bench = {
    ...{ machine, anchor: cache.anchor, sizes: SIZES, warmUps: 1_500, rounds: 200, textOf },
    county(size) {
      const place = open.get(size) ?? openPlace(size);
      open.set(size, place);
      return place;
    },
    add: (figure) => void figures.push(figure),
  };
  try {
    for (const name of goals) {
      say(`Measuring: ${name} …`);
      // What the others have measured is not lost with it.
      await GOALS[name](bench).catch((error: unknown) => {
        report(error);
        failed.push(name);
      });
    }
  } finally {
    const opened = await Promise.allSettled(open.values());
    for (const one of opened) if (one.status === 'fulfilled') await one.value.close();
  }
  return figures;
}

/** @returns the exit code */
function conclude(figures: Figure[], machine: Machine, failed: Goal[], json?: string): number {
  say(`\n${toTable(figures, machine)}`);
  say(`\n${NOT_MEASURED}`);
  const used = Math.round(100 * machine.worst);
  say(`Before the repetitions other programs used up to ${used} % of this machine.`);
  if (json) writeFileSync(json, `${JSON.stringify(toJson(figures, machine), null, 2)}\n`);
  if (failed.length) say(`Not measured, see above: ${failed.join(', ')}.`);
  const verdicts = figures.map((figure) => verdictOf(figure, machine));
  const missed = verdicts.filter((held) => held === false).length;
  if (missed) say(`${missed} goals are missed.`);
  else if (machine.isBusy) say('That is too much for a verdict on times.');
  else if (failed.length) say('What else was measured is held.');
  else say('Every goal that was measured is held.');
  if (failed.length) return 1;
  return missed ? 2 : machine.isBusy ? 3 : 0;
}

try {
  const { goals, json } = readArguments(process.argv.slice(2), Object.keys(GOALS) as Goal[]);
  const machine = new Machine();
  const failed: Goal[] = [];
  const figures = await measure(goals, machine, failed);
  process.exitCode = conclude(figures, machine, failed, json);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
