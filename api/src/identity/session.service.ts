import { Injectable, Logger } from '@nestjs/common';
import { AppError } from '../common/errors.ts';
import { accessRecord } from './access-record.ts';
import { findChoice } from './choices.ts';
import { IssuersService, SIGNED_OUT_PAGE } from './issuers.service.ts';
import { purposeOf } from './purpose.ts';
import type { ActFor, SessionView, SignedOut } from './session.dto.ts';
import { SessionRepository } from './session.repository.ts';
import { IDLE_SECONDS, type SignedIn } from './session.ts';
import type { Viewer } from './viewer.ts';

@Injectable()
export class SessionService {
  private readonly logger = new Logger('Session');

  constructor(
    private readonly sessions: SessionRepository,
    private readonly issuers: IssuersService,
  ) {}

  view({ practitioner, acting, choices, csrfToken, endsAt }: SignedIn): SessionView {
    return {
      practitioner,
      agency: { id: acting.agencyId, name: acting.agencyName, sector: acting.sector },
      role: acting.role,
      purpose: purposeOf(acting.role),
      choices: choices.map(({ agencyId, agencyName, role }) => ({ agencyId, agencyName, role })),
      csrfToken,
      idleSeconds: IDLE_SECONDS,
      expiresAt: endsAt,
    };
  }

  async actFor(viewer: Viewer, session: SignedIn, wanted: ActFor): Promise<SessionView> {
    const acting = findChoice(session.choices, wanted.agencyId, wanted.role);
    if (!acting) throw new AppError('roleNotHeld');
    const event = accessRecord('acting', viewer.practitionerId, acting);
    await this.sessions.actFor(viewer.sessionKey, acting, event);
    return this.view({ ...session, acting });
  }

  async end(viewer: Viewer, session: SignedIn): Promise<SignedOut> {
    const event = accessRecord('signOut', viewer.practitionerId, session.acting);
    const ended = await this.sessions.signOut(viewer.sessionKey, event);
    const address = ended && (await this.providersEnd(ended.issuer));
    return { continueTo: address ?? SIGNED_OUT_PAGE };
  }

  /** Our session has ended whatever the provider does; its outage must not say otherwise. */
  private async providersEnd(issuer: string): Promise<string | null> {
    try {
      return await this.issuers.endSessionAddress(issuer);
    } catch {
      this.logger.warn(`${issuer} could not be asked to end its session`);
      return null;
    }
  }
}
