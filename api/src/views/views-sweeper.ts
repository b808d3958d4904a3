import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { Config } from '../common/config.ts';
import { LeasedWorker } from '../leases/leased-worker.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { ViewsRepository } from './views.repository.ts';

/** Desks removed with one statement. */
const PAGE = 500;

/**
 * What is kept beside a page lasts as long as its maker works for the agency that they made it in, and
 * the client is there. A page that is closed to them meanwhile takes nothing from the desk: it is out of
 * reach, and there again with the page.
 */
@Injectable()
export class ViewsSweeper extends LeasedWorker {
  constructor(
    private readonly repository: ViewsRepository,
    leases: LeasesRepository,
    private readonly clock: Clock,
    config: Config,
  ) {
    super('views', leases, config.retentionSeconds);
  }

  override async takeRound(): Promise<number> {
    let removed = 0;
    while (await this.holdsLease()) {
      const gone = await this.repository.sweep(PAGE, this.clock.forDatabase());
      removed += gone;
      if (gone < PAGE) break;
    }
    return removed;
  }
}
