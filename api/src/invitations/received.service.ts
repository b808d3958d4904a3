import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { NewInvolvement } from '../involvements/joining.dto.ts';
import { JoiningRepository, type JoinOutcome } from '../involvements/joining.repository.ts';
import { JoiningService, refusalOf as refusalToJoin } from '../involvements/joining.service.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type { Shown, Tick } from '../tick/tick.dto.ts';
import type { InvitationId, JoinedClient, NewSuggestion } from './invitations.dto.ts';
import { InvitationsRepository } from './invitations.repository.ts';
import { refusalOf } from './invitations.service.ts';
import type { InvitationNumber, InvitationPage, ReceivedInvitations } from './received.dto.ts';

/** What the viewer is invited to: kept undecided, and decided whenever they look or answer. */
@Injectable()
export class ReceivedService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly joining: JoiningService,
    private readonly joins: JoiningRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly marks: AnswerMarks,
  ) {}

  async list(viewer: Viewer): Promise<ReceivedInvitations> {
    const invitations = await this.repository.forMe(randomUUID(), this.viewers.for(viewer));
    return { invitations, mark: this.marks.of(viewer, { invitations }) };
  }

  /** Says no more than whether the answer with that mark would be given again. */
  async tick(viewer: Viewer, { mark }: Shown): Promise<Tick> {
    if (mark === undefined) return { isSame: false };
    const invitations = await this.repository.again(this.viewers.for(viewer));
    return { isSame: this.marks.isOf(mark, viewer, { invitations }) };
  }

  async number(viewer: Viewer): Promise<InvitationNumber> {
    return { total: (await this.repository.again(this.viewers.for(viewer))).length };
  }

  /** @throws AppError notFound: none such that the viewer may know of and has not answered */
  async page(viewer: Viewer, id: string): Promise<InvitationPage> {
    const found = await this.repository.one(randomUUID(), id, this.viewers.for(viewer));
    if (!found) throw new AppError('notFound');
    return {
      ...found,
      roles: this.joining.rolesFor(viewer),
      bases: this.viewers.profile.bases,
    };
  }

  /**
   * Joins the team as whoever says so by themselves: a claim until somebody else confirms it. Who works there
   * already has nothing more to do.
   * @throws AppError notFound: as for the page; invalidInput, needsAgreement: as for joining; nothing is kept then
   */
  async accept(
    viewer: Viewer,
    id: string,
    { operationId, ...asked }: NewInvolvement,
  ): Promise<JoinedClient> {
    const terms = this.joining.termsOf(viewer, asked);
    const ids = { id, claimId: randomUUID() };
    const join = { eventId: randomUUID(), id: randomUUID(), ...terms };
    const eventId = randomUUID();
    const command = { operationId, kind: 'invitationAcceptance', viewer, body: { id, ...asked } };
    const { outcome, clientId } = await this.commands.run(command, async (tx, now) => {
      const common = { viewer: this.viewers.for(viewer), now };
      const clientId = await this.repository.open(tx, { ...ids, ...common });
      const outcome = await this.joinAs(tx, clientId, { ...join, ...common });
      const isAccepted = outcome === 'done' || outcome === 'alreadyJoined';
      const came = { isAccepted, keepsClaim: outcome === 'done' };
      await this.repository.close(tx, { ...ids, ...came, eventId, ...common });
      return { outcome, clientId: isAccepted ? clientId : null };
    });
    if (clientId !== null) return { id: clientId };
    throw refusalToJoin(outcome as Exclude<JoinOutcome, 'done'>);
  }

  /** @throws AppError notFound: as for the page */
  decline(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<InvitationId> {
    return this.answer(viewer, id, { operationId, suggestedId: null });
  }

  /** @throws AppError notFound: as for the page; invalidInput: no such colleague */
  suggest(
    viewer: Viewer,
    id: string,
    { operationId, colleagueId }: NewSuggestion,
  ): Promise<InvitationId> {
    return this.answer(viewer, id, { operationId, suggestedId: colleagueId });
  }

  private async joinAs(
    tx: GraphTransaction,
    clientId: string | null,
    asked: Omit<Parameters<JoiningRepository['join']>[1], 'clientId'>,
  ): Promise<JoinOutcome> {
    if (clientId === null) return 'notFound';
    return (await this.joins.join(tx, { ...asked, clientId })).outcome;
  }

  private async answer(
    viewer: Viewer,
    id: string,
    { operationId, suggestedId }: { operationId: string; suggestedId: string | null },
  ): Promise<InvitationId> {
    const eventId = randomUUID();
    const body = { id, suggestedId };
    const command = { operationId, kind: 'invitationAnswer', viewer, body };
    const asked: { eventId: string; viewer: ViewerParam } = {
      eventId,
      viewer: this.viewers.for(viewer),
    };
    const { outcome } = await this.commands.run(command, async (tx, now) => ({
      outcome: await this.repository.answer(tx, { ...asked, ...body, now }),
    }));
    if (outcome !== 'done') throw refusalOf(outcome);
    return { id };
  }
}
