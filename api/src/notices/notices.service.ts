import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Notices, ReadNotice } from './notices.dto.ts';
import { NoticesRepository } from './notices.repository.ts';

@Injectable()
export class NoticesService {
  constructor(
    private readonly repository: NoticesRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
  ) {}

  async unread(viewer: Viewer): Promise<Notices> {
    return { notices: await this.repository.unread(this.viewers.for(viewer)) };
  }

  /** @throws AppError notFound: no such notice, or not for this viewer */
  async markRead(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<ReadNotice> {
    const command = { operationId, kind: 'readNotice', viewer, body: { id } };
    const { isRead } = await this.commands.run(command, async (tx, now) => ({
      isRead: await this.repository.markRead(tx, id, this.viewers.for(viewer), now),
    }));
    if (!isRead) throw new AppError('notFound');
    return { id };
  }
}
