import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountRepository } from './account.repository.ts';
import { IssuersController } from './issuers.controller.ts';
import { IssuersService } from './issuers.service.ts';
import { SessionController } from './session.controller.ts';
import { SessionGuard } from './session.guard.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionService } from './session.service.ts';
import { SessionSweeper } from './session-sweeper.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInService } from './sign-in.service.ts';

/** Who is asking. Needs GraphService, Clock and Config from a global module. */
@Module({
  controllers: [IssuersController, SessionController, SignInController],
  providers: [
    AccountRepository,
    IssuersService,
    SessionRepository,
    SessionService,
    SessionSweeper,
    SignInService,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [SessionRepository],
})
export class IdentityModule {}
