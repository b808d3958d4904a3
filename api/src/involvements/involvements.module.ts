import { Module } from '@nestjs/common';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { InvolvementsController } from './involvements.controller.ts';
import { InvolvementsRepository } from './involvements.repository.ts';
import { InvolvementsService } from './involvements.service.ts';
import { JoiningController } from './joining.controller.ts';
import { JoiningRepository } from './joining.repository.ts';
import { JoiningService } from './joining.service.ts';
import { RetentionWorker } from './retention-worker.ts';
import { RetentionRepository } from './retention.repository.ts';

@Module({
  controllers: [InvolvementsController, JoiningController],
  providers: [
    InvolvementsService,
    InvolvementsRepository,
    JoiningService,
    JoiningRepository,
    RetentionWorker,
    RetentionRepository,
    LeasesRepository,
  ],
  exports: [JoiningService, JoiningRepository],
})
export class InvolvementsModule {}
