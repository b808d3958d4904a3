// What is generated, from what, in the order in which one needs the other.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { startNode } from './command.mjs';
import { inRoot } from './paths.mjs';
import { toolScript } from './tools.mjs';

const tool = (name, args, cwd) => startNode(toolScript(name), args, { cwd }).exited;
const script = (path) => startNode(inRoot(path)).exited;

const OPENAPI = 'api/openapi.json';
const CLIENT = 'web/src/lib/api/client.gen.ts';

/** Each with the file without which there is nothing to generate from. */
const STEPS = [
  {
    name: 'types of the queries',
    from: 'api/src/graph/gen.ts',
    run: () => script('api/src/graph/gen.ts'),
  },
  {
    name: 'description of the API',
    from: 'api/src/openapi.ts',
    run: async () => {
      await ensureBuilt(['api']);
      return script('dist/api/src/openapi.js');
    },
  },
  {
    name: "the web's client of the API",
    from: OPENAPI,
    run: () => tool('oazapfts', [OPENAPI, CLIENT]),
  },
  {
    name: 'words of the web',
    from: 'web/project.inlang/settings.json',
    run: () => {
      const where = ['--project', './project.inlang', '--outdir', './src/lib/paraglide'];
      return tool('paraglide-js', ['compile', ...where, '--silent'], inRoot('web'));
    },
  },
];

export const generators = () => STEPS.filter(({ from }) => existsSync(inRoot(from)));

/** The generated files that are kept in the repository. */
export function generatedFiles() {
  const below = (folder) =>
    readdirSync(inRoot(folder), { recursive: true }).map((path) => join(folder, path));
  const isOurs = (path) => path.endsWith('.gen.ts') && !/node_modules|\.svelte-kit/.test(path);
  return [...['api', 'web', 'test'].flatMap(below).filter(isOurs), OPENAPI];
}
