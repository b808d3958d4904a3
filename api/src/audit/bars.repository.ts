import { Injectable } from '@nestjs/common';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Bars } from './bars.dto.ts';

@Injectable()
export class BarsRepository {
  constructor(private readonly graph: GraphService) {}

  async list(asked: QueryParams['audit/bars']): Promise<Bars & { isLead: boolean }> {
    const [row] = await this.graph.disclose('audit/bars', asked);
    return row as unknown as Bars & { isLead: boolean };
  }

  /** @returns whether the viewer is a lead; nothing else is told */
  async set(tx: GraphTransaction, asked: QueryParams['audit/set-bar']): Promise<boolean> {
    return (await tx.run('audit/set-bar', asked)).length > 0;
  }

  async end(tx: GraphTransaction, asked: QueryParams['audit/end-bar']): Promise<boolean> {
    return (await tx.run('audit/end-bar', asked)).length > 0;
  }
}
