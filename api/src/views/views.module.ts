import { Module } from '@nestjs/common';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { TeamModule } from '../team/team.module.ts';
import { DeskController } from './desk.controller.ts';
import { ViewsSweeper } from './views-sweeper.ts';
import { ViewsController } from './views.controller.ts';
import { ViewsRepository } from './views.repository.ts';
import { ViewsService } from './views.service.ts';

@Module({
  imports: [TeamModule],
  controllers: [DeskController, ViewsController],
  providers: [ViewsService, ViewsRepository, ViewsSweeper, LeasesRepository],
})
export class ViewsModule {}
