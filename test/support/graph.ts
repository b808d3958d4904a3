import { connectGraph } from '#api/graph/connect.ts';
import { migrate } from '#api/graph/migrations.ts';
import type { GraphService } from '#api/graph/graph.service.ts';

let opened: Promise<GraphService> | undefined;

/** The run's one Neo4j (started by global-setup), migrated. Each worker has a driver of its own. */
export function testGraph(): Promise<GraphService> {
  opened ??= open();
  return opened;
}

/** Empties the graph of data; the schema stays. Specs that write call it in beforeAll/beforeEach. */
export async function emptyGraph(graph: GraphService): Promise<void> {
  await graph.runText(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
}

export function testAddress(): { uri: string; user: string; password: string } {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = process.env;
  if (!uri || !user || !password) throw new Error('No test database: run specs through `npm test`');
  return { uri, user, password };
}

async function open(): Promise<GraphService> {
  const graph = await connectGraph(testAddress());
  try {
    await migrate(graph);
  } catch (error) {
    // An open driver would keep the run from ending.
    await graph.close();
    throw error;
  }
  return graph;
}
