import { Injectable } from '@nestjs/common';
import { Config } from '../common/config.ts';
import { LeasedWorker } from '../leases/leased-worker.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { InvitationsRepository } from './invitations.repository.ts';

/** Forgets invitations whose time is long up: together they would be a list of who asked whom about whom. */
@Injectable()
export class InvitationsWorker extends LeasedWorker {
  constructor(
    private readonly repository: InvitationsRepository,
    leases: LeasesRepository,
    config: Config,
  ) {
    super('invitations', leases, config.relaySeconds);
  }

  override async takeRound(): Promise<number> {
    if (await this.holdsLease()) await this.repository.sweep();
    return 0;
  }
}
