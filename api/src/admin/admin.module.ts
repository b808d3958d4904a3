import { Module } from '@nestjs/common';
import { AdminCommands } from './admin-commands.ts';
import { AgreementsController } from './agreements.controller.ts';
import { AgreementsRepository } from './agreements.repository.ts';
import { AgreementsService } from './agreements.service.ts';
import { UsersController } from './users.controller.ts';
import { UsersRepository } from './users.repository.ts';
import { UsersService } from './users.service.ts';

/** What a local administrator does: who may sign in, and for which agencies. */
@Module({
  controllers: [UsersController, AgreementsController],
  providers: [
    ...[AdminCommands, UsersService, UsersRepository],
    ...[AgreementsService, AgreementsRepository],
  ],
})
export class AdminModule {}
