import { Injectable, Logger, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import { AppError } from '../common/errors.ts';
import { isCallback, type Claims } from './issuer.strategy.ts';
import { IssuersService } from './issuers.service.ts';
import { safeReturnTo } from './return-to.ts';
import { isPending } from './session.ts';
import { reasonOf } from './sign-in-reason.ts';

/** Why a provider vouched for nobody: its user said no, or anything else. */
export type NoClaims = 'cancelled' | 'failed';
export type SignInRequest = Omit<Request, 'user'> & { user?: Claims | NoClaims };

const logger = new Logger('SignIn');

/**
 * Runs the strategy of the issuer in the path: on the way out it answers with a redirect itself, on
 * the way back it leaves what its answer came to for the controller.
 */
@Injectable()
export class IssuerGuard implements CanActivate {
  constructor(private readonly issuers: IssuersService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignInRequest>();
    const issuer = this.issuers.find(String(request.params['issuer']));
    if (!issuer) throw new AppError('notFound');
    if (!isCallback(request.path)) {
      request.session.returnTo = safeReturnTo(request.query['returnTo']);
    } else if (!isPending(request.session, issuer.key)) {
      // An old tab, a mail scanner, anybody: no reason to trouble the provider.
      request.user = 'failed';
      return true;
    }
    try {
      const { strategy } = await this.issuers.open(issuer);
      await new (forgivingGuard(strategy))().canActivate(context);
    } catch (error) {
      logger.warn(`Sign-in with ${issuer.key} failed: ${reasonOf(error)}`);
      request.user = 'failed';
    }
    return true;
  }
}

/** Leaves a refusal to the controller, which answers people with a page, not with an error. */
function forgivingGuard(strategy: string) {
  return class extends AuthGuard(strategy) {
    override handleRequest<T>(error: unknown, user: T | false | null, info: unknown): T {
      if (error) logger.warn(`Sign-in failed: ${reasonOf(error)}`);
      if (!error && user) return user;
      const { error: refusal } = (info ?? {}) as { error?: unknown };
      return (!error && refusal === 'access_denied' ? 'cancelled' : 'failed') as T;
    }
  };
}
