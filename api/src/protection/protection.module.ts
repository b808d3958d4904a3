import { Module } from '@nestjs/common';
import { BreakGlassController } from './break-glass.controller.ts';
import { BreakGlassRepository } from './break-glass.repository.ts';
import { BreakGlassService } from './break-glass.service.ts';
import { ConfirmationsController } from './confirmations.controller.ts';
import { ConfirmationsRepository } from './confirmations.repository.ts';
import { ConfirmationsService } from './confirmations.service.ts';
import { ReleasesController } from './releases.controller.ts';
import { ReleasesRepository } from './releases.repository.ts';
import { ReleasesService } from './releases.service.ts';
import { ShieldsController } from './shields.controller.ts';
import { ShieldsRepository } from './shields.repository.ts';
import { ShieldsService } from './shields.service.ts';

@Module({
  controllers: [
    BreakGlassController,
    ConfirmationsController,
    ReleasesController,
    ShieldsController,
  ],
  providers: [
    BreakGlassService,
    BreakGlassRepository,
    ConfirmationsService,
    ConfirmationsRepository,
    ReleasesService,
    ReleasesRepository,
    ShieldsService,
    ShieldsRepository,
  ],
})
export class ProtectionModule {}
