// npm start, or PORT=3001 npm start
//
// Everything from a fresh checkout to `Patchwork is ready at http://…`; and down again at Ctrl-C.
import { command } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { startNode } from './lib/command.mjs';
import { isEnding, onEnd } from './lib/lifecycle.mjs';
import { findNeo4j, requireSomeNeo4j } from './lib/neo4j.mjs';
import { inRoot } from './lib/paths.mjs';
import { requirePort } from './lib/ports.mjs';
import { Problem, note } from './lib/progress.mjs';
import { secretEnvironment } from './lib/secrets.mjs';

const { LOG_LEVEL, NODE_ENV, OIDC_ISSUERS, PATCHWORK_DEMO } = process.env;
const isDemo = NODE_ENV !== 'production' && !OIDC_ISSUERS;

async function start() {
  const port = await requirePort();
  const secrets = secretEnvironment();
  await ensureBuilt();
  const neo4j = await findNeo4j();
  onEnd(neo4j.stop);
  const { exited } = startNode(inRoot('dist/api/src/main.js'), [], {
    env: {
      ...secrets,
      PORT: String(port),
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      // A newcomer looks for one line; who runs a service wants all of them.
      LOG_LEVEL: LOG_LEVEL ?? (isDemo ? 'warn' : 'info'),
      PATCHWORK_DEMO: PATCHWORK_DEMO ?? (isDemo ? '1' : ''),
    },
  });
  const code = await Promise.race([exited, neo4j.died?.then(databaseDied) ?? exited]);
  if (code !== 0 && !isEnding())
    note(`Patchwork ended with exit code ${code}; the reason stands above.`);
  return code;
}

function databaseDied() {
  throw new Problem(
    'The database ended without having been asked to.',
    `Its log is ${inRoot('.neo4j/logs/neo4j.log')}; npm start begins again.`,
  );
}

async function before() {
  await requirePort();
  secretEnvironment();
  await requireSomeNeo4j();
}

await command(start, { before });
