import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Joining } from './joining.dto.ts';

/** What saying that one works with somebody comes to; all but the first are refusals. */
export type JoinOutcome = 'done' | 'notFound' | 'alreadyJoined' | 'beforeLife' | 'needsAgreement';

@Injectable()
export class JoiningRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: the client is closed to the viewer, or is not there */
  async page(
    eventId: string,
    clientId: string,
    viewer: ViewerParam,
  ): Promise<Omit<Joining, 'roles' | 'bases'> | null> {
    const asked = { eventId, clientId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('involvements/joining', asked);
    return (row as unknown as Omit<Joining, 'roles' | 'bases'> | undefined) ?? null;
  }

  async join(
    tx: GraphTransaction,
    asked: QueryParams['involvements/join'],
  ): Promise<{ outcome: JoinOutcome; lineId: string | null }> {
    const [row] = await tx.run('involvements/join', asked);
    return { outcome: row!.outcome as JoinOutcome, lineId: row!.lineId };
  }

  async withdraw(
    tx: GraphTransaction,
    asked: QueryParams['involvements/withdraw'],
  ): Promise<boolean> {
    const [row] = await tx.run('involvements/withdraw', asked);
    return row?.isDone ?? false;
  }

  async stillInvolved(
    tx: GraphTransaction,
    asked: QueryParams['involvements/still-involved'],
  ): Promise<boolean> {
    const [row] = await tx.run('involvements/still-involved', asked);
    return row?.isDone ?? false;
  }
}
