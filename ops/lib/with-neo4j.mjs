import { command } from './bootstrap.mjs';
import { ensureBuilt } from './build.mjs';
import { startNode } from './command.mjs';
import { onEnd } from './lifecycle.mjs';
import { inRoot } from './paths.mjs';
import { secretEnvironment } from './secrets.mjs';

/**
 * A command that runs one script on a database.
 * @param {() => Promise<import('./neo4j.mjs').Neo4j>} find
 */
export function commandOnNeo4j(script, find) {
  return command(async (args) => {
    const secrets = secretEnvironment();
    await ensureBuilt(['api']);
    const neo4j = await find();
    onEnd(neo4j.stop);
    const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = neo4j;
    const env = { ...secrets, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD };
    return startNode(inRoot(script), args, { env }).exited;
  });
}
