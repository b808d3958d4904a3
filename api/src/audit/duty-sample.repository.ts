import { Injectable } from '@nestjs/common';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { AccessDto } from './oversight.dto.ts';

@Injectable()
export class DutySampleRepository {
  constructor(private readonly graph: GraphService) {}

  async sample(
    asked: QueryParams['audit/duty-sample'],
  ): Promise<{ asOf: string; isLead: boolean; accesses: AccessDto[] }> {
    const [row] = await this.graph.disclose('audit/duty-sample', asked);
    return row as unknown as { asOf: string; isLead: boolean; accesses: AccessDto[] };
  }

  async review(tx: GraphTransaction, asked: QueryParams['audit/review-duty']): Promise<boolean> {
    return (await tx.run('audit/review-duty', asked)).length > 0;
  }
}
