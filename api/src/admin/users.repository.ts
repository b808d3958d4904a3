import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import { IDLE_SECONDS } from '../identity/session.ts';
import type { UserPage, Users } from './users.dto.ts';

/** What a change comes to; all but the first are refusals. */
export type UserOutcome = 'done' | 'notFound' | 'notYourself' | 'hasChanged' | 'lastAdministrator';
type Asked<Q extends keyof QueryParams> = Omit<QueryParams[Q], 'now' | 'idleSeconds'>;

@Injectable()
export class UsersRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async list(
    asked: Asked<'admin/users'>,
  ): Promise<Omit<Users, 'aPage'> & { isAdministrator: boolean }> {
    const [row] = await this.graph.read('admin/users', { ...asked, now: this.clock.forDatabase() });
    return row as unknown as Omit<Users, 'aPage'> & { isAdministrator: boolean };
  }

  /** @returns null: nobody whom the viewer looks after */
  async one(asked: Asked<'admin/user'>): Promise<UserPage | null> {
    const times = { idleSeconds: IDLE_SECONDS, now: this.clock.forDatabase() };
    const [row] = await this.graph.read('admin/user', { ...asked, ...times });
    return (row as unknown as UserPage | undefined) ?? null;
  }

  async switch(tx: GraphTransaction, asked: QueryParams['admin/switch']): Promise<UserOutcome> {
    const [row] = await tx.run('admin/switch', asked);
    return row!.outcome as UserOutcome;
  }

  async endSessions(
    tx: GraphTransaction,
    asked: QueryParams['admin/end-sessions'],
  ): Promise<UserOutcome> {
    const [row] = await tx.run('admin/end-sessions', asked);
    return row!.outcome as UserOutcome;
  }
}
