import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../common/project-root.ts';
import type { GraphService } from './graph.service.ts';

export interface Migration {
  id: string;
  checksum: string;
  statements: string[];
}

export class MigrationError extends Error {}

/** The files of `cypher/schema/`, in order of their number. */
export function readMigrations(folder = join(projectRoot(), 'cypher/schema')): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  return files.map((file) => {
    const id = /^(V\d{3})__[a-z0-9-]+\.cypher$/.exec(file)?.[1];
    if (!id)
      throw new MigrationError(`cypher/schema/${file}: a name is like V001__constraints.cypher`);
    const text = readFileSync(join(folder, file), 'utf8');
    const statements = text
      .replace(/^\s*\/\/.*$/gm, '')
      .split(/;\s*$/m)
      .map((statement) => statement.trim())
      .filter(Boolean);
    return { id, checksum: createHash('sha256').update(text).digest('hex'), statements };
  });
}

/**
 * Brings the database to the newest schema: each file once, in order. Every statement says IF NOT
 * EXISTS, so two processes that start together do no harm and a crash half way is repaired by the
 * next start. A file that changed after it ran stops the start.
 * @returns ids that ran now
 */
export async function migrate(
  graph: GraphService,
  migrations = readMigrations(),
): Promise<string[]> {
  const done = await graph.runText('MATCH (m:Migration) RETURN m.id AS id, m.checksum AS checksum');
  const checksums = new Map(done.map((row) => [row['id'] as string, row['checksum'] as string]));
  const known = new Set(migrations.map((migration) => migration.id));
  const unknown = [...checksums.keys()].find((id) => !known.has(id));
  if (unknown) {
    throw new MigrationError(
      `The database is newer than this Patchwork: it has ${unknown}. Install the newer version.`,
    );
  }
  const ran: string[] = [];
  for (const migration of migrations) {
    const before = checksums.get(migration.id);
    if (before === migration.checksum) continue;
    if (before) {
      throw new MigrationError(
        `${migration.id} changed after it ran. Undo the edit and add a new file.`,
      );
    }
    for (const statement of migration.statements) await graph.runText(statement);
    await graph.runText(
      'MERGE (m:Migration {id: $id}) SET m.checksum = $checksum, m.at = datetime()',
      {
        id: migration.id,
        checksum: migration.checksum,
      },
    );
    ran.push(migration.id);
  }
  if (ran.length) await graph.runText('CALL db.awaitIndexes(300)');
  return ran;
}
