import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Agreements } from './agreements.dto.ts';

/** What suspending comes to; all but the first are refusals. */
export type SuspensionOutcome = 'done' | 'notFound' | 'notYourself' | 'hasChanged';
type Listed = Omit<Agreements, 'aPage'> & { isAdministrator: boolean };

@Injectable()
export class AgreementsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async list(asked: Omit<QueryParams['admin/agencies'], 'now'>): Promise<Listed> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.read('admin/agencies', { ...asked, now });
    return row as unknown as Listed;
  }

  async suspend(
    tx: GraphTransaction,
    asked: QueryParams['admin/suspend'],
  ): Promise<SuspensionOutcome> {
    const [row] = await tx.run('admin/suspend', asked);
    return row!.outcome as SuspensionOutcome;
  }

  async lift(tx: GraphTransaction, asked: QueryParams['admin/lift']): Promise<SuspensionOutcome> {
    const [row] = await tx.run('admin/lift', asked);
    return row!.outcome as SuspensionOutcome;
  }
}
