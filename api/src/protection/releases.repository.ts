import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Releases } from './releases.dto.ts';

@Injectable()
export class ReleasesRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: no such page for this viewer */
  async page(eventId: string, clientId: string, viewer: ViewerParam): Promise<Releases | null> {
    const asked = { eventId, clientId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('protection/releases', asked);
    return (row as unknown as Releases | undefined) ?? null;
  }

  /** @returns the release's id; null: refused */
  async set(
    tx: GraphTransaction,
    asked: QueryParams['protection/release'],
  ): Promise<string | null> {
    const [row] = await tx.run('protection/release', asked);
    return row?.id ?? null;
  }

  async end(tx: GraphTransaction, asked: QueryParams['protection/end-release']): Promise<boolean> {
    const [row] = await tx.run('protection/end-release', asked);
    return row?.isDone ?? false;
  }
}
