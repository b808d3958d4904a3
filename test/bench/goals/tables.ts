import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { note, step } from '../../../ops/lib/progress.mjs';
import { findOddAsks, type Ask } from '../asks.ts';
import { disclosureOf, type Bench, type Place } from '../bench.ts';
import { compare, compareWork, ratios } from '../measure.ts';
import { findPostgres, startCluster } from '../postgres/cluster.ts';
import { fillPostgres } from '../postgres/fill.ts';
import { sameTeam } from '../postgres/same-team.ts';
import { number, workFigure } from '../report.ts';

type Row = Record<string, unknown>;

/** Goal 4: the team read beside Postgres with the same rule in SQL. Postgres wins this one, by how much? */
export async function measureTables(bench: Bench): Promise<void> {
  const programs = findPostgres();
  if (!programs) {
    note('No Postgres 15 or later on this machine: goal 4 beside Postgres is not measured.');
    return;
  }
  const place = await bench.county('middle');
  const cluster = await startCluster(programs);
  const { port, user, password, version } = cluster;
  const client = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'postgres' });
  try {
    await step(`Filling Postgres ${version} with the same county`, () =>
      fillPostgres(cluster, bench.sizes.middle, bench.anchor),
    );
    await client.connect();
    await client.query('set plan_cache_mode = force_generic_plan');
    const asked = await step('Comparing answers and rows of the rule', () =>
      compareAll(place, client, bench),
    );
    await measureBoth(
      bench,
      place,
      client,
      `${asked} asks give equal answers; Postgres ${version}`,
    );
  } finally {
    await client.end();
    await cluster.stop();
  }
}

async function measureBoth(bench: Bench, place: Place, client: pg.Client, beside: string) {
  const { raw, asks, pid } = place;
  const text = bench.textOf('team/around-client');
  const backend = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const variants = [
    { name: 'Neo4j', pid, run: (i: number) => raw.write(text, disclosureOf(asks[i]!)) },
    {
      name: 'Postgres',
      pid: backend.rows[0]!.pid,
      run: (i: number) => readTable(client, asks[i]!, randomUUID()),
    },
    { name: 'RETURN 1', pid, run: () => raw.read('RETURN 1 AS one') },
    { name: 'SELECT 1', pid, run: () => client.query({ name: 'one', text: 'select 1 as one' }) },
  ];
  const plan = { questions: asks.length, warmUps: bench.warmUps * 2, rounds: bench.rounds };
  const [graph, table, floor, tableFloor] = await compare(variants, plan, bench.machine.settle);
  const sizes = `${place.clients.toLocaleString('en-GB')} clients`;
  const name = `team read ÷ Postgres with the same rule (${sizes})`;
  const figure = { goal: '4', name, aim: { atMost: 2.5 } };
  const note = `${number(graph!.p50)} ÷ ${number(table!.p50)} ms; ${beside}`;
  bench.add({ ...figure, values: ratios(graph!, table!), unit: '×', note });
  workFigure(figure, await compareWork(variants.slice(0, 2), plan)).forEach(bench.add);
  const only = { goal: '', unit: 'ms' } as const;
  bench.add({ ...only, name: 'floor beside it: RETURN 1', values: floor!.medians });
  bench.add({ ...only, name: 'floor beside it: SELECT 1', values: tableFloor!.medians });
}

async function readTable(client: pg.Client, { clientId, viewer }: Ask, eventId: string) {
  const values = [eventId, clientId, viewer];
  const text = 'select team_around($1, $2, $3) as team';
  const { rows } = await client.query<{ team: Row | null }>({ name: 'team', text, values });
  return rows[0]!.team;
}

/** Many questions, also of people who may not know: the answers and the rows of the rule are the same. */
async function compareAll(place: Place, client: pg.Client, bench: Bench): Promise<number> {
  const text = bench.textOf('team/around-client');
  const asks = [...place.asks, ...(await findOddAsks(place, 800))];
  const answers = new Map<string, { ask: Ask; teams: [Row | null, Row | null] }>();
  for (const ask of asks) {
    const params = disclosureOf(ask);
    const [team] = await place.raw.write(text, params);
    const other = await readTable(client, ask, params.eventId);
    answers.set(params.eventId, { ask, teams: [team ?? null, other] });
  }
  const ids = [...answers.keys()];
  const kept = [
    'relation',
    'closedBy',
    'outcome',
    'involvementIds',
    'rowNumbers',
    'outcomes',
    'reliedOn',
  ];
  const [ours, theirs] = await Promise.all([
    place.graph.runText(
      `UNWIND $ids AS id MATCH (e:AccessEvent {id: id}) RETURN id, e {.${kept.join(', .')}} AS event`,
      { ids },
    ),
    client.query<Row>(
      'select id, row_to_json(e) as event from access_events e where id = any($1)',
      [ids],
    ),
  ]);
  const [graphEvents, tableEvents] = [byEvent(ours), byEvent(theirs.rows)];
  for (const [id, { ask, teams }] of answers) {
    const one = sameTeam(teams[0], graphEvents.get(id)!);
    const two = sameTeam(teams[1], tableEvents.get(id)!);
    if (!isDeepStrictEqual(one, two)) throw new Error(difference(ask, one, two));
  }
  return asks.length;
}

const byEvent = (rows: Row[]) => new Map(rows.map(({ id, event }) => [id as string, event as Row]));

function difference(ask: Ask, one: unknown, two: unknown): string {
  const texts = [one, two].map((value) => JSON.stringify(value, null, 1).split('\n'));
  const at = texts[0]!.findIndex((line, i) => line !== texts[1]![i]);
  const near = (lines: string[]) => lines.slice(Math.max(0, at - 3), at + 3).join(' ');
  return (
    `Neo4j and Postgres differ (${ask.practitionerId} of ${ask.agencyId} as ${ask.role} ` +
    `on ${ask.clientId}):\n${near(texts[0]!)}\n${near(texts[1]!)}`
  );
}
