import { Module } from '@nestjs/common';
import { BreakGlassController } from './break-glass.controller.ts';
import { BreakGlassRepository } from './break-glass.repository.ts';
import { BreakGlassService } from './break-glass.service.ts';
import { ShieldsController } from './shields.controller.ts';
import { ShieldsRepository } from './shields.repository.ts';
import { ShieldsService } from './shields.service.ts';

@Module({
  controllers: [BreakGlassController, ShieldsController],
  providers: [BreakGlassService, BreakGlassRepository, ShieldsService, ShieldsRepository],
})
export class ProtectionModule {}
