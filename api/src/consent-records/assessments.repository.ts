import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Assessments } from './assessments.dto.ts';

export type StoredAssessments = Pick<Assessments, 'asOf' | 'given' | 'family' | 'assessments'> & {
  isYoung: boolean;
};

@Injectable()
export class AssessmentsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: no such page for this viewer */
  async page(
    eventId: string,
    clientId: string,
    viewer: ViewerParam,
  ): Promise<StoredAssessments | null> {
    const asked = { eventId, clientId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('consent-records/assessments', asked);
    return (row as unknown as StoredAssessments | undefined) ?? null;
  }

  /** @returns the assessment's id, null: not recorded; and whether it was the viewer's to record */
  async record(tx: GraphTransaction, asked: QueryParams['consent-records/assess']) {
    const [row] = await tx.run('consent-records/assess', asked);
    return { id: row?.id ?? null, mayAssess: row?.mayAssess ?? false };
  }

  async end(tx: GraphTransaction, asked: QueryParams['consent-records/end-assessment']) {
    const [row] = await tx.run('consent-records/end-assessment', asked);
    return { isDone: row?.isDone ?? false };
  }
}
