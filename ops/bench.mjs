// npm run bench -- <arguments>: measures on large invented counties, which it keeps between runs.
import { command } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { startNode } from './lib/command.mjs';
import { inRoot } from './lib/paths.mjs';
import { secretEnvironment } from './lib/secrets.mjs';

await command(async (args) => {
  const env = secretEnvironment();
  await ensureBuilt();
  return startNode(inRoot('test/bench/main.ts'), args, { env }).exited;
});
