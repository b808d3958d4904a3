import type { Field } from './catalogue.ts';
import type { GraphService } from './graph.service.ts';

const EXAMPLE: Record<string, unknown> = { STRING: '', INTEGER: 0, FLOAT: 0.5, BOOLEAN: false, MAP: {} };

/**
 * Has the server plan each statement once. A cold server spends a second or more on the larger ones,
 * which the first visitor of the day would otherwise wait for.
 */
export async function warmUp(graph: GraphService): Promise<void> {
  for (const query of graph.queries()) {
    if (query.access === 'fragment' || query.name.startsWith('demo/')) continue;
    const params = Object.fromEntries(query.params.map((field) => [field.name, example(field)]));
    await graph.runText(`EXPLAIN ${query.text}`, params);
  }
}

function example({ type, isNullable }: Field): unknown {
  if (isNullable) return null;
  return type.startsWith('LIST') ? [] : EXAMPLE[type];
}
