import { Injectable } from '@nestjs/common';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { StoredPerson } from './families.ts';

export interface FoundPeople {
  asOf: string;
  people: StoredPerson[];
}

@Injectable()
export class HomeRepository {
  constructor(private readonly graph: GraphService) {}

  async myFamilies(eventId: string, viewer: ViewerParam, now: string | null): Promise<FoundPeople> {
    const [row] = await this.graph.disclose('home/my-families', { eventId, viewer, now });
    return row as unknown as FoundPeople;
  }

  /** The same for a page that is open already: without an event. */
  async again(viewer: ViewerParam, now: string | null): Promise<FoundPeople> {
    const [row] = await this.graph.read('tick/my-families', { viewer, now });
    return row as unknown as FoundPeople;
  }

  /** As `again`, in the transaction of what is done with it. */
  async within(
    tx: GraphTransaction,
    viewer: ViewerParam,
    now: string | null,
  ): Promise<FoundPeople> {
    const [row] = await tx.run('tick/my-families', { viewer, now });
    return row as unknown as FoundPeople;
  }
}
