import { randomUUID } from 'node:crypto';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { Config } from '../common/config.ts';
import { Ticks } from '../common/ticks.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Purpose, Role, Sector } from '../consent/vocabulary.ts';
import type { QueryRows } from '../graph/queries.gen.ts';
import type { Viewer } from '../identity/viewer.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { RelayRepository } from './relay.repository.ts';

/** Requests in one round at most; what is left waits for the next. */
const MOST = 200;
/** A process that was killed keeps others waiting for so long. */
const LEASE_SECONDS = 120;

/**
 * Takes requests round, at fixed ticks of the clock: when a message arrives says nothing about when its
 * request was made. Every process runs one; whoever holds the lease works. Killed at any point, the next
 * one takes the same request round again, and each message is made once.
 */
@Injectable()
export class RelayWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Relay');
  private readonly holder = randomUUID();
  private readonly ticks: Ticks;

  constructor(
    private readonly repository: RelayRepository,
    private readonly leases: LeasesRepository,
    private readonly viewers: ViewerParams,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.ticks = new Ticks(config.relaySeconds, () =>
      this.takeRound().catch((error: Error) => this.complain(error)),
    );
  }

  onApplicationBootstrap(): void {
    this.ticks.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.ticks.stop();
  }

  /** @returns how many were taken round; 0 also where another process holds the lease */
  async takeRound(): Promise<number> {
    if (!(await this.leases.take('relay', this.holder, LEASE_SECONDS))) return 0;
    let taken = 0;
    for (const request of await this.repository.waiting(MOST)) {
      const viewer = this.viewers.for(askerOf(request));
      try {
        await this.repository.fanOut(request.id, viewer, this.clock.forDatabase());
        taken += 1;
      } catch (error) {
        // It keeps waiting; the others need not wait for it.
        this.complain(error as Error);
      }
    }
    return taken;
  }

  private complain({ name }: Error): void {
    this.logger.error(`Not taken round for now: ${name}`);
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
