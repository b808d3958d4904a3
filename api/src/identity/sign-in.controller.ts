import { Controller, Get, Redirect, Req, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
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
  @Redirect(undefined, 303)
  async start(@Req() request: SignInRequest) {
    return { url: await this.signIn.complete(request) };
  }

  @Get('callback')
  @Redirect(undefined, 303)
  async callback(@Req() request: SignInRequest) {
    return { url: await this.signIn.complete(request) };
  }
}
