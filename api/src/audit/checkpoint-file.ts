import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { AuditError } from './signing-key.ts';

const NAME = 'checkpoints.log';
const CHUNK = 64 * 1024;
const NEWLINE = 10;

/** The log outside the database: one line a checkpoint, only ever added to. */
export class CheckpointFile {
  readonly path: string;
  private readonly folder: string;

  constructor(directory: string, log: string) {
    this.folder = join(directory, log);
    this.path = join(this.folder, NAME);
  }

  /** The last whole line, and what a writer that was killed left after it. */
  async end(): Promise<{ last: string | null; torn: string }> {
    if (!existsSync(this.path)) return { last: null, torn: '' };
    const file = await open(this.path, 'r');
    try {
      let from = (await file.stat()).size;
      let tail = Buffer.alloc(0);
      // Back to the newline before the last whole line, or to the beginning.
      while (from > 0 && tail.subarray(0, tail.lastIndexOf(NEWLINE)).indexOf(NEWLINE) < 0) {
        const length = Math.min(CHUNK, from);
        from -= length;
        const chunk = Buffer.alloc(length);
        await file.read(chunk, 0, length, from);
        tail = Buffer.concat([chunk, tail]);
      }
      const lines = tail.toString('utf8').split('\n');
      const torn = lines.pop() ?? '';
      return { last: lines.at(-1) ?? null, torn };
    } finally {
      await file.close();
    }
  }

  /**
   * Adds a line and waits until it is on the disk. A killed writer's beginning of the same line is
   * completed: what a checkpoint says follows from the database, to the last byte.
   * @throws AuditError where something else stands at the end
   */
  async append(line: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const { torn } = await this.end();
    if (!line.startsWith(torn)) {
      throw new AuditError(
        `${this.path} ends in the middle of a line that Patchwork did not begin.`,
      );
    }
    const file = await open(this.path, 'a', 0o600);
    try {
      await file.appendFile(`${line.slice(torn.length)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Every line in order, also a torn last one. */
  async *lines(): AsyncGenerator<string> {
    if (!existsSync(this.path)) return;
    yield* createInterface({ input: createReadStream(this.path), crlfDelay: Infinity });
  }
}

/** Ids of the logs that a folder holds. */
export async function logsIn(directory: string): Promise<string[]> {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, NAME)))
    .map(({ name }) => name);
}
