import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { SignedInRequest } from './session.guard.ts';
import type { SignedIn } from './session.ts';
import type { Viewer } from './viewer.ts';

/** Who is asking; there is always one on a route that is not public. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => {
    return context.switchToHttp().getRequest<SignedInRequest>().viewer;
  },
);

/** The whole session, for the routes about the session itself. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn => {
    return context.switchToHttp().getRequest<SignedInRequest>().session.signedIn;
  },
);
