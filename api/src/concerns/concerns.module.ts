import { Module } from '@nestjs/common';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { ConcernsWorker } from './concerns-worker.ts';
import { ConcernsController } from './concerns.controller.ts';
import { ConcernsRepository } from './concerns.repository.ts';
import { ConcernsService } from './concerns.service.ts';

@Module({
  controllers: [ConcernsController],
  providers: [ConcernsService, ConcernsRepository, ConcernsWorker, LeasesRepository],
})
export class ConcernsModule {}
