import { Module } from '@nestjs/common';
import { InvolvementsModule } from '../involvements/involvements.module.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { InvitationsWorker } from './invitations-worker.ts';
import { InvitationsController } from './invitations.controller.ts';
import { InvitationsRepository } from './invitations.repository.ts';
import { InvitationsService } from './invitations.service.ts';
import { ReceivedController } from './received.controller.ts';
import { ReceivedService } from './received.service.ts';

@Module({
  imports: [InvolvementsModule],
  controllers: [InvitationsController, ReceivedController],
  providers: [
    InvitationsService,
    ReceivedService,
    InvitationsRepository,
    InvitationsWorker,
    LeasesRepository,
  ],
  exports: [InvitationsRepository],
})
export class InvitationsModule {}
