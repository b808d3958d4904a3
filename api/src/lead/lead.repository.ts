import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { LeadPage } from './lead.dto.ts';

/** What proposing or answering comes to; all but the first are refusals. */
export type LeadOutcome = 'done' | 'notFound' | 'alreadyLead' | 'hasLead' | 'alreadyProposed';

@Injectable()
export class LeadRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: the client is closed to the viewer, or is not there */
  async page(eventId: string, clientId: string, viewer: ViewerParam): Promise<LeadPage | null> {
    const asked = { eventId, clientId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('lead/page', asked);
    return (row as unknown as LeadPage | undefined) ?? null;
  }

  async propose(tx: GraphTransaction, asked: QueryParams['lead/propose']): Promise<LeadOutcome> {
    const [row] = await tx.run('lead/propose', asked);
    return row!.outcome as LeadOutcome;
  }

  async answer(tx: GraphTransaction, asked: QueryParams['lead/answer']): Promise<LeadOutcome> {
    const [row] = await tx.run('lead/answer', asked);
    return row!.outcome as LeadOutcome;
  }

  async withdraw(tx: GraphTransaction, asked: QueryParams['lead/withdraw']): Promise<LeadOutcome> {
    const [row] = await tx.run('lead/withdraw', asked);
    return row!.isDone ? 'done' : 'notFound';
  }

  async stepDown(tx: GraphTransaction, asked: QueryParams['lead/step-down']): Promise<LeadOutcome> {
    const [row] = await tx.run('lead/step-down', asked);
    return row!.isDone ? 'done' : 'notFound';
  }
}
