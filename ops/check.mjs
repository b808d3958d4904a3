// npm run check: format, lint, types, drift of generated files. One gate, no warnings.
import { existsSync, readFileSync } from 'node:fs';
import { command } from './lib/bootstrap.mjs';
import { startNode } from './lib/command.mjs';
import { generatedFiles, generators } from './lib/generate.mjs';
import { inRoot } from './lib/paths.mjs';
import { doAll } from './lib/steps.mjs';
import { toolScript } from './lib/tools.mjs';

const WEB = inRoot('web');
const tool = (name, args, cwd) => startNode(toolScript(name), args, { cwd }).exited;

/** Generates everything again; whatever changes by that had been forgotten, or edited by hand. */
async function drift() {
  const read = () =>
    generatedFiles().map((path) => {
      return [path, existsSync(inRoot(path)) ? readFileSync(inRoot(path), 'utf8') : ''];
    });
  const before = new Map(read());
  if (await doAll(generators(), { stopAtFailure: true })) return 1;
  const stale = read().filter(([path, text]) => before.get(path) !== text);
  for (const [path] of stale) console.log(`${path} was out of date and is now written anew.`);
  return stale.length;
}

await command(() =>
  doAll([
    // First: the types of the web are checked against what is generated.
    { name: 'generated files', run: drift },
    { name: 'format', run: () => tool('prettier', ['--check', '--log-level=warn', '.']) },
    { name: 'lint', run: () => tool('eslint', ['--max-warnings', '0', '.']) },
    {
      name: 'lint of the Cypher',
      run: () => startNode(inRoot('ops/lib/lint-cypher.mjs'), []).exited,
    },
    { name: 'types', run: () => tool('tsc', ['--noEmit']) },
    { name: "the web's own types", run: () => tool('svelte-kit', ['sync'], WEB) },
    {
      name: 'types of the web',
      run: () => tool('svelte-check', ['--fail-on-warnings', '--threshold', 'warning'], WEB),
    },
  ]),
);
