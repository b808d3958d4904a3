import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue, type Field, type Query } from '#api/graph/catalogue.ts';
import { requireCurrentTypes } from '#api/graph/current-types.ts';
import type { GraphService, Inspection } from '#api/graph/graph.service.ts';
import { projectRoot } from '#api/common/project-root.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';

const catalogue = loadCatalogue(join(projectRoot(), 'cypher'));
const statements = [...catalogue.values()].filter(({ access }) => access !== 'fragment');
const EXAMPLE: Record<string, unknown> = {
  STRING: '',
  INTEGER: 1,
  FLOAT: 1,
  BOOLEAN: true,
  MAP: {},
};
/** Operators that read the whole graph, or every pair, for one answer. */
const NEVER = ['AllNodesScan', 'CartesianProduct'];
/** Statements that go through all of something by their nature. */
const SCANS = /^(demo|import)\//;

let graph: GraphService;
beforeAll(async () => {
  graph = await testGraph();
  // Else what is explained is what was planned for whatever data the spec before this one had.
  await emptyGraph(graph);
  await graph.runText('CALL db.clearQueryCaches()');
});
afterAll(() => graph?.close());

function example({ type, isNullable }: Field): unknown {
  if (isNullable) return null;
  return type.startsWith('LIST') ? [] : EXAMPLE[type];
}

function explain(query: Query): Promise<Inspection> {
  const params = Object.fromEntries(query.params.map((field) => [field.name, example(field)]));
  return graph.explain(query.name as never, params as never);
}

it('has types as new as its statements', () => {
  expect(() => requireCurrentTypes([...catalogue.values()])).not.toThrow();
});

it('includes each fragment somewhere', () => {
  const texts = [...catalogue.values()].map(({ text }) => text);
  const unused = [...catalogue.values()]
    .filter(({ access }) => access === 'fragment')
    .filter((fragment) => texts.filter((text) => text.includes(firstLine(fragment))).length < 2);
  expect(unused.map(({ name }) => name)).toEqual([]);
});

it('calls a decision what reads by the rule, so that no follower of a cluster answers it', () => {
  const decides = ({ text }: Query) => text.includes('isEligible:');
  const reads = statements.filter(({ access }) => access === 'read' || access === 'decision');
  expect(reads.filter(decides).map(({ access }) => access)).not.toContain('read');
  expect(reads.filter((query) => !decides(query)).map(({ access }) => access)).not.toContain(
    'decision',
  );
});

/**
 * An empty database knows no label, type or property, so the server warns of each. Such a warning is
 * a finding only if nothing in the service could ever store the word: then it is a slip of the pen.
 */
function isOfWordNotYetStored(warning: string): boolean {
  const word = /^warn: (?:label|relationship type|property key) does not exist.*`(\w+)`/.exec(
    warning,
  )?.[1];
  return word !== undefined && stored.has(word);
}

const stored = wordsThatAreStored();

function wordsThatAreStored(): Set<string> {
  const source = join(projectRoot(), 'api/src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file) && !/\.(gen|spec)\.ts$/.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'));
  const writes = statements.filter(({ access }) => access !== 'read').map(({ text }) => text);
  return new Set([...files, ...writes].flatMap((text) => text.match(/\w+/g) ?? []));
}

function firstLine({ text }: Query): string {
  return text.slice(0, 200);
}

describe.each(statements.map((query) => [query.name, query] as const))('%s', (_name, query) => {
  it('does on the server what its header says', async () => {
    const inspection = await explain(query);
    expect([...inspection.columns].sort()).toEqual(query.returns.map(({ name }) => name).sort());
    const isRead = query.access === 'read' || query.access === 'decision';
    expect(inspection.queryType === 'r').toBe(isRead);
    expect(inspection.warnings.filter((warning) => !isOfWordNotYetStored(warning))).toEqual([]);
    if (!SCANS.test(query.name)) {
      expect(inspection.operators.filter((operator) => NEVER.includes(operator))).toEqual([]);
    }
    if (isRead) expect(inspection.operators).not.toContain('Eager');
  });
});
