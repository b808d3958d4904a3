import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { HandOverPage, Whose } from './hand-over.dto.ts';
import { AWAY_DAYS } from './long-away.ts';

export type Found = Omit<HandOverPage, 'asOf'>;

@Injectable()
export class HandOverRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async page(eventId: string, whose: Whose, viewer: ViewerParam): Promise<HandOverPage> {
    const now = this.clock.forDatabase();
    const asked = { eventId, whose, awayDays: AWAY_DAYS, viewer, now };
    const [row] = await this.graph.disclose('hand-over/page', asked);
    return row as unknown as HandOverPage;
  }

  async number(whose: Whose, viewer: ViewerParam): Promise<number> {
    const now = this.clock.forDatabase();
    const asked = { whose, awayDays: AWAY_DAYS, viewer, now };
    const [row] = await this.graph.read('hand-over/again', asked);
    return row!.total;
  }

  /** The page's lines as they are once their families are locked. */
  async locked(
    tx: GraphTransaction,
    { whose, lineIds }: { whose: Whose; lineIds: string[] },
    viewer: ViewerParam,
    now: string | null,
  ): Promise<Found> {
    await tx.run('hand-over/lock', { lineIds, agencyId: viewer.agencyId });
    const [row] = await tx.run('hand-over/again', { whose, awayDays: AWAY_DAYS, viewer, now });
    return row as unknown as Found;
  }

  async move(tx: GraphTransaction, asked: QueryParams['hand-over/move']): Promise<number> {
    const [row] = await tx.run('hand-over/move', asked);
    return row!.moved;
  }
}
