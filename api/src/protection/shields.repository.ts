import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Protection } from './shields.dto.ts';

@Injectable()
export class ShieldsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: no such page for this viewer */
  async page(eventId: string, clientId: string, viewer: ViewerParam): Promise<Protection | null> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.disclose('protection/page', { eventId, clientId, viewer, now });
    return (row as unknown as Protection | undefined) ?? null;
  }

  /** @returns the shield's id; null: refused */
  async set(tx: GraphTransaction, asked: QueryParams['protection/shield']): Promise<string | null> {
    const [row] = await tx.run('protection/shield', asked);
    return row?.id ?? null;
  }

  async end(tx: GraphTransaction, asked: QueryParams['protection/end-shield']) {
    const [row] = await tx.run('protection/end-shield', asked);
    return { isDone: row?.isDone ?? false, isLastOwner: false };
  }

  async allow(tx: GraphTransaction, asked: QueryParams['protection/allow']) {
    const [row] = await tx.run('protection/allow', asked);
    return { isDone: row?.isDone ?? false, isLastOwner: false };
  }

  async disallow(tx: GraphTransaction, asked: QueryParams['protection/disallow']) {
    const [row] = await tx.run('protection/disallow', asked);
    return { isDone: row?.isDone ?? false, isLastOwner: row?.isLastOwner ?? false };
  }
}
