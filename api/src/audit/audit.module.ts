import { Module } from '@nestjs/common';
import { identifierVault } from '../people/identifier-vault.ts';
import { AuditRepository } from './audit.repository.ts';
import { LooksController } from './looks.controller.ts';
import { LooksRepository } from './looks.repository.ts';
import { LooksService } from './looks.service.ts';
import { OversightController } from './oversight.controller.ts';
import { OversightRepository } from './oversight.repository.ts';
import { OversightService } from './oversight.service.ts';
import { Sealer } from './sealer.ts';

@Module({
  controllers: [LooksController, OversightController],
  providers: [
    AuditRepository,
    Sealer,
    LooksRepository,
    LooksService,
    OversightRepository,
    OversightService,
    identifierVault,
  ],
})
export class AuditModule {}
