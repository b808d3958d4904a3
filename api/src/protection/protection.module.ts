import { Module } from '@nestjs/common';
import { BreakGlassController } from './break-glass.controller.ts';
import { BreakGlassRepository } from './break-glass.repository.ts';
import { BreakGlassService } from './break-glass.service.ts';

@Module({
  controllers: [BreakGlassController],
  providers: [BreakGlassService, BreakGlassRepository],
})
export class ProtectionModule {}
