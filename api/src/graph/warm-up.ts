import type { Field } from './catalogue.ts';
import type { GraphService } from './graph.service.ts';

const EXAMPLE: Record<string, unknown> = {
  STRING: '',
  INTEGER: 0,
  FLOAT: 0.5,
  BOOLEAN: false,
  MAP: {},
};

/**
 * Has the server plan each statement once. A cold server spends a second or more on the larger ones,
 * which the first visitor of the day would otherwise wait for.
 */
export async function warmUp(graph: GraphService): Promise<void> {
  const statements = graph
    .queries()
    .filter(({ access, name }) => access !== 'fragment' && !/^(demo|import)\//.test(name));
  // What a visit meets first, first.
  const order = (name: string) =>
    ['team', 'home', 'identity'].indexOf(name.split('/')[0] as string);
  for (const query of statements.sort((a, b) => order(b.name) - order(a.name))) {
    const params = Object.fromEntries(query.params.map((field) => [field.name, example(field)]));
    await graph.runText(`EXPLAIN ${query.text}`, params);
  }
}

function example({ type, isNullable }: Field): unknown {
  if (isNullable) return null;
  return type.startsWith('LIST') ? [] : EXAMPLE[type];
}
