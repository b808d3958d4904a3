import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type {
  Confirmed,
  LinkToConfirm,
  MembershipToConfirm,
  TeamsUnconfirmed,
  Unconfirmed,
} from './confirmations.dto.ts';
import { ConfirmationsRepository } from './confirmations.repository.ts';

/** What its maker gains by counts as a claim until somebody else confirms it. Who may, the graph says. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly repository: ConfirmationsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
  ) {}

  /** @throws AppError notFound: no such client whom the viewer's team works with */
  async about(viewer: Viewer, clientId: string): Promise<Unconfirmed> {
    const page = await this.repository.about(randomUUID(), clientId, this.viewers.for(viewer));
    if (!page) throw new AppError('notFound');
    return page;
  }

  /** @throws AppError roleNotHeld: not acting as a team lead */
  async ofTeam(viewer: Viewer): Promise<TeamsUnconfirmed> {
    if (viewer.role !== 'teamLead') throw new AppError('roleNotHeld');
    const { isLead, links } = await this.repository.ofTeam(randomUUID(), this.viewers.for(viewer));
    if (!isLead) throw new AppError('roleNotHeld');
    return { links };
  }

  /** @throws AppError notFound: no such link, or not the viewer's to confirm */
  async link(
    viewer: Viewer,
    involvementId: string,
    { operationId, practitionerId }: LinkToConfirm,
  ): Promise<Confirmed> {
    const eventId = randomUUID();
    const asked = { involvementId, practitionerId };
    const command = { operationId, kind: 'linkConfirm', viewer, body: asked };
    const { isDone } = await this.commands.run(command, (tx, now) =>
      this.repository.link(tx, { eventId, ...asked, viewer: this.viewers.for(viewer), now }),
    );
    if (!isDone) throw new AppError('notFound');
    return { id: involvementId };
  }

  /** @throws AppError notFound: no such membership, or not the viewer's to confirm */
  async membership(
    viewer: Viewer,
    familyId: string,
    { operationId, clientId }: MembershipToConfirm,
  ): Promise<Confirmed> {
    const eventId = randomUUID();
    const asked = { familyId, clientId };
    const command = { operationId, kind: 'membershipConfirm', viewer, body: asked };
    const { isDone } = await this.commands.run(command, (tx, now) =>
      this.repository.membership(tx, { eventId, ...asked, viewer: this.viewers.for(viewer), now }),
    );
    if (!isDone) throw new AppError('notFound');
    return { id: familyId };
  }
}
