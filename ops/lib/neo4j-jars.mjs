// The server's own jars, fetched once by Maven into .neo4j/ as ops/pom.xml names them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { mustRun } from './command.mjs';
import { requireMaven } from './java.mjs';
import { withLock } from './lock.mjs';
import { requireDisk, step } from './progress.mjs';

const POM = inRoot('ops', 'pom.xml');
const GOAL = 'dependency:copy-dependencies';

/** The folder of the jars; named after the pom, so that a new version is a new folder. */
function folderOfJars(home) {
  const fingerprint = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12);
  return join(home, `jars-${fingerprint}`);
}

export const hasJars = (home) => existsSync(folderOfJars(home));

export async function ensureJars(home) {
  const jars = folderOfJars(home);
  if (!existsSync(jars)) {
    await withLock(join(home, 'jars.lock'), 'fetching Neo4j', async () => {
      if (!existsSync(jars)) await fetchJars(home, jars);
    });
  }
  return jars;
}

async function fetchJars(home, jars) {
  const maven = requireMaven();
  requireDisk(500, 'Neo4j');
  // Whatever an interrupted run, or an earlier version, left behind.
  for (const name of readdirSync(home)) {
    if (name.startsWith('jars-')) rmSync(join(home, name), { recursive: true });
  }
  // A name of our own: a Maven that outlived its killed starter may still be writing.
  const partial = `${jars}.${process.pid}.partial`;
  await step('Fetching Neo4j 5.26 (about 120 MB, only once)', async (saying) => {
    let fetched = 0;
    await mustRun(maven, ['-B', '-f', POM, GOAL, `-DoutputDirectory=${partial}`], {
      what: 'Fetching Neo4j with Maven',
      fix: `Look at the message above; by hand it is:  mvn -f ops/pom.xml ${GOAL}`,
      onLine: (line) => {
        if (/Downloaded from .*\.jar /.test(line)) saying(`${(fetched += 1)} files`);
      },
    });
  });
  renameSync(partial, jars); // complete, or not there at all
}
