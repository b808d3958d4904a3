import { Module } from '@nestjs/common';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { InvolvementsController } from './involvements.controller.ts';
import { InvolvementsRepository } from './involvements.repository.ts';
import { InvolvementsService } from './involvements.service.ts';
import { RetentionWorker } from './retention-worker.ts';
import { RetentionRepository } from './retention.repository.ts';

@Module({
  controllers: [InvolvementsController],
  providers: [
    InvolvementsService,
    InvolvementsRepository,
    RetentionWorker,
    RetentionRepository,
    LeasesRepository,
  ],
})
export class InvolvementsModule {}
