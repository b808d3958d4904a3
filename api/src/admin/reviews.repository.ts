import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { AccessReviews } from './reviews.dto.ts';

type Due = Omit<AccessReviews, 'aPage' | 'days'> & { isAdministrator: boolean };

@Injectable()
export class ReviewsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async due(asked: Omit<QueryParams['admin/reviews'], 'now'>): Promise<Due> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.read('admin/reviews', { ...asked, now });
    return row as unknown as Due;
  }

  async review(
    tx: GraphTransaction,
    asked: QueryParams['admin/review'],
  ): Promise<{ outcome: 'done' | 'notFound'; reviewed: number }> {
    const [row] = await tx.run('admin/review', asked);
    return row as { outcome: 'done' | 'notFound'; reviewed: number };
  }
}
