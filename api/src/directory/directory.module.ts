import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller.ts';
import { DirectoryRepository } from './directory.repository.ts';
import { DirectoryService } from './directory.service.ts';

@Module({
  controllers: [DirectoryController],
  providers: [DirectoryService, DirectoryRepository],
  exports: [DirectoryService],
})
export class DirectoryModule {}
