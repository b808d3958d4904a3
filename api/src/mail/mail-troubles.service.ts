import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { MailQueued, MailTroubles } from './mail-troubles.dto.ts';
import { MailTroublesRepository } from './mail-troubles.repository.ts';

/** What local administrators see of mails: which did not go out, to whom and why. */
@Injectable()
export class MailTroublesService {
  constructor(
    private readonly repository: MailTroublesRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
  ) {}

  /** Empty for everybody else. */
  async troubles(viewer: Viewer): Promise<MailTroubles> {
    return { mails: await this.repository.dead(this.viewers.for(viewer)) };
  }

  /** @throws AppError notFound: no such mail that could not be sent, or not for this viewer */
  async again(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<MailQueued> {
    const command = { operationId, kind: 'mailAgain', viewer, body: { id } };
    const { isQueued } = await this.commands.run(command, async (tx, now) => ({
      isQueued: await this.repository.again(tx, { id, viewer: this.viewers.for(viewer), now }),
    }));
    if (!isQueued) throw new AppError('notFound');
    return { id };
  }
}
