import { Module } from '@nestjs/common';
import { HomeModule } from '../home/home.module.ts';
import { TeamModule } from '../team/team.module.ts';
import { BeyondController } from './beyond.controller.ts';
import { BeyondRepository } from './beyond.repository.ts';
import { BeyondService } from './beyond.service.ts';

@Module({
  imports: [HomeModule, TeamModule],
  controllers: [BeyondController],
  providers: [BeyondService, BeyondRepository],
})
export class BeyondModule {}
