import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { refusalRecord } from './access-record.ts';
import { AccountRepository } from './account.repository.ts';
import { isStrongEnough } from './authentication-context.ts';
import type { NoClaims, SignInRequest } from './issuer.guard.ts';
import type { Claims } from './issuer.strategy.ts';
import { IssuersService } from './issuers.service.ts';
import { safeReturnTo } from './return-to.ts';
import type { NewSession } from './session.ts';

/** Why a sign-in came to nothing, in words that a page may have in its address. */
export type SignInProblem = NoClaims | 'weakSignIn' | 'unknownAccount';

type Verdict = { session: NewSession } | { problem: SignInProblem };

/** From a provider's answer to a session of ours. */
@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly issuers: IssuersService,
  ) {}

  /** Answers the path to go to next; the new session is written as the answer is sent. */
  async complete(request: SignInRequest): Promise<string> {
    const returnTo = safeReturnTo(request.session.returnTo);
    const verdict = await this.judge(request.user ?? 'failed');
    if ('problem' in verdict) {
      return `/sign-in?${new URLSearchParams({ problem: verdict.problem, returnTo })}`;
    }
    // A new id, so that one planted in this browser before is worth nothing now.
    await promisify(request.session.regenerate.bind(request.session))();
    request.session.beginning = verdict.session;
    return returnTo;
  }

  private async judge(claims: Claims | NoClaims): Promise<Verdict> {
    if (typeof claims === 'string') return { problem: claims };
    const { issuer, subject, acr } = claims;
    if (!isStrongEnough(this.issuers.find(issuer)?.minimumAcr, acr)) {
      await this.accounts.recordRefusal(refusalRecord('weakSignIn', null));
      return { problem: 'weakSignIn' };
    }
    const account = await this.accounts.find(issuer, subject);
    const acting = account?.choices[0];
    // Unknown, left, not signed up: all the same from outside.
    if (!account || !acting) {
      const reason = account ? 'mayNotAct' : 'unknownAccount';
      await this.accounts.recordRefusal(refusalRecord(reason, account?.practitionerId ?? null));
      return { problem: 'unknownAccount' };
    }
    const { accountId, practitionerId } = account;
    return { session: { accountId, practitionerId, issuer, acting } };
  }
}
