import type { Field, Query } from './catalogue.ts';
import type { GraphService } from './graph.service.ts';
import type { QueryName } from './queries.gen.ts';

const EXAMPLE: Record<string, unknown> = {
  STRING: '',
  INTEGER: 0,
  FLOAT: 0.5,
  BOOLEAN: false,
  MAP: {},
};

/**
 * In the order in which whoever signs in meets them: the home page and a family, what they search for and
 * what a family's page asks beside itself, what the pages ask for a moment later; then all others.
 */
const ORDER = [
  /^(identity|home|team|notices)\//,
  /^(people|directory|views)\/|^tick\/team$/,
  /^(tick|relay)\//,
];
const turnOf = ({ name }: Query): number => {
  const turn = ORDER.findIndex((part) => part.test(name));
  return turn < 0 ? ORDER.length : turn;
};
/** Run by commands of their own, or once. */
const isElsewhere = ({ name }: Query) => /^(demo|import)\//.test(name);
const isStatement = ({ access }: Query) => access !== 'fragment';

/**
 * Has the server plan each statement once. A cold server spends a second or more on the larger ones,
 * which the first visitor of the day would otherwise wait for.
 * @returns when what a visit meets first is planned; the others follow in the background
 */
export async function warmUp(graph: GraphService): Promise<void> {
  const statements = graph.queries().filter((query) => isStatement(query) && !isElsewhere(query));
  statements.sort((a, b) => turnOf(a) - turnOf(b));
  const later = statements.findIndex((query) => turnOf(query) > 0);
  await planAll(graph, statements.slice(0, later));
  // Not planned ahead is only slower, once.
  void planAll(graph, statements.slice(later)).catch(() => undefined);
}

/** Every statement there is, one after the other. */
export function planEverything(graph: GraphService): Promise<void> {
  return planAll(graph, graph.queries().filter(isStatement));
}

async function planAll(graph: GraphService, queries: Query[]): Promise<void> {
  for (const query of queries) {
    const params = Object.fromEntries(query.params.map((field) => [field.name, example(field)]));
    await graph.explain(query.name as QueryName, params as never);
  }
}

function example({ type, isNullable }: Field): unknown {
  if (isNullable) return null;
  return type.startsWith('LIST') ? [] : EXAMPLE[type];
}
