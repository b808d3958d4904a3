import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { timesAway } from './absence-days.ts';
import { CONTACT_METHODS, type ContactMethod } from '../directory/contact-methods.ts';
import type { AbsenceId, CardKept, NewAbsence, NewCard, OwnCard } from './own-card.dto.ts';
import { OwnCardRepository } from './own-card.repository.ts';
import { wantsAWord } from './wants-a-word.ts';
import { tidyPattern } from './working-pattern.ts';

/** Everybody keeps their own card: how they are reached, when they are away, and who stands in. */
@Injectable()
export class OwnCardService {
  constructor(
    private readonly repository: OwnCardRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: somebody who is taken out of the directory meanwhile */
  async own({ practitionerId, agencyId }: Viewer): Promise<OwnCard> {
    const card = await this.repository.own(practitionerId, agencyId);
    if (!card) throw new AppError('notFound');
    return { ...card, wantsAWord: wantsAWord(card, this.clock.now()) };
  }

  /** @throws AppError invalidInput: a preferred way that is not given, or hours that cross */
  async save(viewer: Viewer, { operationId, ...card }: NewCard): Promise<CardKept> {
    if (card.preferred && !card[card.preferred]) throw wrong('preferred', 'isEmpty');
    const workingPattern = tidyPattern(card.workingPattern);
    if (!workingPattern) throw wrong('workingPattern', 'crosses');
    const { practitionerId } = viewer;
    const facts = { preferred: card.preferred ?? null, workingPattern, ...trimmed(card) };
    const command = { operationId, kind: 'saveCard', viewer, body: facts };
    return this.commands.run(command, async (tx, now) => {
      await this.repository.save(tx, { practitionerId, ...facts, now });
      return { id: practitionerId };
    });
  }

  confirm(viewer: Viewer, { operationId }: Confirmation): Promise<CardKept> {
    const { practitionerId } = viewer;
    const command = { operationId, kind: 'confirmCard', viewer, body: {} };
    return this.commands.run(command, async (tx, now) => {
      await this.repository.confirm(tx, { practitionerId, now });
      return { id: practitionerId };
    });
  }

  /**
   * @throws AppError invalidInput: a day that is past, or too far off, or before the first; a cover who
   *   does not work for the same agency; days on which one is away already
   */
  async beAway(viewer: Viewer, { operationId, ...asked }: NewAbsence): Promise<AbsenceId> {
    const { firstDay, lastDay, coverId = null } = asked;
    const { practitionerId, agencyId } = viewer;
    const times = timesAway(firstDay, lastDay, this.clock.now(), this.viewers.profile.timeZone);
    const id = randomUUID();
    const command = { operationId, kind: 'beAway', viewer, body: { ...asked, agencyId } };
    const kept = await this.commands.run(command, async (tx, now) => {
      const absence = { id, practitionerId, agencyId, coverId, ...times, now };
      return { id, outcome: await this.repository.beAway(tx, absence) };
    });
    if (kept.outcome === 'notColleague') throw wrong('coverId', 'notColleague');
    if (kept.outcome === 'alreadyAway') throw wrong('firstDay', 'alreadyAway');
    return { id: kept.id };
  }

  /** @throws AppError notFound: none such of the viewer's that is not over */
  async beBack(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<AbsenceId> {
    const { practitionerId } = viewer;
    const command = { operationId, kind: 'beBack', viewer, body: { id } };
    const { isDone } = await this.commands.run(command, async (tx, now) => ({
      isDone: await this.repository.beBack(tx, { id, practitionerId, now }),
    }));
    if (!isDone) throw new AppError('notFound');
    return { id };
  }
}

type Numbers = Record<ContactMethod, string | null>;

function trimmed(card: Omit<NewCard, 'operationId'>): Numbers {
  const entries = CONTACT_METHODS.map((method) => [method, card[method]?.trim() || null]);
  return Object.fromEntries(entries) as Numbers;
}

const wrong = (field: string, problem: string) =>
  new AppError('invalidInput', 'This card cannot be kept like that.', [{ field, problem }]);
