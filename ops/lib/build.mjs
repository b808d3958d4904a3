// Compiles what has changed since the last finished build, judged by the content of its sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, inRoot } from './paths.mjs';
import { mustRun } from './command.mjs';
import { withLock } from './lock.mjs';
import { step } from './progress.mjs';

/** What the builds themselves write beside their sources; names with a dot in front are theirs too. */
const NOT_SOURCES = new Set(['node_modules', 'build', 'paraglide', 'cache', 'README.md']);

/** What is built, from what, and what shows that it was. */
const PARTS = [
  {
    name: 'api',
    title: 'Compiling the API',
    project: 'tsconfig.build.json',
    sources: ['api/src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    isSource: (path) => !path.endsWith('.spec.ts'),
    result: 'dist/api/src',
    build: buildApi,
  },
  {
    name: 'web',
    title: 'Building the web pages',
    project: 'web/vite.config.ts',
    sources: ['web', 'package-lock.json'],
    isSource: (path) => !path.endsWith('.spec.ts'),
    result: 'web/build/handler.js',
    build: () => tool('vite', ['build'], inRoot('web'), 'Building the web pages'),
  },
];

/** Builds the parts named (all without) that are stale. */
export async function ensureBuilt(names = PARTS.map(({ name }) => name)) {
  const parts = PARTS.filter(
    ({ name, project }) => names.includes(name) && existsSync(inRoot(project)),
  );
  if (parts.every(isFresh)) return;
  await withLock(join(CACHE, 'build.lock'), 'building', async () => {
    for (const part of parts.filter((one) => !isFresh(one))) await rebuild(part);
  });
}

const stampOf = ({ name }) => join(CACHE, `build-${name}`);

function isFresh(part) {
  const stamp = stampOf(part);
  if (!existsSync(stamp) || !existsSync(inRoot(part.result))) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(part);
}

async function rebuild(part) {
  // The stamp speaks of finished builds only, and of the sources as they were when it began.
  const sources = fingerprint(part);
  rmSync(stampOf(part), { force: true });
  await step(part.title, part.build);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stampOf(part), sources);
}

function fingerprint({ sources, isSource }) {
  const hash = createHash('sha256').update(process.version);
  const visit = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) {
        if (!name.startsWith('.') && !NOT_SOURCES.has(name)) visit(join(path, name));
      }
    } else if (isSource(path)) {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  sources.map((source) => inRoot(source)).forEach(visit);
  return hash.digest('hex');
}

/** Compiled aside and then swapped in, so that a Patchwork that runs meanwhile finds all its files. */
async function buildApi() {
  const next = join(CACHE, 'dist');
  rmSync(next, { recursive: true, force: true });
  const args = ['-p', 'tsconfig.build.json', '--outDir', next];
  await tool('tsc', args, inRoot(), 'Compiling the API');
  rmSync(inRoot('dist'), { recursive: true, force: true });
  renameSync(next, inRoot('dist'));
}

/** Runs a tool of node_modules on our own Node. */
async function tool(name, args, cwd, what) {
  const { toolScript } = await import('./tools.mjs');
  await mustRun(process.execPath, [toolScript(name), ...args], {
    what,
    fix: 'The message above names the file and line.',
    cwd,
    isNode: true,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
