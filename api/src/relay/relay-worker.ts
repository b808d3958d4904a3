import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { Config } from '../common/config.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Purpose, Role, Sector } from '../consent/vocabulary.ts';
import type { QueryRows } from '../graph/queries.gen.ts';
import type { Viewer } from '../identity/viewer.ts';
import { LeasedWorker } from '../leases/leased-worker.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { RelayRepository } from './relay.repository.ts';

/** Requests in one round at most; what is left waits for the next. */
const MOST = 200;

/**
 * Takes requests round, at fixed ticks of the clock: when a message arrives says nothing about when its
 * request was made. Killed at any point, the next worker takes the same request round again, and each
 * message is made once. What is past its time is forgotten at the same tick.
 */
@Injectable()
export class RelayWorker extends LeasedWorker {
  constructor(
    private readonly repository: RelayRepository,
    leases: LeasesRepository,
    private readonly viewers: ViewerParams,
    private readonly clock: Clock,
    config: Config,
  ) {
    super('relay', leases, config.relaySeconds);
  }

  override async takeRound(): Promise<number> {
    if (!(await this.holdsLease())) return 0;
    let taken = 0;
    for (const request of await this.repository.waiting(MOST)) {
      const viewer = this.viewers.for(askerOf(request));
      const fanOut = async () => {
        await this.repository.fanOut(request.id, viewer, this.clock.forDatabase());
        return true;
      };
      if (await this.tryOne(fanOut)) taken += 1;
    }
    await this.repository.sweep(this.clock.forDatabase());
    return taken;
  }
}

/** Decided as they were when they asked: the same agency, role and purpose, if still theirs. */
function askerOf(request: QueryRows['relay/waiting']): Viewer {
  return {
    practitionerId: request.practitionerId,
    agencyId: request.agencyId,
    sector: request.sector as Sector,
    role: request.role as Role,
    purpose: request.purpose as Purpose,
    sessionKey: '',
  };
}
