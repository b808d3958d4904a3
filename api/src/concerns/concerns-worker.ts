import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { Config } from '../common/config.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import { LeasedWorker } from '../leases/leased-worker.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { ConcernsRepository } from './concerns.repository.ts';
import { workingDayBefore } from './working-day.ts';

/** Concerns taken with one statement. */
const PAGE = 200;

/**
 * Passes on, at the relay's ticks of the clock, what has waited unopened for a working day. Killed at any
 * point it begins again: a concern is passed on in one statement, once.
 */
@Injectable()
export class ConcernsWorker extends LeasedWorker {
  constructor(
    private readonly repository: ConcernsRepository,
    leases: LeasesRepository,
    private readonly viewers: ViewerParams,
    private readonly clock: Clock,
    config: Config,
  ) {
    super('concerns', leases, config.relaySeconds);
  }

  override async takeRound(): Promise<number> {
    const before = workingDayBefore(this.clock.now(), this.viewers.profile.timeZone);
    let people = 0;
    while (await this.holdsLease()) {
      const { taken, passed } = await this.repository.passOn(before, PAGE);
      people += passed;
      if (taken < PAGE) break;
    }
    return people;
  }
}
