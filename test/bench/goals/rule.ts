import { randomUUID } from 'node:crypto';
import type { QueryRows } from '#api/graph/queries.gen.ts';
import type { Ask } from '../asks.ts';
import { disclosureOf, type Bench, type Place } from '../bench.ts';
import { compare, compareWork, ratios, requireEqual, type Worker } from '../measure.ts';
import { number, workFigure } from '../report.ts';
import { ownTextOf } from '../texts.ts';

type Team = QueryRows['team/around-client'];
type Row = Record<string, unknown>;

interface Family {
  ask: Ask;
  /** What the rule leaves out. */
  hidden: string[];
}

/** Goal 2: what the rule costs beside the same walk that gives the same rows without it. */
export async function measureRule(bench: Bench): Promise<void> {
  const { machine } = bench;
  const place = await bench.county('middle');
  const { raw, pid } = place;
  const governed = bench.textOf('team/around-client');
  const twin = ownTextOf('around-client-ungoverned');
  const families = await plainFamilies(place);
  const variants: Worker[] = [
    { name: 'with the rule', pid, run: (i) => raw.write(governed, disclosureOf(families[i]!.ask)) },
    { name: 'without', pid, run: (i) => raw.write(twin, twinOf(families[i]!)) },
  ];
  await requireEqual(variants, families.length, (rows) => comparable((rows as Row[])[0]!));
  const plan = { questions: families.length, warmUps: bench.warmUps, rounds: bench.rounds };
  const [rule, bare] = await compare(variants, plan, machine.settle);
  const name = `rule ÷ same walk without (${families.length} families)`;
  const figure = { goal: '2', name, aim: { atMost: 1.15 } };
  const note = `${number(rule!.p50)} ÷ ${number(bare!.p50)} ms`;
  bench.add({ ...figure, values: ratios(rule!, bare!), unit: '×', note });
  workFigure(figure, await compareWork(variants, plan)).forEach(bench.add);
  const one = await perLine(place, families, governed, ({ ask }) => disclosureOf(ask));
  const other = await perLine(place, families, twin, twinOf);
  bench.add({
    goal: '2',
    name: 'the same in database hits',
    values: [one.hits / other.hits],
    unit: '×',
    note: `${number(one.hits)} ÷ ${number(other.hits)} hits a line shown; operators ${one.operators} ÷ ${other.operators}`,
  });
}

/** Families of whom both can give the same rows. */
async function plainFamilies(place: Place): Promise<Family[]> {
  const families: Family[] = [];
  for (const ask of place.asks.slice(0, 100)) {
    const [team] = await place.graph.disclose('team/around-client', disclosureOf(ask));
    const hidden = team && (await leftOut(place, ask, team));
    if (hidden) families.push({ ask, hidden });
  }
  return families;
}

function twinOf({ ask, hidden }: Family) {
  const { clientId, viewer } = ask;
  return { eventId: randomUUID(), clientId, viewer, hidden };
}

async function perLine(
  { raw }: Place,
  families: Family[],
  text: string,
  paramsOf: (family: Family) => Record<string, unknown>,
) {
  let [hits, lines, operators] = [0, 0, 0];
  for (const family of families) {
    const [row] = await raw.write(text, paramsOf(family));
    lines += (row!['lines'] as unknown[]).length;
    const profile = await raw.profile(text, paramsOf(family));
    hits += profile.hits;
    operators = profile.operators;
  }
  return { hits: hits / lines, operators };
}

/**
 * Lines and relatives that the rule leaves out. Null where an address is shielded: the twin has no
 * word for that.
 */
async function leftOut({ graph }: Place, { clientId }: Ask, team: Team): Promise<string[] | null> {
  const [all] = await graph.runText(
    `MATCH (subject:Client {id: $clientId})
     OPTIONAL MATCH (subject)-[:MEMBER_OF]->(:Family)<-[:MEMBER_OF]-(relative:Client)
     WITH subject, collect(DISTINCT relative) AS relatives
     WITH [subject] + relatives AS people
     RETURN [one IN people | one.id] AS people,
       COLLECT { UNWIND people AS one MATCH (one)<-[:SUPPORTS]-(line:Involvement) RETURN line.id } AS lines,
       any(one IN people WHERE EXISTS { (one)<-[:SHIELDS]-(:Shield) }) AS isShielded`,
    { clientId },
  );
  if (all!['isShielded'] || all!['people'] === null) return null;
  const shown = new Set([...team.members, ...team.lines].map(({ id }: Row) => id));
  return [...(all!['people'] as string[]), ...(all!['lines'] as string[])].filter(
    (id) => !shown.has(id),
  );
}

/** Which row of the rule shows a line, and whether it is one's own, only the rule can say. */
function comparable(row: Row) {
  const byId = (rows: unknown) =>
    [...(rows as Row[])].sort((a, b) => String(a['id']).localeCompare(String(b['id'])));
  return {
    members: byId(row['members']),
    households: byId(row['households']),
    relationships: row['relationships'],
    lines: byId(row['lines']).map((line) => ({ ...line, rule: null, isOwn: null })),
  };
}
