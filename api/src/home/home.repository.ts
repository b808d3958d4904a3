import { Injectable } from '@nestjs/common';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService } from '../graph/graph.service.ts';
import type { StoredPerson } from './families.ts';

@Injectable()
export class HomeRepository {
  constructor(private readonly graph: GraphService) {}

  async myFamilies(
    eventId: string,
    viewer: ViewerParam,
    now: string | null,
  ): Promise<{ asOf: string; people: StoredPerson[] }> {
    const [row] = await this.graph.disclose('home/my-families', { eventId, viewer, now });
    return row as unknown as { asOf: string; people: StoredPerson[] };
  }
}
