import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { LeadAnswer, LeadPage, LeadProposalId, NewLeadProposal } from './lead.dto.ts';
import { LeadRepository, type LeadOutcome } from './lead.repository.ts';

/** So long a proposal waits for its answer. */
const PROPOSAL_DAYS = 14;

type Common = { eventId: string; viewer: ViewerParam; now: string | null };

/**
 * Who leads the team around a client: proposed by one of its services, and accepted, handed on or given up by
 * who leads. Leading opens nothing; it says whom to ask first.
 */
@Injectable()
export class LeadService {
  constructor(
    private readonly repository: LeadRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
  ) {}

  /** @throws AppError notFound: closed to the viewer, or not there */
  async page(viewer: Viewer, clientId: string): Promise<LeadPage> {
    const page = await this.repository.page(randomUUID(), clientId, this.viewers.for(viewer));
    if (!page) throw new AppError('notFound');
    return page;
  }

  /**
   * @throws AppError notFound: the viewer's team does not work with the client, or shows them no such worker;
   *   alreadyLead; hasLead: somebody else whom they see leads; alreadyProposed
   */
  async propose(
    viewer: Viewer,
    clientId: string,
    { operationId, ...asked }: NewLeadProposal,
  ): Promise<LeadProposalId> {
    const id = randomUUID();
    const body = { clientId, ...asked };
    return this.act(viewer, { operationId, kind: 'leadProposal', body, id }, (tx, common) =>
      this.repository.propose(tx, { ...common, ...body, id, days: PROPOSAL_DAYS }),
    );
  }

  /** @throws AppError notFound: nothing that is proposed to the viewer; hasLead: somebody leads meanwhile */
  answer(
    viewer: Viewer,
    id: string,
    { operationId, isAccepted }: LeadAnswer,
  ): Promise<LeadProposalId> {
    const body = { id, isAccepted };
    return this.act(viewer, { operationId, kind: 'leadAnswer', body, id }, (tx, common) =>
      this.repository.answer(tx, { ...common, ...body }),
    );
  }

  /** @throws AppError notFound: nothing that the viewer has proposed and nobody has answered */
  withdraw(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<LeadProposalId> {
    const command = { operationId, kind: 'leadWithdrawal', body: { id }, id };
    return this.act(viewer, command, (tx, common) =>
      this.repository.withdraw(tx, { ...common, id }),
    );
  }

  /** @throws AppError notFound: the viewer does not lead there */
  stepDown(
    viewer: Viewer,
    clientId: string,
    { operationId }: Confirmation,
  ): Promise<LeadProposalId> {
    const command = { operationId, kind: 'leadEnd', body: { clientId }, id: clientId };
    return this.act(viewer, command, (tx, common) =>
      this.repository.stepDown(tx, { ...common, clientId }),
    );
  }

  private async act(
    viewer: Viewer,
    { id: newId, ...command }: { operationId: string; kind: string; body: object; id: string },
    work: (tx: GraphTransaction, common: Common) => Promise<LeadOutcome>,
  ): Promise<LeadProposalId> {
    const eventId = randomUUID();
    const { id, outcome } = await this.commands.run({ ...command, viewer }, async (tx, now) => ({
      id: newId,
      outcome: await work(tx, { eventId, viewer: this.viewers.for(viewer), now }),
    }));
    if (outcome !== 'done') throw new AppError(outcome);
    return { id };
  }
}
