import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout; every path below it is worked out from here, never from the cwd. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

export const inRoot = (...parts) => join(ROOT, ...parts);

/** Locks and the fingerprints of finished builds. Deleting it costs one build. */
export const CACHE = inRoot('.cache');

/** The managed Neo4j: jars, configuration and the demo's data. */
export const NEO4J_HOME = inRoot('.neo4j');

/** Where a program is, or undefined. Looks at PATH only: starting it to see is slower and noisier. */
export function which(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (folder && found) return found;
  }
  return undefined;
}
