import { callbackify } from 'node:util';
import session, { type SessionData } from 'express-session';
import { accessRecord } from './access-record.ts';
import type { SessionRepository } from './session.repository.ts';
import { COOKIE_ATTRIBUTES, pendingOf, sessionKeyOf } from './session.ts';

type Done<T = void> = (error?: unknown, value?: T) => void;

/**
 * express-session's way to the graph. It knows the cookie's secret id, the graph only its hash. A
 * request that changes nothing costs one read; last-seen is written at most once a minute.
 */
export class GraphSessionStore extends session.Store {
  private readonly sessions: SessionRepository;

  constructor(sessions: SessionRepository) {
    super();
    this.sessions = sessions;
  }

  override get(id: string, done: (error: unknown, found?: SessionData | null) => void): void {
    callbackify(() => this.fetch(sessionKeyOf(id)))(done);
  }

  override set(id: string, data: SessionData, done: Done = () => {}): void {
    callbackify(() => this.keep(sessionKeyOf(id), data))(done);
  }

  override destroy(id: string, done: Done = () => {}): void {
    callbackify(() => this.sessions.drop(sessionKeyOf(id)))(done);
  }

  override touch(id: string, data: SessionData, done: Done = () => {}): void {
    callbackify(async () => {
      const isDue = data.isTouchDue && !data.isUnattended;
      if (isDue && data.signedIn) await this.sessions.touch(sessionKeyOf(id));
    })(done);
  }

  private async fetch(key: string): Promise<SessionData | null> {
    const found = await this.sessions.find(key);
    if (!found) return null;
    if (found.isRevoked) {
      // Not merely passed over: a role given back later must not revive what was taken away.
      await this.sessions.drop(key);
      return null;
    }
    const { pending, isTouchDue, signedIn } = found;
    const cookie = { ...COOKIE_ATTRIBUTES, originalMaxAge: null } as SessionData['cookie'];
    return { ...pending, cookie, isTouchDue, ...(signedIn && { signedIn }) };
  }

  private async keep(key: string, data: SessionData): Promise<void> {
    const { beginning, signedIn } = data;
    if (beginning) {
      const event = accessRecord('signIn', beginning.practitionerId, beginning.acting);
      await this.sessions.begin(key, beginning, event);
    } else if (signedIn) {
      await this.sessions.keepPending(key, pendingOf(data));
    } else {
      await this.sessions.awaitSignIn(key, pendingOf(data));
    }
  }
}
