import { randomUUID } from 'node:crypto';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Config } from '../common/config.ts';
import { Ticks } from '../common/ticks.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { RetentionRepository } from './retention.repository.ts';

/** Lines looked at with one statement. */
const PAGE = 500;
/** A process that was killed keeps others waiting for so long. */
const LEASE_SECONDS = 120;

/**
 * Removes what may be kept no longer (consent-rule, section 2): lines past their retention, and sensitive
 * ones of which nobody has been let know for the profile's days, where the agency has not signed that it
 * holds such. Whoever could not see a line is told the same before and after. Killed at any point, the
 * next round begins again: each line goes in a transaction of its own.
 */
@Injectable()
export class RetentionWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Retention');
  private readonly holder = randomUUID();
  private readonly ticks: Ticks;

  constructor(
    private readonly repository: RetentionRepository,
    private readonly leases: LeasesRepository,
    config: Config,
  ) {
    this.ticks = new Ticks(config.retentionSeconds, () =>
      this.takeRound().catch((error: Error) => this.complain(error)),
    );
  }

  onApplicationBootstrap(): void {
    this.ticks.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.ticks.stop();
  }

  /** @returns how many were removed; 0 also where another process holds the lease */
  async takeRound(): Promise<number> {
    let removed = 0;
    let after = '';
    while (await this.leases.take('retention', this.holder, LEASE_SECONDS)) {
      const { last, ids } = await this.repository.next(after, PAGE);
      if (last === null) break;
      for (const { id } of ids.length ? await this.repository.judge(ids) : []) {
        try {
          if (await this.repository.remove(id, randomUUID())) removed += 1;
        } catch (error) {
          // The next round tries again; the others need not wait for it.
          this.complain(error as Error);
        }
      }
      after = last;
    }
    return removed;
  }

  private complain({ name }: Error): void {
    this.logger.error(`Not removed for now: ${name}`);
  }
}
