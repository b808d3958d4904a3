import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds `cypher/` and `package.json`, whether this file runs from `api/src` (tests,
 * generators) or from `dist/api/src` (the service).
 */
export function projectRoot(from: string = import.meta.dirname): string {
  let folder = from;
  while (!existsSync(join(folder, 'cypher', 'schema'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No folder "cypher/schema" above ${from}`);
    folder = parent;
  }
  return folder;
}
