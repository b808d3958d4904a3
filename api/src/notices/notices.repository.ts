import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { NoticeDto } from './notices.dto.ts';

@Injectable()
export class NoticesRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async unread(viewer: ViewerParam): Promise<NoticeDto[]> {
    const now = this.clock.forDatabase();
    return (await this.graph.read('notices/for-me', { viewer, now })) as unknown as NoticeDto[];
  }

  async markRead(
    tx: GraphTransaction,
    id: string,
    viewer: ViewerParam,
    now: string | null,
  ): Promise<boolean> {
    return (await tx.run('notices/mark-read', { id, viewer, now })).length > 0;
  }
}
