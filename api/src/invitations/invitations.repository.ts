import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import { AWAY_DAYS } from '../hand-over/long-away.ts';
import type { ReceivedInvitation, TeamInvitations } from './invitations.dto.ts';
import type { InvitationPage } from './received.dto.ts';

/** What a command about an invitation comes to; all but the first are refusals. */
export type InvitationOutcome =
  | 'done'
  | 'notFound'
  | 'alreadyOnTeam'
  | 'alreadyInvited'
  | 'tooManyInvitations'
  | 'tooSoon'
  | 'notColleague';

type Found = Omit<InvitationPage, 'roles' | 'bases'>;

@Injectable()
export class InvitationsRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** @returns null: the client is closed to the viewer, or is not there */
  async page(
    eventId: string,
    clientId: string,
    viewer: ViewerParam,
  ): Promise<TeamInvitations | null> {
    const asked = { eventId, clientId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('invitations/page', asked);
    return (row as unknown as TeamInvitations | undefined) ?? null;
  }

  async forMe(eventId: string, viewer: ViewerParam): Promise<ReceivedInvitation[]> {
    const asked = { eventId, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('invitations/for-me', asked);
    return shown(row!.invitations);
  }

  /** The same where nobody is shown it: without an event. */
  async again(viewer: ViewerParam): Promise<ReceivedInvitation[]> {
    return shown((await this.undisclosed(viewer)).invitations);
  }

  /** The messages that tell somebody of each of theirs. */
  async toldOf(viewer: ViewerParam): Promise<string[][]> {
    const { messages } = await this.undisclosed(viewer);
    return (messages as { messageIds: string[] }[]).map(({ messageIds }) => messageIds);
  }

  /** @returns null: there is none such that the viewer may know of */
  async one(eventId: string, id: string, viewer: ViewerParam): Promise<Found | null> {
    const asked = { eventId, id, awayDays: AWAY_DAYS, viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.disclose('invitations/one', asked);
    if (!row) return null;
    const [invitation] = shown([row.invitation]);
    return { ...(row as unknown as Found), invitation: invitation! };
  }

  async invite(
    tx: GraphTransaction,
    asked: QueryParams['invitations/invite'],
  ): Promise<InvitationOutcome> {
    const [row] = await tx.run('invitations/invite', asked);
    return row!.outcome as InvitationOutcome;
  }

  async remind(
    tx: GraphTransaction,
    asked: QueryParams['invitations/remind'],
  ): Promise<InvitationOutcome> {
    const [row] = await tx.run('invitations/remind', asked);
    return row!.outcome as InvitationOutcome;
  }

  async withdraw(
    tx: GraphTransaction,
    asked: QueryParams['invitations/withdraw'],
  ): Promise<InvitationOutcome> {
    const [row] = await tx.run('invitations/withdraw', asked);
    return row!.isDone ? 'done' : 'notFound';
  }

  async answer(
    tx: GraphTransaction,
    asked: Omit<QueryParams['invitations/answer'], 'awayDays'>,
  ): Promise<InvitationOutcome> {
    const [row] = await tx.run('invitations/answer', { ...asked, awayDays: AWAY_DAYS });
    return row!.outcome as InvitationOutcome;
  }

  /** @returns null: there is none such that the viewer may know of, and nothing was opened */
  async open(tx: GraphTransaction, asked: QueryParams['invitations/open']): Promise<string | null> {
    const [row] = await tx.run('invitations/open', asked);
    return row!.clientId;
  }

  async close(tx: GraphTransaction, asked: QueryParams['invitations/close']): Promise<void> {
    await tx.run('invitations/close', asked);
  }

  async sweep(): Promise<void> {
    await this.graph.write('invitations/sweep', { now: this.clock.forDatabase() });
  }

  private async undisclosed(viewer: ViewerParam) {
    const asked = { viewer, now: this.clock.forDatabase() };
    const [row] = await this.graph.read('tick/invitations', asked);
    return row!;
  }
}

/** Without what the statement keeps for its own use, and blanks. */
function shown(found: unknown): ReceivedInvitation[] {
  const all = found as (ReceivedInvitation & { clientId: null; messageIds: null })[];
  return all.map(({ clientId: _, messageIds: __, ...one }) => one);
}
