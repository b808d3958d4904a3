import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Often } from './mailer.ts';

@Injectable()
export class MailChoiceRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async of(practitionerId: string): Promise<{ often: Often; email: string | null }> {
    const [row] = await this.graph.read('mail/choice', { practitionerId });
    return { often: (row?.often ?? 'daily') as Often, email: row?.email ?? null };
  }

  async choose(tx: GraphTransaction, asked: QueryParams['mail/choose']): Promise<void> {
    await tx.run('mail/choose', asked);
  }

  async off(hash: string): Promise<void> {
    await this.graph.write('mail/off', { hash, now: this.clock.forDatabase() });
  }
}
