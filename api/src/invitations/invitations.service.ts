import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { InvitationId, NewInvitation, TeamInvitations } from './invitations.dto.ts';
import { InvitationsRepository, type InvitationOutcome } from './invitations.repository.ts';

/** So long an invitation can be answered, and so long whoever made it is shown what became of it. */
const DAYS = { days: 14, keptDays: 28 };
/** That wait at once, of one person about one client. */
const MOST_OPEN = 10;

type Common = { eventId: string; viewer: ViewerParam; now: string | null };

/**
 * Inviting a colleague to a client's team, as whoever invites sees it. What they are told depends on what they
 * are shown of the team and on nothing else: somebody who is there unseen, or joins unseen, has not answered.
 * Only who stands in the directory can be invited. Somebody who is not on Patchwork yet, by their work mail, and
 * an agency that is new to it need the local administrator, who vets: that begins where `invite` looks them up.
 */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
  ) {}

  /** @throws AppError notFound: closed to the viewer, or not there */
  async page(viewer: Viewer, clientId: string): Promise<TeamInvitations> {
    const page = await this.repository.page(randomUUID(), clientId, this.viewers.for(viewer));
    if (!page) throw new AppError('notFound');
    return page;
  }

  /**
   * @throws AppError invalidInput: the viewer themself; notFound: no confirmed line of the viewer's there, or
   *   nobody who can be invited; alreadyOnTeam: shown to the viewer there; alreadyInvited; tooManyInvitations
   */
  async invite(
    viewer: Viewer,
    clientId: string,
    { operationId, ...asked }: NewInvitation,
  ): Promise<InvitationId> {
    if (asked.practitionerId === viewer.practitionerId) throw isOneself();
    const id = randomUUID();
    const command = { operationId, kind: 'invite', body: { clientId, ...asked }, id };
    return this.act(viewer, command, (tx, common) =>
      this.repository.invite(tx, { ...common, ...asked, ...DAYS, clientId, id, most: MOST_OPEN }),
    );
  }

  /** @throws AppError notFound: none of the viewer's that waits; tooSoon: within two days of the last time */
  remind(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<InvitationId> {
    const command = { operationId, kind: 'invitationReminder', body: { id }, id };
    return this.act(viewer, command, (tx, common) => this.repository.remind(tx, { ...common, id }));
  }

  /** @throws AppError notFound: none of the viewer's that waits */
  withdraw(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<InvitationId> {
    const command = { operationId, kind: 'invitationWithdrawal', body: { id }, id };
    return this.act(viewer, command, (tx, common) =>
      this.repository.withdraw(tx, { ...common, id }),
    );
  }

  private async act(
    viewer: Viewer,
    { id: newId, ...command }: { operationId: string; kind: string; body: object; id: string },
    work: (tx: GraphTransaction, common: Common) => Promise<InvitationOutcome>,
  ): Promise<InvitationId> {
    const eventId = randomUUID();
    const { id, outcome } = await this.commands.run({ ...command, viewer }, async (tx, now) => ({
      id: newId,
      outcome: await work(tx, { eventId, viewer: this.viewers.for(viewer), now }),
    }));
    if (outcome !== 'done') throw refusalOf(outcome);
    return { id };
  }
}

export function refusalOf(outcome: Exclude<InvitationOutcome, 'done'>): AppError {
  if (outcome !== 'notColleague') return new AppError(outcome);
  return new AppError('invalidInput', 'Nobody who can be named.', [
    { field: 'colleagueId', problem: 'notColleague' },
  ]);
}

const isOneself = () =>
  new AppError('invalidInput', 'Nobody invites themself.', [
    { field: 'practitionerId', problem: 'isOneself' },
  ]);
