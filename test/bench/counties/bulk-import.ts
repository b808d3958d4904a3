import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../../../ops/lib/command.mjs';
import { requireJava } from '../../../ops/lib/java.mjs';
import { ensureJars } from '../../../ops/lib/neo4j-jars.mjs';
import { ensurePassword, javaFlags } from '../../../ops/lib/neo4j-store.mjs';
import { NEO4J_HOME } from '../../../ops/lib/paths.mjs';
import { fileOf, LIST_SEPARATOR, writeCsv } from './csv-files.ts';
import type { Table } from './fields.ts';
import { edgeHeader, edges, labels, nodeHeader } from './graph-shape.ts';

const ADMIN = 'org.neo4j.server.startup.Neo4jAdminCommand';
const SEPARATOR = `U+${LIST_SEPARATOR.codePointAt(0)!.toString(16).padStart(4, '0')}`;

/** Fills the store, of which there is nothing yet, while no server runs on it. */
export async function bulkImport(store: string, clients: number, anchor: Date): Promise<void> {
  const folder = join(store, 'csv');
  mkdirSync(folder, { recursive: true });
  await writeCsv(folder, clients, anchor);
  mkdirSync(NEO4J_HOME, { recursive: true, mode: 0o700 });
  const [java, jars] = [await requireJava(), await ensureJars(NEO4J_HOME)];
  // A password that is missing says that a first start was cut off, and its data are deleted.
  await ensurePassword(store, { java, jars });
  const fixed = ['--overwrite-destination', `--array-delimiter=${SEPARATOR}`];
  const report = `--report-file=${join(folder, 'report')}`;
  // The name before the files: what follows the last list of files would be taken for one more.
  const options = [...fixed, report, 'neo4j', ...inputs(folder)];
  const command = [ADMIN, 'database', 'import', 'full', ...options];
  await mustRun(java, ['-Xmx1g', ...javaFlags, '-cp', join(jars, '*'), ...command], {
    what: 'The bulk import',
    fix: 'The message above says which file; nothing of it is kept.',
    env: { ...process.env, NEO4J_HOME: store, NEO4J_CONF: join(store, 'conf'), HEAP_SIZE: '1g' },
  });
  rmSync(folder, { recursive: true });
}

function inputs(folder: string): string[] {
  const header = (name: string, text: string) => {
    const file = join(folder, `${name}.header`);
    writeFileSync(file, `${text}\n`);
    return file;
  };
  const nodes = Object.entries(labels).map(([table, label]) => {
    const columns = header(table, nodeHeader(table as Table));
    return `--nodes=${label}=${columns},${fileOf(folder, table as Table)}`;
  });
  const relationships = edges.map((edge, i) => {
    const columns = header(`${i}-${edge.type}`, edgeHeader(edge));
    return `--relationships=${edge.type}=${columns},${fileOf(folder, edge.file)}`;
  });
  return [...nodes, ...relationships];
}
