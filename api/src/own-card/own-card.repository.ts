import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { OwnCard } from './own-card.dto.ts';

/** What noting an absence comes to; all but the first are refusals. */
export type AbsenceOutcome = 'done' | 'notColleague' | 'alreadyAway';

/** One's own card: each statement reads or writes the asker's, and nobody else's. */
@Injectable()
export class OwnCardRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async own(practitionerId: string, agencyId: string): Promise<Omit<OwnCard, 'wantsAWord'> | null> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.read('own-card/own', { practitionerId, agencyId, now });
    return (row as unknown as Omit<OwnCard, 'wantsAWord'> | undefined) ?? null;
  }

  async save(tx: GraphTransaction, card: QueryParams['own-card/save']): Promise<void> {
    await tx.run('own-card/save', card);
  }

  async confirm(tx: GraphTransaction, card: QueryParams['own-card/confirm']): Promise<void> {
    await tx.run('own-card/confirm', card);
  }

  async beAway(
    tx: GraphTransaction,
    absence: QueryParams['own-card/be-away'],
  ): Promise<AbsenceOutcome> {
    const [row] = await tx.run('own-card/be-away', absence);
    return row!.outcome as AbsenceOutcome;
  }

  /** @returns false: none such of theirs that is not over */
  async beBack(tx: GraphTransaction, absence: QueryParams['own-card/be-back']): Promise<boolean> {
    const [row] = await tx.run('own-card/be-back', absence);
    return row !== undefined;
  }
}
