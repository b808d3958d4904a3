import { Module } from '@nestjs/common';
import { OwnCardController } from './own-card.controller.ts';
import { OwnCardRepository } from './own-card.repository.ts';
import { OwnCardService } from './own-card.service.ts';

@Module({ controllers: [OwnCardController], providers: [OwnCardService, OwnCardRepository] })
export class OwnCardModule {}
