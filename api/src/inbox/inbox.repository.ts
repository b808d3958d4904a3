import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { TeamEvent } from './inbox.dto.ts';

@Injectable()
export class InboxRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async forMe(eventId: string, viewer: ViewerParam): Promise<TeamEvent[]> {
    const asked = { eventId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('inbox/for-me', asked);
    return row?.events as unknown as TeamEvent[];
  }

  /** The same where nobody is shown it: without an event. */
  async again(viewer: ViewerParam): Promise<TeamEvent[]> {
    const [row] = await this.graph.read('tick/inbox', { viewer, now: this.clock.forDatabase() });
    return row?.events as unknown as TeamEvent[];
  }

  async markRead(tx: GraphTransaction, asked: QueryParams['inbox/mark-read']): Promise<void> {
    await tx.run('inbox/mark-read', asked);
  }
}
