import { Module } from '@nestjs/common';
import { HandOverController } from './hand-over.controller.ts';
import { HandOverRepository } from './hand-over.repository.ts';
import { HandOverService } from './hand-over.service.ts';

@Module({ controllers: [HandOverController], providers: [HandOverService, HandOverRepository] })
export class HandOverModule {}
