import 'reflect-metadata';
import { Clock } from './common/clock.ts';
import { ConfigError, readConfig, type Config } from './common/config.ts';
import { addDemoIssuer } from './demo-idp/demo-issuer.ts';
import { buildCounty, DEMO_SEED } from './demo/county.ts';
import { ensureDemoCounty } from './demo/demo-county.ts';
import { demoPeople } from './demo/people.ts';
import { CatalogueError } from './graph/catalogue.ts';
import { connectGraph } from './graph/connect.ts';
import { requireCurrentTypes } from './graph/current-types.ts';
import type { GraphService } from './graph/graph.service.ts';
import { migrate, MigrationError } from './graph/migrations.ts';
import { warmUp } from './graph/warm-up.ts';
import { makeIdentifierVault } from './people/identifiers.ts';
import { createServer, mountWeb } from './server.ts';

const PROGRESS_EVERY_MS = 1_000;

async function start(config: Config): Promise<void> {
  const graph = await connectGraph(config.neo4j).catch(() => {
    throw new StartError(
      `No database answers at ${config.neo4j.uri}.\n` +
        'Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, and that the server runs.',
    );
  });
  requireCurrentTypes(graph.queries());
  const ran = await migrate(graph);
  if (ran.length) say(`Schema brought up to date: ${ran.join(', ')}`);
  if (config.isDemo) await setUpDemo(config, graph);
  const [app] = await Promise.all([
    createServer({ config, graph, clock: new Clock() }),
    warmUp(graph),
  ]);
  if (!(await mountWeb(app, config))) say('The web is not built; serving the API only.');
  await app.listen(config.port, config.host);
  say(`Patchwork is ready at ${config.publicOrigin}`);
}

async function setUpDemo(config: Config, graph: GraphService): Promise<void> {
  const anchor = new Date();
  anchor.setUTCHours(0, 0, 0, 0);
  let told = Date.now();
  const outcome = await ensureDemoCounty(graph, {
    seed: DEMO_SEED,
    anchor,
    build: () =>
      buildCounty({ seed: DEMO_SEED, anchor, vault: makeIdentifierVault(config.identifierKey) }),
    progress: (loaded, total) => {
      if (Date.now() - told < PROGRESS_EVERY_MS) return;
      told = Date.now();
      say(`Loading the demo county: ${Math.round((100 * loaded) / total)} %`);
    },
  });
  if (outcome === 'loaded') say('The demo county is loaded.');
  await addDemoIssuer(config, demoPeople);
}

class StartError extends Error {}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What people can put right is said plainly; anything else keeps its stack. */
function explain(error: unknown): string {
  const isPlain =
    error instanceof ConfigError ||
    error instanceof StartError ||
    error instanceof MigrationError ||
    error instanceof CatalogueError;
  if (isPlain) return error.message;
  if ((error as { code?: string }).code === 'EADDRINUSE') {
    return 'The port is in use. Choose another:  PORT=3001 npm start';
  }
  return String(error instanceof Error ? error.stack : error);
}

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`Patchwork could not start.\n${explain(error)}\n`);
  process.exit(1);
}
