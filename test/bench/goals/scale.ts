import { randomUUID } from 'node:crypto';
import type { QueryName } from '#api/graph/queries.gen.ts';
import { findListers, type Lister } from '../asks.ts';
import { disclosureOf, type Bench, type Place } from '../bench.ts';
import { withoutCopy } from '../counties/county.ts';
import { compare, compareWork, ratios, requireEqual } from '../measure.ts';
import { number, workFigure } from '../report.ts';

type Row = Record<string, unknown>;
type Params = Record<string, unknown>;

/** One question that families and agencies in a small and a large county can be asked alike. */
interface Question {
  name: string;
  query: QueryName;
  count: number;
  paramsOf(where: 'small' | 'large', i: number): Params;
  /** Things in an answer, to share the database hits among. */
  rowsIn(answer: Row[]): number;
}

/** Goal 3: what a hundred times as many clients cost those who look at one family, and goal 10's memory. */
export async function measureScale(bench: Bench): Promise<void> {
  const small = await bench.county('small');
  const large = await bench.county('large');
  const listers = {
    small: await findListers(small, 200),
    large: await findListers(large, 200),
  };
  const asks = { small: small.asks, large: large.asks };
  const listOf = (lister: Lister) => ({ viewer: lister.viewer, identifier: null, now: null });
  const homeOf = (lister: Lister) => ({
    ...{ eventId: randomUUID(), viewer: lister.viewer, now: null },
  });
  const size = (value: unknown) => (value as unknown[]).length;
  const questions: Question[] = [
    {
      ...{ name: 'team read', query: 'team/around-client', count: small.asks.length },
      paramsOf: (where, i) => disclosureOf(asks[where][i]!),
      rowsIn: ([team]) => (team ? size(team['members']) + size(team['lines']) : 0),
    },
    {
      ...{ name: 'search among one’s own', query: 'people/find-own', count: 50 },
      paramsOf: (where, i) => listOf(listers[where][i * 4]!),
      rowsIn: (found) => found.length,
    },
    {
      ...{ name: 'my families', query: 'home/my-families', count: 50 },
      paramsOf: (where, i) => homeOf(listers[where][i * 4]!),
      rowsIn: ([home]) => size(home!['people']),
    },
  ];
  for (const question of questions) await measureOne(bench, small, large, question);
  const memory = { name: `Neo4j’s memory at ${sizeOf(large)} clients`, values: [large.memoryMb()] };
  bench.add({ goal: '10', ...memory, unit: 'MB', aim: { atMost: 2_500 }, isExact: true });
}

async function measureOne(bench: Bench, small: Place, large: Place, question: Question) {
  const text = bench.textOf(question.query);
  const variants = (['large', 'small'] as const).map((where) => ({
    name: where,
    pid: (where === 'small' ? small : large).pid,
    run: (i: number) =>
      (where === 'small' ? small : large).raw.write(text, question.paramsOf(where, i)),
  }));
  await requireEqual(variants, question.count, (rows) => twinless(rows as Row[]));
  const isTeam = question.query === 'team/around-client';
  const { warmUps, rounds } = bench;
  const plan = { questions: question.count, warmUps: isTeam ? warmUps * 2 : warmUps / 3, rounds };
  const [much, little] = await compare(variants, plan, bench.machine.settle);
  const name = `${question.name}: ${sizeOf(large)} ÷ ${sizeOf(small)} clients`;
  const figure = { goal: '3', name, aim: { atMost: 1.25 } };
  const note = `${number(much!.p50)} ÷ ${number(little!.p50)} ms`;
  bench.add({ ...figure, values: ratios(much!, little!), unit: '×', note });
  workFigure(figure, await compareWork(variants, plan)).forEach(bench.add);
  const hits = await Promise.all([hitsOf(large, 'large'), hitsOf(small, 'small')]);
  bench.add({
    ...{ goal: '3', name: `${question.name}: database hits a row`, values: [hits[0]! / hits[1]!] },
    ...{ unit: '×', aim: { atMost: 1.15 }, isExact: true },
    note: `${number(hits[0]!)} ÷ ${number(hits[1]!)}`,
  });

  async function hitsOf({ raw }: Place, where: 'small' | 'large') {
    let [hits, rows] = [0, 0];
    for (let i = 0; i < question.count; i++) {
      const profile = await raw.profile(text, question.paramsOf(where, i));
      hits += profile.hits;
      rows += question.rowsIn(profile.rows);
    }
    return hits / rows;
  }
}

const sizeOf = ({ clients }: Place) => clients.toLocaleString('en-GB');
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/;

const byText = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));

/** An answer as its twin gives it: ids but for the copy, no time of asking; lists in an order of their own. */
function twinless(rows: Row[]): unknown {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return UUID.test(value) ? withoutCopy(value) : value;
    if (Array.isArray(value)) return value.map(plain).sort(byText);
    if (value === null || typeof value !== 'object') return value;
    const kept = Object.entries(value).filter(([name]) => name !== 'asOf');
    return Object.fromEntries(kept.map(([name, one]) => [name, plain(one)]));
  };
  const all = rows.map((row) => plain(row) as Row);
  return all.sort((a, b) => String(a['id']).localeCompare(String(b['id'])));
}
