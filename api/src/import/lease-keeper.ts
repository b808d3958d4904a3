import { ImportError } from './import-error.ts';
import type { ImportRepository, Lease } from './import.repository.ts';

const HEARTBEAT_MS = 4_000;
const ASK_AGAIN_MS = 1_000;

export interface LeaseOptions {
  newId: () => string;
  /** Called once when another run holds the source and may be dead. */
  onWait: () => void;
  pause?: (ms: number) => Promise<void>;
}

/**
 * Sees to it that one run works on a source. Each batch proves the lease again in its own
 * transaction, so this keeper's clock decides only how long others wait, never what is written.
 */
export class LeaseKeeper {
  readonly lease: Lease;
  private readonly repository: ImportRepository;
  private readonly options: LeaseOptions;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(repository: ImportRepository, source: string, options: LeaseOptions) {
    this.repository = repository;
    this.options = options;
    this.lease = { source, holder: options.newId() };
  }

  /**
   * Waits for a lease that nobody renews (its run was killed) and gives up at the first renewal: then
   * the other run is alive.
   */
  async take(): Promise<void> {
    const pause =
      this.options.pause ?? ((ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
    let seen: string | null = null;
    for (;;) {
      const { isGranted, leaseUntil } = await this.repository.takeLease(
        this.lease,
        this.options.newId(),
      );
      if (isGranted) break;
      if (seen !== null && seen !== leaseUntil) throw this.alreadyRunning();
      if (seen === null) this.options.onWait();
      seen = leaseUntil;
      await pause(ASK_AGAIN_MS);
    }
    // A failed renewal is no news: the next batch meets the same database, and says so.
    this.heartbeat = setInterval(
      () => void this.repository.renewLease(this.lease).catch(() => {}),
      HEARTBEAT_MS,
    );
    this.heartbeat.unref();
  }

  async release(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.repository.releaseLease(this.lease);
  }

  private alreadyRunning(): ImportError {
    return new ImportError(
      'alreadyRunning',
      `Another import of "${this.lease.source}" is running on this database. ` +
        'Wait until it has ended, then run this one again. Nothing was changed.',
    );
  }
}
