import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Problems } from './problems.dto.ts';

const MOST = 100;

@Injectable()
export class ProblemsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async list(viewer: ViewerParam): Promise<Problems & { isAdministrator: boolean }> {
    const asked = { viewer, most: MOST, now: this.clock.forDatabase() };
    const [row] = await this.graph.read('admin/problems', asked);
    return row as unknown as Problems & { isAdministrator: boolean };
  }

  async report(tx: GraphTransaction, asked: QueryParams['admin/report']): Promise<void> {
    await tx.run('admin/report', asked);
  }

  async settle(
    tx: GraphTransaction,
    asked: QueryParams['admin/settle'],
  ): Promise<'done' | 'notFound'> {
    const [row] = await tx.run('admin/settle', asked);
    return row!.outcome as 'done' | 'notFound';
  }
}
