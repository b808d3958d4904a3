import { Injectable } from '@nestjs/common';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { AccessDto, AwaitingReview } from './oversight.dto.ts';

export interface StoredAccesses {
  asOf: string;
  isLead: boolean;
  accesses: AccessDto[];
  next: { at: string; id: string } | null;
}

/** What data protection leads ask. The statements spell out every column of their maps. */
@Injectable()
export class OversightRepository {
  constructor(private readonly graph: GraphService) {}

  async accesses(asked: QueryParams['audit/accesses']): Promise<StoredAccesses> {
    const [row] = await this.graph.disclose('audit/accesses', asked);
    return row as unknown as StoredAccesses;
  }

  async begin(tx: GraphTransaction, asked: QueryParams['audit/begin-enquiry']): Promise<boolean> {
    return (await tx.run('audit/begin-enquiry', asked)).length > 0;
  }

  /** Null: no such enquiry. */
  async ofEnquiry(
    asked: QueryParams['audit/enquiry-accesses'],
  ): Promise<Omit<StoredAccesses, 'isLead' | 'next'> | null> {
    const [row] = await this.graph.disclose('audit/enquiry-accesses', asked);
    return (row as unknown as StoredAccesses | undefined) ?? null;
  }

  async awaiting(
    asked: QueryParams['audit/awaiting-review'],
  ): Promise<{ isLead: boolean; awaiting: AwaitingReview[] }> {
    const [row] = await this.graph.disclose('audit/awaiting-review', asked);
    return row as unknown as { isLead: boolean; awaiting: AwaitingReview[] };
  }

  async review(
    tx: GraphTransaction,
    asked: QueryParams['audit/review-break-glass'],
  ): Promise<boolean> {
    return (await tx.run('audit/review-break-glass', asked)).length > 0;
  }
}
