import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.ts';
import { InboxRepository } from './inbox.repository.ts';
import { InboxService } from './inbox.service.ts';

@Module({
  controllers: [InboxController],
  providers: [InboxService, InboxRepository],
  exports: [InboxRepository],
})
export class InboxModule {}
