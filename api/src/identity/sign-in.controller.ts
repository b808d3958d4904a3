import { Controller, Get, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from './public.decorator.ts';
import { IssuerGuard, type SignInRequest } from './issuer.guard.ts';
import { SignInService } from './sign-in.service.ts';

/** Browser navigations, not part of the typed API. */
@Public()
@ApiExcludeController()
@UseGuards(IssuerGuard)
@Controller('sign-in/:issuer')
export class SignInController {
  constructor(private readonly signIn: SignInService) {}

  /** Reached only when the provider could not be: otherwise the guard has sent the browser there. */
  @Get()
  start(@Req() request: SignInRequest, @Res() response: Response): Promise<void> {
    return this.goOn(request, response);
  }

  @Get('callback')
  callback(@Req() request: SignInRequest, @Res() response: Response): Promise<void> {
    return this.goOn(request, response);
  }

  /**
   * Without a body: the head of an answer with one leaves before express-session has written the
   * session, and a quick browser is back before there is one.
   */
  private async goOn(request: SignInRequest, response: Response): Promise<void> {
    const next = await this.signIn.complete(request);
    response.status(303).location(next).end();
  }
}
