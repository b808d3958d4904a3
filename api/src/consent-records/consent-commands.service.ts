import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { AppError, type FieldProblem } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { ConsentRecorded, ConsentWithdrawn } from './consent-records.dto.ts';
import {
  ConsentRecordsRepository,
  type NewRecord,
  type StoredConsent,
} from './consent-records.repository.ts';
import { ConsentRecordsService } from './consent-records.service.ts';
import type { NewConsentRecord, NewWithdrawal } from './new-consent.dto.ts';
import { dateProblems, endOf, scopeProblems, scopesOf, whoProblems } from './record-check.ts';

/** What a command comes to; refusals are kept like answers, so that their event is kept too. */
type Outcome =
  { id: string; alsoEnded?: string[] } | { refused: FieldProblem[] | 'notFound' | 'busy' };

type Tx = Pick<GraphTransaction, 'run'>;

/** Recording what was decided, and taking it back. Append only. */
@Injectable()
export class ConsentCommands {
  constructor(
    private readonly repository: ConsentRecordsRepository,
    private readonly records: ConsentRecordsService,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
  ) {}

  /** @throws AppError notFound, invalidInput: by field; operationReused */
  async record(
    viewer: Viewer,
    clientId: string,
    { operationId, ...given }: NewConsentRecord,
  ): Promise<ConsentRecorded> {
    const id = randomUUID();
    const { profile } = this.viewers;
    const kind = 'consentRecord';
    const body = { clientId, ...given };
    const outcome = await this.run(viewer, { operationId, kind, body }, (consent, isListed) => {
      const full = { operationId, ...given };
      const refused = [
        ...scopeProblems(scopesOf(given), consent, profile, isListed),
        ...whoProblems(full, consent),
        ...dateProblems(full, consent, profile),
      ];
      const record = {
        ...scopesOf(given),
        ...factsOf(given),
        id,
        decision: given.decision,
        from: given.from || null,
        to: endOf(full, consent, profile),
        reviewOn: given.reviewOn || null,
      };
      return { refused, records: [record] };
    });
    return { id: outcome.id };
  }

  /**
   * Appends a deny there, and at the scopes of every live agreement inside: each would otherwise go on
   * lifting it. Those that the viewer may not know of end as well, and are not named.
   */
  async withdraw(
    viewer: Viewer,
    clientId: string,
    { operationId, ...given }: NewWithdrawal,
  ): Promise<ConsentWithdrawn> {
    const id = randomUUID();
    const kind = 'consentWithdrawal';
    const body = { clientId, ...given };
    const { authority } = given;
    const facts = { ...factsOf(given), decision: 'deny', from: null, to: null, reviewOn: null };
    const { profile } = this.viewers;
    const outcome = await this.run(
      viewer,
      { operationId, kind, body },
      async (consent, isListed, tx, now) => {
        const scopes = scopesOf(given);
        const refused = [
          ...scopeProblems(scopes, consent, profile, isListed),
          ...whoProblems({ operationId, ...given }, consent),
        ];
        if (refused.length) return { refused, records: [] };
        const inside = await this.repository.inside(scopes, { clientId, authority, now }, tx);
        const shown = consent.records.map((record) => record.id);
        return {
          refused,
          records: [
            { ...scopes, ...facts, id },
            ...inside.map((endsId) => ({ ...facts, id: randomUUID(), endsId })),
          ],
          alsoEnded: inside.filter((each) => shown.includes(each)),
        };
      },
    );
    return { id: outcome.id, alsoEnded: outcome.alsoEnded ?? [] };
  }

  private async run(
    viewer: Viewer,
    command: { operationId: string; kind: string; body: { clientId: string } & NewScopes },
    decide: (
      consent: StoredConsent,
      isListed: boolean,
      tx: Tx,
      now: string | null,
    ) => MaybePromise<{ refused: FieldProblem[]; records: NewRecord[]; alsoEnded?: string[] }>,
  ): Promise<{ id: string; alsoEnded?: string[] }> {
    const { clientId, recipientScope, recipientId } = command.body;
    const isListed = await this.records.isListed(viewer, recipientScope, recipientId ?? null);
    const ids = { seen: randomUUID(), changed: randomUUID() };
    const param = this.viewers.for(viewer);
    const outcome = await this.commands.run<Outcome>({ ...command, viewer }, async (tx, now) => {
      const consent = await this.repository.lockedAbout(tx, {
        eventId: ids.seen,
        clientId,
        kind: command.kind,
        isAlone: true,
        viewer: param,
        now,
      });
      if (!consent) return { refused: 'notFound' };
      if (!consent.isComplete) return { refused: 'busy' };
      const { refused, records, alsoEnded } = await decide(consent, isListed, tx, now);
      if (refused.length) return { refused };
      const change = { clientId, records, eventId: ids.changed, viewer: param, now };
      await this.repository.append(tx, change);
      return { id: records[0]!.id, alsoEnded };
    });
    if (!('refused' in outcome)) return outcome;
    if (outcome.refused === 'notFound') throw new AppError('notFound');
    if (outcome.refused === 'busy') throw new AppError('unavailable', 'Try again.');
    throw new AppError('invalidInput', 'This cannot be recorded.', outcome.refused);
  }
}

type MaybePromise<T> = T | Promise<T>;
type NewScopes = Pick<NewWithdrawal, 'recipientScope' | 'recipientId'>;

function factsOf(given: Omit<NewWithdrawal, 'operationId'>) {
  const { authority, evidence, witnessedBy, wording, language, reason } = given;
  return {
    authority,
    evidence,
    witnessedBy: witnessedBy?.trim() || null,
    wording,
    language,
    reason: reason || null,
  };
}
