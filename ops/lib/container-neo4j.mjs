// A container engine counts where it answers, not where only its client is installed.
import { createHash } from 'node:crypto';
import { ROOT, which } from './paths.mjs';
import { capture, mustRun } from './command.mjs';
import { isOpen } from './ports.mjs';
import { demoSecrets } from './secrets.mjs';
import { until } from './processes.mjs';
import { Problem, step } from './progress.mjs';

const ANSWERS_WITHIN = 5_000;

/** @returns {Promise<{ engine: 'docker' | 'podman', hasCompose: boolean } | undefined>} */
async function askEngines() {
  for (const engine of ['docker', 'podman']) {
    if (!which(engine) || !(await succeeds(engine, ['info']))) continue;
    return { engine, hasCompose: await succeeds(engine, ['compose', 'version']) };
  }
  return undefined;
}

/** Asked once: an engine that hangs takes its five seconds each time. */
let answering;

export function findEngine() {
  return (answering ??= askEngines());
}

async function succeeds(engine, args) {
  const { code } = await capture(engine, args, { timeout: ANSWERS_WITHIN }).catch(() => ({
    code: 1,
  }));
  return code === 0;
}

/** The `neo4j` service of docker-compose.yml, under a project name of this checkout's own. */
export async function startComposeNeo4j(engine) {
  const id = createHash('sha256').update(ROOT).digest('hex').slice(0, 8);
  const password = process.env.NEO4J_PASSWORD || demoSecrets().neo4jPassword;
  // Port 0: any free one, so that a Neo4j that is there already does not get in the way.
  const env = { ...process.env, NEO4J_PASSWORD: password, NEO4J_PORT: '0' };
  const compose = (...args) => ['compose', '--project-name', `patchwork-${id}`, ...args];
  const run = (args, what) => mustRun(engine, compose(...args), { env, what });

  const before = await run(
    ['ps', '--services', '--status', 'running'],
    'Asking for the containers',
  );
  const wasRunning = before.split('\n').includes('neo4j');
  await step('Starting Neo4j in a container (about 600 MB the first time)', () =>
    run(['up', '--detach', '--wait', 'neo4j'], 'Starting the Neo4j container'),
  );
  const address = await run(['port', 'neo4j', '7687'], 'Asking for the port of Neo4j');
  const port = Number(/:(\d+)\s*$/.exec(address)?.[1]);
  if (!(await until(() => isOpen(port), 30_000))) {
    throw new Problem(
      'The Neo4j container does not accept connections.',
      `${engine} compose logs neo4j`,
    );
  }
  // Somebody else's, an import beside `npm start`, is left running.
  const stop = async () => {
    if (!wasRunning) await run(['stop', 'neo4j'], 'Stopping the Neo4j container');
  };
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, stop };
}
