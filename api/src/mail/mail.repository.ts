import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService } from '../graph/graph.service.ts';
import type { QueryParams, QueryRows } from '../graph/queries.gen.ts';

/** The outbox as its worker sees it. */
@Injectable()
export class MailRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  waiting(most: number): Promise<QueryRows['mail/waiting'][]> {
    return this.graph.read('mail/waiting', { most, now: this.clock.forDatabase() });
  }

  async settle(ids: string[], shownIds: string[]): Promise<void> {
    await this.graph.write('mail/settle', { ids, shownIds });
  }

  async bundle(asked: Omit<QueryParams['mail/bundle'], 'now'>): Promise<void> {
    await this.graph.write('mail/bundle', { ...asked, now: this.clock.forDatabase() });
  }

  due(most: number): Promise<QueryRows['mail/due'][]> {
    return this.graph.read('mail/due', { most, now: this.clock.forDatabase() });
  }

  async drop(id: string): Promise<void> {
    await this.graph.write('mail/drop', { id });
  }

  /** @returns null: it is taken, or gone */
  async claim(
    asked: Omit<QueryParams['mail/claim'], 'now'>,
  ): Promise<QueryRows['mail/claim'] | null> {
    const [row] = await this.graph.write('mail/claim', {
      ...asked,
      now: this.clock.forDatabase(),
    });
    return row ?? null;
  }

  async finish(asked: Omit<QueryParams['mail/finish'], 'now'>): Promise<void> {
    await this.graph.write('mail/finish', { ...asked, now: this.clock.forDatabase() });
  }

  async giveUp(): Promise<void> {
    await this.graph.write('mail/give-up', { now: this.clock.forDatabase() });
  }

  async sweep(days: number): Promise<void> {
    await this.graph.write('mail/sweep', { days, now: this.clock.forDatabase() });
  }
}
