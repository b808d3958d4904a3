import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService } from '../graph/graph.service.ts';
import type { AccessRecord } from './access-record.ts';
import { choicesOf, findChoice, type Choice, type Employment } from './choices.ts';
import {
  IDLE_SECONDS,
  LIFE_SECONDS,
  SIGN_IN_SECONDS,
  TOUCH_SECONDS,
  type NewSession,
  type Pending,
  type SignedIn,
} from './session.ts';

export interface FoundSession {
  pending: Pending;
  isTouchDue: boolean;
  signedIn?: SignedIn;
  /** Was signed in, and may no longer act in the agency and role it was for. */
  isRevoked: boolean;
}

/** Sessions in the graph, by the hash of the id in the cookie. */
@Injectable()
export class SessionRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** One statement: the session, if still in force, and what its practitioner may act as now. */
  async find(key: string): Promise<FoundSession | null> {
    const [row] = await this.graph.read('identity/find-session', {
      key,
      idleSeconds: IDLE_SECONDS,
      touchSeconds: TOUCH_SECONDS,
      now: this.clock.forDatabase(),
    });
    if (!row) return null;
    const found = { pending: JSON.parse(row.pending) as Pending, isTouchDue: row.isTouchDue };
    if (row.csrfToken === null) return { ...found, isRevoked: false };
    const choices = choicesOf(row.choices as unknown as Employment[]);
    const acting = findChoice(choices, row.agencyId, row.role);
    const practitioner = row.practitioner as SignedIn['practitioner'] | null;
    if (!acting || !practitioner) return { ...found, isRevoked: true };
    const { csrfToken, endsAt } = row;
    return {
      ...found,
      isRevoked: false,
      signedIn: { practitioner, acting, choices, csrfToken, endsAt },
    };
  }

  /** Keeps a sign-in under way for someone who has no session yet. */
  async awaitSignIn(key: string, pending: Pending): Promise<void> {
    await this.graph.write('identity/await-sign-in', {
      key,
      pending: JSON.stringify(pending),
      lifeSeconds: SIGN_IN_SECONDS,
      now: this.clock.forDatabase(),
    });
  }

  async keepPending(key: string, pending: Pending): Promise<void> {
    await this.graph.write('identity/keep-pending', { key, pending: JSON.stringify(pending) });
  }

  /** The event has its id from the caller, so that a repeated write records it once. */
  async begin(key: string, session: NewSession, event: AccessRecord): Promise<void> {
    await this.graph.write('identity/begin-session', {
      key,
      accountId: session.accountId,
      csrfToken: randomBytes(32).toString('base64url'),
      issuer: session.issuer,
      agencyId: session.acting.agencyId,
      role: session.acting.role,
      lifeSeconds: LIFE_SECONDS,
      event: { ...event },
      now: this.clock.forDatabase(),
    });
  }

  async touch(key: string): Promise<void> {
    await this.graph.write('identity/touch-session', { key, now: this.clock.forDatabase() });
  }

  async actFor(key: string, choice: Choice, event: AccessRecord): Promise<void> {
    const { agencyId, role } = choice;
    const now = this.clock.forDatabase();
    await this.graph.write('identity/act-for', { key, agencyId, role, event: { ...event }, now });
  }

  async drop(key: string): Promise<void> {
    await this.graph.write('identity/drop-session', { key });
  }

  async signOut(key: string, event: AccessRecord): Promise<{ issuer: string } | null> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.write('identity/sign-out', { key, event: { ...event }, now });
    return row ?? null;
  }

  /** Removes what is past either limit; answers how many. */
  async sweep(): Promise<number> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.write('identity/sweep-sessions', {
      idleSeconds: IDLE_SECONDS,
      now,
    });
    return row?.removed ?? 0;
  }
}
