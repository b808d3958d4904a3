import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';

@Injectable()
export class ClaimRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns the one person claimed, or null: nobody, several, or one who stays closed */
  async claim(tx: GraphTransaction, typed: QueryParams['people/claim']): Promise<string | null> {
    const [row] = await tx.run('people/claim', typed);
    return row?.clientId ?? null;
  }

  async isOpen(clientId: string, viewer: ViewerParam): Promise<boolean> {
    const now = this.clock.forDatabase();
    return (await this.graph.read('people/claimed', { clientId, viewer, now })).length > 0;
  }
}
