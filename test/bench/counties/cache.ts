import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#api/common/project-root.ts';
import { CACHE } from '../../../ops/lib/paths.mjs';
import { requireDisk, step } from '../../../ops/lib/progress.mjs';
import { bulkImport } from './bulk-import.ts';

/** What a county is made of; its schema is brought up to date by the migrations, as anywhere. */
const SOURCES = [
  'api/src/demo',
  ...['identifiers', 'name-keys', 'normalise'].map((name) => `api/src/people/${name}.ts`),
  ...['county', 'csv-files', 'fields', 'graph-shape'].map(
    (name) => `test/bench/counties/${name}.ts`,
  ),
  'ops/pom.xml',
];
const DAY = 86_400_000;
/** Older than that, too much of what is in force for a time has run out. */
const KEPT_DAYS = 30;
/** Megabytes for each thousand clients while it is filled: the files read and the store written. */
const MB_A_THOUSAND = 6;
const FOLDER = join(CACHE, 'bench');

/** The counties that fit these sources, all with the same today. What is stale is deleted. */
export class CountyCache {
  readonly anchor: Date;
  private readonly folder: string;

  constructor() {
    this.folder = join(FOLDER, fingerprint());
    const dated = join(this.folder, 'anchor');
    if (existsSync(dated) && Date.now() - statSync(dated).mtimeMs > KEPT_DAYS * DAY) {
      rmSync(this.folder, { recursive: true });
    }
    mkdirSync(this.folder, { recursive: true });
    for (const name of readdirSync(FOLDER)) {
      if (join(FOLDER, name) !== this.folder) rmSync(join(FOLDER, name), { recursive: true });
    }
    if (!existsSync(dated)) writeFileSync(dated, `${new Date().toISOString().slice(0, 10)}\n`);
    this.anchor = new Date(readFileSync(dated, 'utf8').trim());
  }

  /** The folder of a filled store of that size. */
  async store(clients: number): Promise<string> {
    const store = join(this.folder, String(clients));
    if (existsSync(store)) return store;
    requireDisk(300 + (clients / 1_000) * MB_A_THOUSAND, 'the county');
    const partial = `${store}.partial`;
    rmSync(partial, { recursive: true, force: true });
    const title = `Importing ${clients.toLocaleString('en-GB')} clients offline (only once)`;
    await step(title, () => bulkImport(partial, clients, this.anchor));
    renameSync(partial, store);
    return store;
  }

  forget(clients: number): void {
    rmSync(join(this.folder, String(clients)), { recursive: true, force: true });
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else if (!path.endsWith('.spec.ts')) {
      hash.update(readFileSync(path));
    }
  };
  for (const source of SOURCES) visit(join(projectRoot(), source));
  return hash.digest('hex').slice(0, 12);
}
