/**
 * `npm run bench`: measures the goals that a run on this machine can measure. BENCH_CLIENTS says how
 * large the invented county is; arguments name goals (`npm run bench -- rule lists`), none means all.
 */
import { connectGraph } from '#api/graph/connect.ts';
import { migrate } from '#api/graph/migrations.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { findAsks } from './asks.ts';
import type { Bench } from './bench.ts';
import { fillGraph } from './county.ts';
import { measureApi } from './goals/api.ts';
import { measureFloor } from './goals/floor.ts';
import { measureLists } from './goals/lists.ts';
import { measureRule } from './goals/rule.ts';
import { Machine } from './machine.ts';
import { RawDriver } from './raw-driver.ts';
import { toTable, type Figure } from './report.ts';

const GOALS = {
  floor: measureFloor,
  rule: measureRule,
  lists: measureLists,
  api: measureApi,
};

const clients = Number(process.env['BENCH_CLIENTS'] ?? 10_000);
const say = (line: string) => void process.stdout.write(`${line}\n`);

async function measure(graph: GraphService, names: (keyof typeof GOALS)[]): Promise<void> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  const address = { uri: uri!, user: user!, password: password! };
  const figures: Figure[] = [];
  const machine = new Machine();
  const raw = new RawDriver(address);
  const texts = new Map(graph.queries().map(({ name, text }) => [name, text]));
  const bench: Bench = {
    address,
    graph,
    raw,
    machine,
    asks: await findAsks(graph, 400),
    warmUps: 1_500,
    rounds: 200,
    textOf: (name) => texts.get(name)!,
    add: (figure) => void figures.push(figure),
  };
  try {
    for (const name of names) {
      say(`Measuring: ${name} …`);
      await GOALS[name](bench);
    }
  } finally {
    await raw.close();
  }
  say(`\n${toTable(figures, machine)}`);
  say('\nNot measured here yet: goals 3, 5, 7, 8, 11, 12, and goal 4 beside Postgres.');
  const used = Math.round(100 * machine.worst);
  say(`Before the repetitions other programs used up to ${used} % of this machine.`);
  if (machine.isBusy) say('That is too much for a verdict on times.');
}

async function main(): Promise<void> {
  const known = Object.keys(GOALS) as (keyof typeof GOALS)[];
  const wanted = process.argv.slice(2) as (keyof typeof GOALS)[];
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown) throw new Error(`No goal "${unknown}"; there are: ${known.join(', ')}`);
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  const graph = await connectGraph({ uri: uri!, user: user!, password: password! });
  try {
    await migrate(graph);
    const [there] = await graph.runText('MATCH (client:Client) RETURN count(client) AS count');
    if (there!['count'] === 0) {
      say(`Filling the graph with ${clients.toLocaleString('en-GB')} clients …`);
      await fillGraph(graph, clients, say);
    }
    await measure(graph, wanted.length ? wanted : known);
  } finally {
    await graph.close();
  }
}

await main();
