import type { GraphService } from '#api/graph/graph.service.ts';

/** One use of the graph: a statement of its own, or a transaction with those inside. */
export interface Use {
  how: string;
  statements: string[];
}

/** The real graph; each use of it is written down. */
export function recording(uses: Use[]): (graph: GraphService) => GraphService {
  return (graph) =>
    new Proxy(graph, {
      get(target, property) {
        const value = Reflect.get(target, property, target) as unknown;
        if (typeof value !== 'function') return value;
        const call = value as (...given: unknown[]) => unknown;
        const how = String(property);
        return (...given: unknown[]) => {
          if (how !== 'transaction') {
            uses.push({ how, statements: typeof given[0] === 'string' ? [given[0]] : [] });
            return call.apply(target, given);
          }
          const use: Use = { how, statements: [] };
          uses.push(use);
          const [work] = given as [(tx: { run: (...args: unknown[]) => unknown }) => unknown];
          return call.call(target, (tx: { run: (...args: unknown[]) => unknown }) =>
            work({
              run: (name, ...rest) => {
                use.statements.push(String(name));
                return tx.run(name, ...rest);
              },
            }),
          );
        };
      },
    });
}
