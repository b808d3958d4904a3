import { Injectable } from '@nestjs/common';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams, QueryRows } from '../graph/queries.gen.ts';
import type { RelayAsked, RelayMessageDto } from './relay.dto.ts';

@Injectable()
export class RelayRepository {
  constructor(private readonly graph: GraphService) {}

  async ask(tx: GraphTransaction, asked: QueryParams['relay/ask']): Promise<void> {
    await tx.run('relay/ask', asked);
  }

  async asked(clientId: string, viewer: ViewerParam, now: string | null): Promise<RelayAsked> {
    const [row] = await this.graph.read('relay/asked', { clientId, viewer, now });
    return row ?? { at: null, until: null };
  }

  async forMe(
    eventId: string,
    viewer: ViewerParam,
    now: string | null,
  ): Promise<RelayMessageDto[]> {
    const [row] = await this.graph.disclose('relay/for-me', { eventId, viewer, now });
    return row?.messages as unknown as RelayMessageDto[];
  }

  /** The same for a page that is open already: without an event. */
  async again(viewer: ViewerParam, now: string | null): Promise<RelayMessageDto[]> {
    const [row] = await this.graph.read('tick/relay-messages', { viewer, now });
    return row?.messages as unknown as RelayMessageDto[];
  }

  async answer(tx: GraphTransaction, answer: QueryParams['relay/answer']): Promise<boolean> {
    return (await tx.run('relay/answer', answer)).length > 0;
  }

  waiting(most: number): Promise<QueryRows['relay/waiting'][]> {
    return this.graph.read('relay/waiting', { most });
  }

  async fanOut(id: string, viewer: ViewerParam, now: string | null): Promise<void> {
    await this.graph.write('relay/fan-out', { id, viewer, now });
  }

  /** Forgets what was asked, and what was told of it, once its time is up. */
  async sweep(now: string | null): Promise<void> {
    await this.graph.write('relay/sweep', { now });
  }
}
