import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService } from '../graph/graph.service.ts';
import type { Place } from './cursor.ts';
import type { LookDto } from './looks.dto.ts';

export interface StoredLooks {
  asOf: string;
  looks: (LookDto & Place)[];
}

@Injectable()
export class LooksRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** Null: no page of this client for the viewer. */
  async at(asked: {
    eventId: string;
    clientId: string;
    viewer: ViewerParam;
    before: Place | null;
  }): Promise<StoredLooks | null> {
    const before = asked.before && { ...asked.before };
    const now = this.clock.forDatabase();
    const [row] = await this.graph.disclose('audit/page-looks', { ...asked, before, now });
    return (row as unknown as StoredLooks | undefined) ?? null;
  }
}
