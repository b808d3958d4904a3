import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { InvolvementId } from './involvements.dto.ts';
import type { Joining, NewInvolvement } from './joining.dto.ts';
import { JoiningRepository, type JoinOutcome } from './joining.repository.ts';
import { startOfWork } from './work-days.ts';
import { INVOLVEMENT_ROLES } from './roles.ts';

/** "I work with this person": said, taken back while nobody has confirmed it, and said again in time. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly repository: JoiningRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: closed to the viewer, or not there */
  async page(viewer: Viewer, clientId: string): Promise<Joining> {
    const page = await this.repository.page(randomUUID(), clientId, this.viewers.for(viewer));
    if (!page) throw new AppError('notFound');
    return { ...page, roles: this.rolesFor(viewer), bases: this.viewers.profile.bases };
  }

  rolesFor({ sector }: Viewer): string[] {
    return [...INVOLVEMENT_ROLES[sector]];
  }

  /**
   * @throws AppError notFound: closed to the viewer, or not there; invalidInput: a day to come or before
   *   the client's life, a role or basis that is not offered; alreadyJoined; needsAgreement: no
   *   agreement names the agency, so nothing has been kept
   */
  async join(
    viewer: Viewer,
    clientId: string,
    { operationId, ...asked }: NewInvolvement,
  ): Promise<InvolvementId> {
    const terms = this.termsOf(viewer, asked);
    const ids = { eventId: randomUUID(), id: randomUUID() };
    const command = { operationId, kind: 'join', viewer, body: { clientId, ...asked } };
    const { outcome, lineId } = await this.commands.run(command, (tx, now) =>
      this.repository.join(tx, {
        ...ids,
        clientId,
        ...terms,
        viewer: this.viewers.for(viewer),
        now,
      }),
    );
    if (outcome !== 'done') throw refusalOf(outcome);
    return { id: lineId! };
  }

  /**
   * What somebody says of their work, as it is kept.
   * @throws AppError invalidInput: a day to come, a role or basis that is not offered
   */
  termsOf(viewer: Viewer, { role, basis, firstDay }: Omit<NewInvolvement, 'operationId'>) {
    const { bases, timeZone } = this.viewers.profile;
    if (!this.rolesFor(viewer).includes(role)) throw wrong('role', 'isIn');
    if (!bases.includes(basis)) throw wrong('basis', 'isIn');
    return { role, basis, since: startOfWork(firstDay, this.clock.now(), timeZone) };
  }

  /** @throws AppError notFound: no word of the viewer's that nobody has confirmed */
  withdraw(viewer: Viewer, id: string, asked: Confirmation): Promise<InvolvementId> {
    return this.act(viewer, id, asked, 'joinWithdrawal', (tx, command) =>
      this.repository.withdraw(tx, command),
    );
  }

  /** @throws AppError notFound: no line of the viewer's own team */
  stillInvolved(viewer: Viewer, id: string, asked: Confirmation): Promise<InvolvementId> {
    return this.act(viewer, id, asked, 'stillInvolved', (tx, command) =>
      this.repository.stillInvolved(tx, command),
    );
  }

  private async act(
    viewer: Viewer,
    involvementId: string,
    { operationId }: Confirmation,
    kind: string,
    work: (
      tx: GraphTransaction,
      command: Parameters<JoiningRepository['withdraw']>[1],
    ) => Promise<boolean>,
  ): Promise<InvolvementId> {
    const eventId = randomUUID();
    const command = { operationId, kind, viewer, body: { involvementId } };
    const { isDone } = await this.commands.run(command, async (tx, now) => ({
      isDone: await work(tx, { eventId, involvementId, viewer: this.viewers.for(viewer), now }),
    }));
    if (!isDone) throw new AppError('notFound');
    return { id: involvementId };
  }
}

export const refusalOf = (outcome: Exclude<JoinOutcome, 'done'>): AppError =>
  outcome === 'beforeLife' ? wrong('firstDay', 'beforeLife') : new AppError(outcome);

const wrong = (field: string, problem: string) =>
  new AppError('invalidInput', 'This cannot be recorded.', [{ field, problem }]);
