import { Module } from '@nestjs/common';
import { identifierVault } from '../people/identifier-vault.ts';
import { AuditRepository } from './audit.repository.ts';
import { BarsController } from './bars.controller.ts';
import { BarsRepository } from './bars.repository.ts';
import { BarsService } from './bars.service.ts';
import { DutySampleController } from './duty-sample.controller.ts';
import { DutySampleRepository } from './duty-sample.repository.ts';
import { DutySampleService } from './duty-sample.service.ts';
import { LooksController } from './looks.controller.ts';
import { LooksRepository } from './looks.repository.ts';
import { LooksService } from './looks.service.ts';
import { OversightController } from './oversight.controller.ts';
import { OversightRepository } from './oversight.repository.ts';
import { OversightService } from './oversight.service.ts';
import { Sealer } from './sealer.ts';

@Module({
  controllers: [BarsController, DutySampleController, LooksController, OversightController],
  providers: [
    AuditRepository,
    BarsRepository,
    BarsService,
    DutySampleRepository,
    DutySampleService,
    Sealer,
    LooksRepository,
    LooksService,
    OversightRepository,
    OversightService,
    identifierVault,
  ],
})
export class AuditModule {}
