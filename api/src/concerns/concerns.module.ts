import { Module } from '@nestjs/common';
import { ConcernsController } from './concerns.controller.ts';
import { ConcernsRepository } from './concerns.repository.ts';
import { ConcernsService } from './concerns.service.ts';

@Module({
  controllers: [ConcernsController],
  providers: [ConcernsService, ConcernsRepository],
})
export class ConcernsModule {}
