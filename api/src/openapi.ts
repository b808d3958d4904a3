import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './common/clock.ts';
import { readConfig } from './common/config.ts';
import { projectRoot } from './common/project-root.ts';
import { openGraph } from './graph/connect.ts';
import { createServer, describeApi } from './server.ts';

/** Writes api/openapi.json, which the web's client is generated from. Needs no database. */
const config = readConfig({
  PATCHWORK_DEMO: '1',
  NEO4J_URI: 'neo4j://127.0.0.1:1',
  NEO4J_PASSWORD: 'none',
  LOG_LEVEL: 'silent',
});
const app = await createServer({ config, graph: openGraph(config.neo4j), clock: new Clock() });
const document = describeApi(app);
writeFileSync(join(projectRoot(), 'api/openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
process.exit(0);
