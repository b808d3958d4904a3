import { Module } from '@nestjs/common';
import { AuditRepository } from './audit.repository.ts';
import { Sealer } from './sealer.ts';

@Module({ providers: [AuditRepository, Sealer] })
export class AuditModule {}
