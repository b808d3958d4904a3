// Finds or starts the Neo4j to work with: the one named in the environment, else a container, else
// a server of our own.
import { findEngine, startComposeNeo4j } from './container-neo4j.mjs';
import { requireJava, requireMaven } from './java.mjs';
import { findManagedNeo4j, startManagedNeo4j } from './managed-neo4j.mjs';
import { hasJars } from './neo4j-jars.mjs';
import { NEO4J_HOME } from './paths.mjs';
import { Problem, note, step } from './progress.mjs';

/** @typedef {import('./managed-neo4j.mjs').Neo4j} Neo4j */

/**
 * @param {{ share?: boolean, heapMb?: number, pageCacheMb?: number }} options
 *   share: a server that `npm start` of this checkout already runs will do
 * @returns {Promise<Neo4j>} with stop(), which ends what was started here and nothing else
 */
export async function findNeo4j({ share = false, ...memory } = {}) {
  const given = await givenNeo4j();
  if (given) return given;
  const running = share && findManagedNeo4j();
  if (running) return { ...running, stop: async () => {} };
  const container = await findEngine();
  if (container?.hasCompose) return startComposeNeo4j(container.engine);
  note('No NEO4J_URI, and no container engine answers: using a Neo4j of our own in .neo4j/');
  return startManagedNeo4j(memory);
}

/** Says at once that there will be no Neo4j, rather than after minutes of installing. */
export async function requireSomeNeo4j() {
  if (process.env.NEO4J_URI || (await findEngine())) return;
  await requireJava();
  if (!hasJars(NEO4J_HOME)) requireMaven();
}

/** The server that NEO4J_URI names, once it has answered. */
export async function givenNeo4j() {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  if (!uri) return undefined;
  const shown = uri.replace(/\/\/[^@/]*@/, '//');
  const example = `NEO4J_URI=${shown} NEO4J_USER=${user} NEO4J_PASSWORD=…`;
  if (!password) throw new Problem('NEO4J_URI is set, but NEO4J_PASSWORD is not.', example);
  await step(`Connecting to ${shown}`, async () => {
    const { default: neo4j } = await import('neo4j-driver');
    try {
      const options = { connectionTimeout: 10_000, maxTransactionRetryTime: 0 };
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), options);
      await driver.getServerInfo().finally(() => driver.close());
    } catch (error) {
      const why = /Unauthorized/.test(error.code) ? 'user or password is wrong' : error.message;
      throw new Problem(
        `The Neo4j at ${shown} cannot be used: ${why}`,
        `${example}\nor unset NEO4J_URI to have one started for you.`,
      );
    }
  });
  return { uri, user, password, stop: async () => {} };
}
