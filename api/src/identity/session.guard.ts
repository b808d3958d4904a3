import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { AppError } from '../common/errors.ts';
import { IS_PUBLIC, IS_UNATTENDED, OPENS_FAMILY_PAGE } from './public.decorator.ts';
import { purposeOf } from './purpose.ts';
import { sessionKeyOf, type SignedIn } from './session.ts';
import type { Viewer } from './viewer.ts';

export type SignedInRequest = Request & {
  viewer: Viewer;
  session: Request['session'] & { signedIn: SignedIn };
};

/** Every route needs a session unless it says that it is public. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, places)) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const { signedIn } = request.session ?? {};
    if (!signedIn) throw new AppError('notSignedIn');
    if (this.reflector.getAllAndOverride<boolean>(IS_UNATTENDED, places)) {
      // Not enumerable: to express-session it is then no change, which it would store.
      Object.defineProperty(request.session, 'isUnattended', { value: true });
    }
    const { agencyId, role, sector } = signedIn.acting;
    const opensFamilyPage = this.reflector.getAllAndOverride<boolean>(OPENS_FAMILY_PAGE, places);
    request.viewer = {
      practitionerId: signedIn.practitioner.id,
      agencyId,
      sector,
      role,
      purpose: purposeOf(role, opensFamilyPage),
      sessionKey: sessionKeyOf(request.sessionID),
      requestId: String(request.id),
    };
    return true;
  }
}
