import { startTestNeo4j } from '../../ops/lib/test-neo4j.mjs';

/** Starts the run's one Neo4j, unless an outer run has already given its address. */
export default async function setUp() {
  if (process.env.TEST_NEO4J_URI || process.env.PURE_SPECS_ONLY) return;
  const neo4j = await startTestNeo4j();
  process.env.TEST_NEO4J_URI = neo4j.uri;
  process.env.TEST_NEO4J_USER = neo4j.user;
  process.env.TEST_NEO4J_PASSWORD = neo4j.password;
  globalThis.__neo4j = neo4j;
  if (process.env.PLAN_AHEAD) await planAhead(neo4j);
}

/**
 * A whole run meets every statement, and where several meet one at once that was never planned, the
 * server plans it for each of them.
 */
async function planAhead(address) {
  const { connectGraph } = await import('../../api/src/graph/connect.ts');
  const { migrate } = await import('../../api/src/graph/migrations.ts');
  const { planEverything } = await import('../../api/src/graph/warm-up.ts');
  const graph = await connectGraph(address);
  try {
    await migrate(graph);
    await planEverything(graph);
  } finally {
    await graph.close();
  }
}
