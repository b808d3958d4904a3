import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller.ts';
import { NoticesRepository } from './notices.repository.ts';
import { NoticesService } from './notices.service.ts';

@Module({ controllers: [NoticesController], providers: [NoticesService, NoticesRepository] })
export class NoticesModule {}
