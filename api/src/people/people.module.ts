import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.ts';
import { ClaimController } from './claim.controller.ts';
import { ClaimRepository } from './claim.repository.ts';
import { ClaimService } from './claim.service.ts';
import { identifierVault } from './identifier-vault.ts';
import { SearchController } from './search.controller.ts';
import { SearchRepository } from './search.repository.ts';
import { SearchService } from './search.service.ts';

@Module({
  imports: [DirectoryModule],
  controllers: [SearchController, ClaimController],
  providers: [SearchService, SearchRepository, ClaimService, ClaimRepository, identifierVault],
})
export class PeopleModule {}
