// The npm packages: installed when what is there is not what package-lock.json asks for.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { withLock } from './lock.mjs';
import { npm } from './node24.mjs';
import { requireDisk, step } from './progress.mjs';

/**
 * npm writes node_modules/.package-lock.json as its last act and `npm ci` deletes it first, so it
 * tells a finished installation from one that was cut off, whoever started it.
 */
export function packagesAreCurrent(root = inRoot()) {
  const wanted = readPackages(`${root}/package-lock.json`);
  const present = readPackages(`${root}/node_modules/.package-lock.json`);
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true; // the project itself
    // Programs for other platforms are in the lock file, but not on this machine.
    if (!present[path]) return Boolean(optional || devOptional);
    return present[path].version === version;
  });
}

function readPackages(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {}; // cut off while it was written
  }
}

export async function ensurePackages() {
  if (packagesAreCurrent()) return;
  await withLock(inRoot('.cache', 'packages.lock'), 'installing the packages', async () => {
    if (packagesAreCurrent()) return;
    requireDisk(1_500, 'the npm packages');
    await step('Installing the npm packages (some minutes the first time)', install);
  });
}

async function install() {
  // No package of ours needs its install script, and one of them only counts its users.
  const flags = [
    '--ignore-scripts',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  try {
    await npm(['ci', ...flags], { what: 'npm ci' });
  } catch (error) {
    // A lock file that was written behind a partial mirror lacks optional programs for platforms
    // that the mirror had not. `ci` refuses it; `install` keeps to all that it does say.
    if (!/EUSAGE|in sync/.test(error.message)) throw error;
    rmSync(inRoot('node_modules'), { recursive: true, force: true });
    await npm(['install', '--no-save', ...flags], { what: 'npm install' });
  }
}
