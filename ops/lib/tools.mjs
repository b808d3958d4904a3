import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { Problem } from './progress.mjs';

/** The JavaScript file behind a command of an npm package: `tsc`, `prettier`, `svelte-check` … */
export function toolScript(name) {
  const link = inRoot('node_modules', '.bin', name);
  if (!existsSync(link)) {
    throw new Problem(`${name} is not among the npm packages.`, 'npm ci --ignore-scripts');
  }
  const file = realpathSync(link);
  // On Windows it is a small shell script that names the file.
  const named = /"\$basedir[\\/](.+?\.m?[cj]s)"/.exec(readFileSync(file, 'utf8').slice(0, 1_000));
  return named ? join(inRoot('node_modules', '.bin'), named[1]) : file;
}
