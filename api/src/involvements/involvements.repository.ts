import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { HeldLines } from './involvements.dto.ts';

/** What an end comes to; all but the first are refusals. */
export type EndOutcome = 'done' | 'notFound' | 'beforeStart' | 'lastOwner';

@Injectable()
export class InvolvementsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: the viewer's team has no line there */
  async held(
    eventId: string,
    clientId: string,
    graceDays: number,
    viewer: ViewerParam,
  ): Promise<HeldLines | null> {
    const asked = { eventId, clientId, graceDays, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('involvements/held', asked);
    return (row as unknown as HeldLines | undefined) ?? null;
  }

  async end(tx: GraphTransaction, end: QueryParams['involvements/end']): Promise<EndOutcome> {
    const [row] = await tx.run('involvements/end', end);
    return row!.outcome as EndOutcome;
  }

  async endLink(
    tx: GraphTransaction,
    end: QueryParams['involvements/end-link'],
  ): Promise<EndOutcome> {
    const [row] = await tx.run('involvements/end-link', end);
    return row!.outcome as EndOutcome;
  }

  async takeRelay(
    tx: GraphTransaction,
    choice: QueryParams['involvements/take-relay'],
  ): Promise<boolean> {
    const [row] = await tx.run('involvements/take-relay', choice);
    return row?.isDone ?? false;
  }
}
