import { Injectable } from '@nestjs/common';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';

@Injectable()
export class ClaimRepository {
  /** @returns the one person claimed, or null: nobody, several, or one who stays closed */
  async claim(tx: GraphTransaction, typed: QueryParams['people/claim']): Promise<string | null> {
    const [row] = await tx.run('people/claim', typed);
    return row?.clientId ?? null;
  }
}
