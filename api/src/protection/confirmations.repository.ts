import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { TeamsUnconfirmed, Unconfirmed } from './confirmations.dto.ts';

@Injectable()
export class ConfirmationsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: no such page for this viewer */
  async about(eventId: string, clientId: string, viewer: ViewerParam): Promise<Unconfirmed | null> {
    const asked = { eventId, clientId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('protection/unconfirmed', asked);
    return (row as unknown as Unconfirmed | undefined) ?? null;
  }

  async ofTeam(
    eventId: string,
    viewer: ViewerParam,
  ): Promise<TeamsUnconfirmed & { isLead: boolean }> {
    const asked = { eventId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('protection/awaiting-confirmation', asked);
    return row as unknown as TeamsUnconfirmed & { isLead: boolean };
  }

  async link(tx: GraphTransaction, asked: QueryParams['protection/confirm-link']) {
    const [row] = await tx.run('protection/confirm-link', asked);
    return { isDone: row?.isDone ?? false };
  }

  async membership(tx: GraphTransaction, asked: QueryParams['protection/confirm-membership']) {
    const [row] = await tx.run('protection/confirm-membership', asked);
    return { isDone: row?.isDone ?? false };
  }
}
