import { Module } from '@nestjs/common';
import { AssessmentsController } from './assessments.controller.ts';
import { AssessmentsRepository } from './assessments.repository.ts';
import { AssessmentsService } from './assessments.service.ts';
import { ConsentCommands } from './consent-commands.service.ts';
import { ConsentRecordsController } from './consent-records.controller.ts';
import { ConsentRecordsRepository } from './consent-records.repository.ts';
import { ConsentRecordsService } from './consent-records.service.ts';
import { RecipientsController } from './recipients.controller.ts';

@Module({
  controllers: [AssessmentsController, ConsentRecordsController, RecipientsController],
  providers: [
    AssessmentsService,
    AssessmentsRepository,
    ConsentRecordsService,
    ConsentCommands,
    ConsentRecordsRepository,
  ],
})
export class ConsentRecordsModule {}
