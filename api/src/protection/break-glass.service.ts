import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import { STATUTORY_ROLES } from '../consent/vocabulary.ts';
import type { Viewer } from '../identity/viewer.ts';
import { SHORTEST_REASON, type BreakGlassSpan, type NewBreakGlass } from './break-glass.dto.ts';
import { BreakGlassRepository } from './break-glass.repository.ts';

@Injectable()
export class BreakGlassService {
  constructor(
    private readonly repository: BreakGlassRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
  ) {}

  /**
   * Half an hour, answered the same whether or not anything lies behind it. A refusal leaves its event
   * too, so it is thrown only after the transaction.
   * @throws AppError roleNotHeld: not a statutory role; notFound: absent or closed
   */
  async open(
    viewer: Viewer,
    clientId: string,
    { operationId, purpose, reason }: NewBreakGlass,
  ): Promise<BreakGlassSpan> {
    requireStatutory(viewer);
    if (reason.trim().length < SHORTEST_REASON) {
      const fields = [{ field: 'reason', problem: 'minLength' }];
      throw new AppError('invalidInput', 'A reason says more.', fields);
    }
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const asked = { clientId, purpose, reason: reason.trim() };
    const command = { operationId, kind: 'breakGlass', viewer, body: asked };
    const { until } = await this.commands.run(command, async (tx, now) => ({
      until: await this.repository.open(tx, {
        ...ids,
        ...asked,
        viewer: this.viewers.for(viewer),
        now,
      }),
    }));
    if (until === null) throw new AppError('notFound');
    return { until };
  }

  /** @throws AppError notFound: none of the viewer's own is in force there */
  async end(
    viewer: Viewer,
    clientId: string,
    { operationId }: Confirmation,
  ): Promise<BreakGlassSpan> {
    requireStatutory(viewer);
    const eventId = randomUUID();
    const command = { operationId, kind: 'breakGlassEnd', viewer, body: { clientId } };
    const { until } = await this.commands.run(command, async (tx, now) => ({
      until: await this.repository.end(tx, {
        eventId,
        clientId,
        viewer: this.viewers.for(viewer),
        now,
      }),
    }));
    if (until === null) throw new AppError('notFound');
    return { until };
  }
}

/** The role is the viewer's own affair: to say so tells nothing of anybody else. */
function requireStatutory({ role }: Viewer): void {
  if (!STATUTORY_ROLES.includes(role)) throw new AppError('roleNotHeld');
}
