import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryRows } from '../graph/queries.gen.ts';

@Injectable()
export class RetentionRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly viewers: ViewerParams,
    private readonly clock: Clock,
  ) {}

  async next(after: string, most: number): Promise<QueryRows['retention/next']> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.read('retention/next', { after, most, now });
    return row ?? { last: null, ids: [] };
  }

  /** @returns those of the lines that are to be removed */
  judge(ids: string[], tx?: GraphTransaction): Promise<QueryRows['retention/judge'][]> {
    const { profile } = this.viewers;
    const { sensitiveShareMonths, ageOfDeciding, timeZone } = profile;
    const asked = {
      ids,
      months: profile.retentionMonths,
      graceDays: profile.unsharedDays,
      settings: { sensitiveShareMonths, ageOfDeciding, timeZone },
      now: this.clock.forDatabase(),
    };
    return tx ? tx.run('retention/judge', asked) : this.graph.write('retention/judge', asked);
  }

  /** @returns how many concerns were kept long enough */
  async forgetConcerns(): Promise<number> {
    const [row] = await this.graph.write('concerns/sweep', { now: this.clock.forDatabase() });
    return row?.removed ?? 0;
  }

  /** Judged again under the family's lock: somebody may have agreed meanwhile. */
  remove(id: string, eventId: string): Promise<boolean> {
    const { policyVersion } = this.viewers;
    return this.graph.transaction(async (tx) => {
      await tx.run('retention/lock', { id });
      const [found] = await this.judge([id], tx);
      if (!found) return false;
      const { reason } = found;
      const now = this.clock.forDatabase();
      await tx.run('retention/remove', { id, eventId, reason, policyVersion, now });
      return true;
    });
  }
}
