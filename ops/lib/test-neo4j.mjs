// The Neo4j of one test run: the same ladder as `npm start`, with a store that is thrown away.
import { findEngine } from './container-neo4j.mjs';
import { startManagedNeo4j } from './managed-neo4j.mjs';
import { givenNeo4j } from './neo4j.mjs';
import { Problem } from './progress.mjs';

const IMAGE = 'neo4j:5.26-community';

/**
 * @param {{ heapMb?: number, pageCacheMb?: number }} memory of a server of our own
 * @returns {Promise<import('./managed-neo4j.mjs').Neo4j>}
 */
export async function startTestNeo4j(memory = {}) {
  const given = await givenNeo4j();
  if (given) return emptied(given);
  if ((await findEngine())?.engine === 'docker') return startContainer();
  return startManagedNeo4j({ throwAway: true, heapMb: 768, ...memory });
}

async function startContainer() {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(IMAGE).start();
  return {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
    stop: async () => void (await container.stop()),
  };
}

/**
 * Tests empty the database they are given. NEO4J_URI may by mistake be a real one, so one that
 * holds anything is refused; after the run it is empty again, ready for the next.
 */
async function emptied(given) {
  const { default: neo4j } = await import('neo4j-driver');
  const query = async (text) => {
    const driver = neo4j.driver(given.uri, neo4j.auth.basic(given.user, given.password));
    // An auto-commit session: CALL … IN TRANSACTIONS is refused within a transaction.
    const session = driver.session();
    try {
      return (await session.run(text)).records[0];
    } finally {
      await session.close();
      await driver.close();
    }
  };
  // What Migration nodes say stays true: the schema is kept.
  const data = 'MATCH (n) WHERE NOT n:Migration';
  const clear = () => query(`${data} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
  const count = (await query(`${data} RETURN count(n) AS count`)).get('count').toNumber();
  if (count > 0 && process.env.WIPE_NEO4J_FOR_TESTS !== 'yes') {
    throw new Problem(
      `The database at ${given.uri} holds ${count} nodes. Tests delete everything they find.`,
      'Give them an empty database (or none: unset NEO4J_URI), or, if nothing in this one matters:\n' +
        'WIPE_NEO4J_FOR_TESTS=yes npm test',
    );
  }
  if (count > 0) await clear();
  return { ...given, stop: async () => void (await clear()) };
}
