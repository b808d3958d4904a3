import { randomUUID } from 'node:crypto';
import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Ticks } from '../common/ticks.ts';
import type { LeasesRepository } from './leases.repository.ts';

/** A process that was killed keeps others waiting for so long. */
const LEASE_SECONDS = 120;

/**
 * Work at fixed ticks of the clock that one process does for all: every process runs a worker, and
 * whoever holds the lease works. Trouble is logged by its kind only, and met again at the next tick.
 */
export abstract class LeasedWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger: Logger;
  private readonly holder = randomUUID();
  private readonly ticks: Ticks;

  /**
   * @param work names the lease, and who speaks in the log
   * @param everySeconds 0: only when asked
   */
  protected constructor(
    private readonly work: string,
    private readonly leases: LeasesRepository,
    everySeconds: number,
  ) {
    this.logger = new Logger(work);
    this.ticks = new Ticks(everySeconds, () =>
      this.takeRound().catch((error: Error) => this.complain(error)),
    );
  }

  /** @returns how many it dealt with; 0 also where another process holds the lease */
  abstract takeRound(): Promise<number>;

  onApplicationBootstrap(): void {
    this.ticks.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.ticks.stop();
  }

  protected holdsLease(): Promise<boolean> {
    return this.leases.take(this.work, this.holder, LEASE_SECONDS);
  }

  /** One that fails waits for the next round; the others need not wait for it. */
  protected async tryOne(deal: () => Promise<unknown>): Promise<boolean> {
    try {
      return Boolean(await deal());
    } catch (error) {
      this.complain(error as Error);
      return false;
    }
  }

  private complain({ name }: Error): void {
    this.logger.error(`Not done for now: ${name}`);
  }
}
