import { Module } from '@nestjs/common';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { RelayMessagesController } from './relay-messages.controller.ts';
import { RelayWorker } from './relay-worker.ts';
import { RelayController } from './relay.controller.ts';
import { RelayRepository } from './relay.repository.ts';
import { RelayService } from './relay.service.ts';

@Module({
  controllers: [RelayController, RelayMessagesController],
  providers: [RelayService, RelayRepository, RelayWorker, LeasesRepository],
})
export class RelayModule {}
