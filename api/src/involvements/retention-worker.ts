import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../common/config.ts';
import { LeasedWorker } from '../leases/leased-worker.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { RetentionRepository } from './retention.repository.ts';

/** Lines looked at with one statement. */
const PAGE = 500;

/**
 * Removes what may be kept no longer (consent-rule, section 2): lines past their retention, and sensitive
 * ones of which nobody has been let know for the profile's days, where the agency has not signed that it
 * holds such. Whoever could not see a line is told the same before and after. Killed at any point, the
 * next round begins again: each line goes in a transaction of its own. Concerns go when their time is up.
 */
@Injectable()
export class RetentionWorker extends LeasedWorker {
  constructor(
    private readonly repository: RetentionRepository,
    leases: LeasesRepository,
    config: Config,
  ) {
    super('retention', leases, config.retentionSeconds);
  }

  override async takeRound(): Promise<number> {
    if (!(await this.holdsLease())) return 0;
    let removed = await this.repository.forgetConcerns();
    let after = '';
    while (await this.holdsLease()) {
      const { last, ids } = await this.repository.next(after, PAGE);
      if (last === null) break;
      for (const { id } of ids.length ? await this.repository.judge(ids) : []) {
        if (await this.tryOne(() => this.repository.remove(id, randomUUID()))) removed += 1;
      }
      after = last;
    }
    return removed;
  }
}
