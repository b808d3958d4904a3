import type { GraphService } from '#api/graph/graph.service.ts';
import type { Rule } from '#test/consent/oracle.ts';

/** Texts of the proofs' statements, by name. */
export type Statements = Map<string, string>;

/**
 * Some cases of the rule that both sides answer. Answers are strings in the order of the cases, so that
 * one comparison serves every check, and one set of answers many mutants of the other side.
 */
export interface Check {
  name: string;
  /** How many cases. */
  size: number;
  specification(rule: Rule): string[];
  cypher(graph: GraphService, texts: Statements): Promise<string[]>;
  /** One case in full, for whoever must find out why the two differ. */
  describe(n: number): unknown;
}

export interface Disagreement {
  check: string;
  case: unknown;
  specification: string | undefined;
  cypher: string | undefined;
}

export function disagreements(
  check: Check,
  specification: string[],
  cypher: string[],
  most = 3,
): { count: number; first: Disagreement[] } {
  const wrong: number[] = [];
  for (let n = 0; n < check.size; n++) if (specification[n] !== cypher[n]) wrong.push(n);
  const first = wrong.slice(0, most).map((n) => ({
    check: check.name,
    case: check.describe(n),
    specification: specification[n],
    cypher: cypher[n],
  }));
  return { count: wrong.length, first };
}

/** Every combination of one value of each axis. */
export function combinations<T extends Record<string, readonly unknown[]>>(
  axes: T,
): { [K in keyof T]: T[K][number] }[] {
  return Object.entries(axes).reduce<Record<string, unknown>[]>(
    (sofar, [axis, values]) =>
      sofar.flatMap((one) => values.map((value) => ({ ...one, [axis]: value }))),
    [{}],
  ) as never;
}

export function batches<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_unused, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}
