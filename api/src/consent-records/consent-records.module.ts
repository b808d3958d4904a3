import { Module } from '@nestjs/common';
import { ConsentCommands } from './consent-commands.service.ts';
import { ConsentRecordsController } from './consent-records.controller.ts';
import { ConsentRecordsRepository } from './consent-records.repository.ts';
import { ConsentRecordsService } from './consent-records.service.ts';

@Module({
  controllers: [ConsentRecordsController],
  providers: [ConsentRecordsService, ConsentCommands, ConsentRecordsRepository],
})
export class ConsentRecordsModule {}
