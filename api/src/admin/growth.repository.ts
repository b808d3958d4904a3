import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService } from '../graph/graph.service.ts';

export interface StoredGrowth {
  isAdministrator: boolean;
  /** `since`: when somebody first signed in for it. */
  agencies: { id: string; name: string; since: string | null }[];
  people: number;
  came: number;
}

@Injectable()
export class GrowthRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async growth(viewer: ViewerParam): Promise<StoredGrowth> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.read('admin/growth', { viewer, now });
    return row as unknown as StoredGrowth;
  }
}
