import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams, QueryRows } from '../graph/queries.gen.ts';
import type { ConcernPage, Concerns } from './concerns.dto.ts';

export type Listed = Omit<Concerns, 'mark'>;
/** What raising one comes to; all but the first are refusals. */
export type RaiseOutcome = 'done' | 'notFound' | 'nobody';

@Injectable()
export class ConcernsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: the client is closed to the viewer, or is not there */
  async page(eventId: string, clientId: string, viewer: ViewerParam): Promise<ConcernPage | null> {
    const asked = { eventId, clientId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('concerns/page', asked);
    return (row as unknown as ConcernPage | undefined) ?? null;
  }

  async raise(
    tx: GraphTransaction,
    asked: QueryParams['concerns/raise'],
  ): Promise<{ outcome: RaiseOutcome }> {
    const [row] = await tx.run('concerns/raise', asked);
    return { outcome: row!.outcome as RaiseOutcome };
  }

  /** Opens those that have come to the viewer. */
  async forMe(eventId: string, viewer: ViewerParam): Promise<Listed> {
    const asked = { eventId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('concerns/for-me', asked);
    return row as unknown as Listed;
  }

  /** The same where nobody is shown it: without an event, and nothing is opened. */
  async again(viewer: ViewerParam): Promise<Listed> {
    const [row] = await this.graph.read('tick/concerns', { viewer, now: this.clock.forDatabase() });
    return row as unknown as Listed;
  }

  /** @returns how many concerns it took, and to how many people more they went */
  async passOn(raisedBefore: Date, most: number): Promise<QueryRows['concerns/pass-on']> {
    const asked = { raisedBefore: raisedBefore.toISOString(), most, now: this.clock.forDatabase() };
    const [row] = await this.graph.write('concerns/pass-on', asked);
    return row ?? { taken: 0, passed: 0 };
  }

  async reply(tx: GraphTransaction, asked: QueryParams['concerns/reply']): Promise<boolean> {
    const [row] = await tx.run('concerns/reply', asked);
    return row?.isDone ?? false;
  }

  async settle(tx: GraphTransaction, asked: QueryParams['concerns/settle']): Promise<boolean> {
    const [row] = await tx.run('concerns/settle', asked);
    return row?.isDone ?? false;
  }
}
