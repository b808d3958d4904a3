import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { HeldLines, InvolvementEnd, InvolvementId, RelayChoice } from './involvements.dto.ts';
import { InvolvementsRepository } from './involvements.repository.ts';
import { endOfWork } from './work-days.ts';

/** What a team does with what it holds itself. Whose it is is decided in the statement, after its lock. */
@Injectable()
export class InvolvementsService {
  constructor(
    private readonly repository: InvolvementsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: the viewer's team has no line there */
  async held(viewer: Viewer, clientId: string): Promise<HeldLines> {
    const { unsharedDays } = this.viewers.profile;
    const param = this.viewers.for(viewer);
    const held = await this.repository.held(randomUUID(), clientId, unsharedDays, param);
    if (!held) throw new AppError('notFound');
    return held;
  }

  /**
   * Ends a line, or with a practitioner's id that one's part in it.
   * @throws AppError notFound: none of the viewer's team; invalidInput: a day to come, or before it began;
   *   lastOwner: nobody else would hold the line
   */
  async end(
    viewer: Viewer,
    involvementId: string,
    { operationId, ...asked }: InvolvementEnd,
  ): Promise<InvolvementId> {
    const { retentionMonths: months, timeZone } = this.viewers.profile;
    const { reason, lastDay, practitionerId } = asked;
    const eventId = randomUUID();
    const until = endOfWork(lastDay, this.clock.now(), timeZone);
    const body = { involvementId, ...asked };
    const command = { operationId, kind: 'involvementEnd', viewer, body };
    const { outcome } = await this.commands.run(command, async (tx, now) => {
      const end = {
        eventId,
        involvementId,
        reason,
        until,
        viewer: this.viewers.for(viewer),
        now,
      };
      return {
        outcome: practitionerId
          ? await this.repository.endLink(tx, { ...end, practitionerId })
          : await this.repository.end(tx, { ...end, months }),
      };
    });
    if (outcome === 'beforeStart') {
      const fields = [{ field: 'lastDay', problem: 'beforeStart' }];
      throw new AppError('invalidInput', 'It had not begun.', fields);
    }
    if (outcome !== 'done') throw new AppError(outcome);
    return { id: involvementId };
  }

  /** @throws AppError notFound: no covert line of the viewer's own */
  async takeRelay(
    viewer: Viewer,
    involvementId: string,
    { operationId, takesRelay }: RelayChoice,
  ): Promise<InvolvementId> {
    const eventId = randomUUID();
    const body = { involvementId, takesRelay };
    const command = { operationId, kind: 'relayChoice', viewer, body };
    const { isDone } = await this.commands.run(command, async (tx, now) => ({
      isDone: await this.repository.takeRelay(tx, {
        eventId,
        ...body,
        viewer: this.viewers.for(viewer),
        now,
      }),
    }));
    if (!isDone) throw new AppError('notFound');
    return { id: involvementId };
  }
}
