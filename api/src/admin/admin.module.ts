import { Module } from '@nestjs/common';
import { AccessController } from './access.controller.ts';
import { AdminCommands } from './admin-commands.ts';
import { AgreementsController } from './agreements.controller.ts';
import { AgreementsRepository } from './agreements.repository.ts';
import { AgreementsService } from './agreements.service.ts';
import { GrowthRepository } from './growth.repository.ts';
import { GrowthService } from './growth.service.ts';
import { ProblemsController } from './problems.controller.ts';
import { ProblemsRepository } from './problems.repository.ts';
import { ProblemsService } from './problems.service.ts';
import { ReviewsRepository } from './reviews.repository.ts';
import { ReviewsService } from './reviews.service.ts';
import { UsersController } from './users.controller.ts';
import { UsersRepository } from './users.repository.ts';
import { UsersService } from './users.service.ts';

/** What a local administrator does: who may sign in, for which agencies, and what went wrong for them. */
@Module({
  controllers: [UsersController, AgreementsController, AccessController, ProblemsController],
  providers: [
    ...[AdminCommands, UsersService, UsersRepository],
    ...[AgreementsService, AgreementsRepository],
    ...[ReviewsService, ReviewsRepository, GrowthService, GrowthRepository],
    ...[ProblemsService, ProblemsRepository],
  ],
})
export class AdminModule {}
