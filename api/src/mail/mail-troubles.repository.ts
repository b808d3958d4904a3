import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { MailTrouble } from './mail-troubles.dto.ts';

@Injectable()
export class MailTroublesRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async dead(viewer: ViewerParam): Promise<MailTrouble[]> {
    const asked = { viewer, now: this.clock.forDatabase() };
    return (await this.graph.read('mail/dead', asked)) as MailTrouble[];
  }

  async again(tx: GraphTransaction, asked: QueryParams['mail/again']): Promise<boolean> {
    return (await tx.run('mail/again', asked)).length > 0;
  }
}
