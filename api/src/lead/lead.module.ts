import { Module } from '@nestjs/common';
import { LeadController } from './lead.controller.ts';
import { LeadRepository } from './lead.repository.ts';
import { LeadService } from './lead.service.ts';

@Module({ controllers: [LeadController], providers: [LeadService, LeadRepository] })
export class LeadModule {}
