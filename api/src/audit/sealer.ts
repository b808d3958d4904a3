import { randomUUID } from 'node:crypto';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Config } from '../common/config.ts';
import { AuditRepository, type LeasedLog } from './audit.repository.ts';
import { CheckpointFile } from './checkpoint-file.ts';
import { headAfter, lineHash, NOTHING, readLine, writeLine, type Head } from './checkpoint.ts';
import type { Leaf } from './leaf.ts';
import { AuditError, SigningKey } from './signing-key.ts';

/** Events in one checkpoint at most: a line of some hundred kilobytes. */
const BATCH = 1_000;
/** A process that was killed keeps others waiting for so long; with the pause, under a minute. */
const LEASE_SECONDS = 30;

/**
 * Seals access events: gives those that have committed their places in the database, then writes a
 * signed checkpoint outside of it. Every process runs one; whoever holds the lease works. Killed at any
 * point, the next one finds the places given and writes the very same line.
 */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Audit');
  private readonly holder = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private trouble = '';

  constructor(
    private readonly repository: AuditRepository,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const { everySeconds } = this.config.audit;
    if (!everySeconds) return;
    this.timer = setInterval(() => this.tick(), everySeconds * 1_000).unref();
    this.tick();
  }

  /** What is waiting is sealed before the process ends. */
  async onModuleDestroy(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.tick();
    await this.running;
    await this.repository.releaseLease(this.holder).catch(() => undefined);
  }

  /**
   * Seals all that waits.
   * @returns checkpoints written; 0 also where another process holds the lease
   * @throws AuditError: what stands outside and what the database knows do not fit together
   */
  async seal(): Promise<number> {
    const key = SigningKey.open(this.config.audit.keyFile);
    for (let written = 0; ; written++) {
      const log = await this.repository.takeLease(this.holder, LEASE_SECONDS, key.publicKey);
      if (!log.isGranted) return written;
      if (log.publicKey !== key.publicKey) {
        throw new AuditError(
          `${this.config.audit.keyFile} is not the key that this log began with.`,
        );
      }
      const file = new CheckpointFile(this.config.audit.directory, log.id);
      const { last } = await file.end();
      const isPending = log.assigned > log.number;
      if (!isPending) {
        if (!endsAt(log, last)) throw misfit(file, log);
        if (!(await this.repository.assign(this.holder, BATCH))) return written;
      }
      await this.write(log, file, last, key);
    }
  }

  /** The checkpoint whose events have their places; done already where a killed process wrote it. */
  private async write(
    log: LeasedLog,
    file: CheckpointFile,
    last: string | null,
    key: SigningKey,
  ): Promise<void> {
    const leaves = await this.repository.leaves(log.size, log.size + BATCH);
    let line = last as string;
    if (endsAt(log, last)) {
      const at = (await this.repository.log())?.assignedAt ?? '';
      line = writeLine(headOf(last), { log: log.id, at, leaves }, key);
      await file.append(line);
    } else if (!isWrittenAlready(log, last, leaves)) {
      throw misfit(file, log);
    }
    const { number, size } = readLine(line)!.checkpoint;
    await this.repository.confirm(number, size, lineHash(line));
  }

  private tick(): void {
    this.running = this.running.then(async () => {
      try {
        await this.seal();
        this.trouble = '';
      } catch (error) {
        this.complain(error as Error);
      }
    });
  }

  /** The same trouble every few seconds is said once; the database's own words stay out of the log. */
  private complain(error: Error): void {
    const said = error instanceof AuditError ? error.message : `Not sealed for now: ${error.name}`;
    if (said !== this.trouble) this.logger.error(said);
    this.trouble = said;
  }
}

function headOf(last: string | null): Head {
  if (last === null) return NOTHING;
  const read = readLine(last);
  if (!read) throw new AuditError('The last line of the checkpoints is none that Patchwork wrote.');
  return headAfter(last, read.checkpoint);
}

/** Whether the last line is the one that the database knows as the last. */
function endsAt({ number, hash }: LeasedLog, last: string | null): boolean {
  const head = headOf(last);
  return head.number === number && head.hash === (hash ?? NOTHING.hash);
}

/** Whether the last line seals just those events that have their places and are not confirmed. */
function isWrittenAlready(log: LeasedLog, last: string | null, leaves: Leaf[]): boolean {
  const checkpoint = last === null ? undefined : readLine(last)?.checkpoint;
  return (
    checkpoint?.number === log.number + 1 &&
    checkpoint.previous === (log.hash ?? NOTHING.hash) &&
    checkpoint.leaves.join() === leaves.map(({ id, hash }) => [id, hash]).join()
  );
}

function misfit({ path }: CheckpointFile, { number }: LeasedLog): AuditError {
  return new AuditError(
    `${path} does not end where the database does (checkpoint ${number}): one of them was cut, ` +
      'changed or restored. Nothing is sealed until that is settled: npm run audit:verify',
  );
}
