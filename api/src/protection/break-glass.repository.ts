import { Injectable } from '@nestjs/common';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';

@Injectable()
export class BreakGlassRepository {
  /** @returns until when; null: nobody whom the viewer may open, so nothing is opened */
  async open(
    tx: GraphTransaction,
    asked: QueryParams['protection/break-glass'],
  ): Promise<string | null> {
    const [row] = await tx.run('protection/break-glass', asked);
    return row?.until ?? null;
  }

  /** @returns the end; null: the viewer has none in force on this client */
  async end(
    tx: GraphTransaction,
    asked: QueryParams['protection/end-break-glass'],
  ): Promise<string | null> {
    const [row] = await tx.run('protection/end-break-glass', asked);
    return row?.until ?? null;
  }
}
