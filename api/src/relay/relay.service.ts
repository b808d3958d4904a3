import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type { Shown, Tick } from '../tick/tick.dto.ts';
import type {
  NewRelayAnswer,
  RelayAnswered,
  RelayAsked,
  RelayKept,
  RelayMessages,
} from './relay.dto.ts';
import { RelayRepository } from './relay.repository.ts';

/** After that nobody waits for a call any more, and one may ask again. */
const DAYS = 14;

/** Asking services that one may not know of to make contact: consent-rule, section 4. */
@Injectable()
export class RelayService {
  constructor(
    private readonly repository: RelayRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly marks: AnswerMarks,
    private readonly clock: Clock,
  ) {}

  /** Kept, whoever the client is and whatever lies behind them: nothing is decided before the relay. */
  ask(viewer: Viewer, clientId: string, { operationId }: Confirmation): Promise<RelayKept> {
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const asked = { clientId };
    const command = { operationId, kind: 'relayRequest', viewer, body: asked };
    return this.commands.run(command, async (tx, now) => {
      await this.repository.ask(tx, {
        ...ids,
        ...asked,
        viewer: this.viewers.for(viewer),
        days: DAYS,
        now,
      });
      return { isKept: true as const };
    });
  }

  asked(viewer: Viewer, clientId: string): Promise<RelayAsked> {
    return this.repository.asked(clientId, this.viewers.for(viewer), this.clock.forDatabase());
  }

  async messages(viewer: Viewer): Promise<RelayMessages> {
    const param = this.viewers.for(viewer);
    const now = this.clock.forDatabase();
    const messages = await this.repository.forMe(randomUUID(), param, now);
    return { messages, mark: this.marks.of(viewer, messages) };
  }

  /** Says no more than whether the answer with that mark would be given again. */
  async tick(viewer: Viewer, { mark }: Shown): Promise<Tick> {
    if (mark === undefined) return { isSame: false };
    const messages = await this.repository.again(
      this.viewers.for(viewer),
      this.clock.forDatabase(),
    );
    return { isSame: this.marks.isOf(mark, viewer, messages) };
  }

  /** @throws AppError notFound: no such request for a line that the viewer's team holds */
  async answer(
    viewer: Viewer,
    id: string,
    { operationId, answer }: NewRelayAnswer,
  ): Promise<RelayAnswered> {
    const eventId = randomUUID();
    const command = { operationId, kind: 'relayAnswer', viewer, body: { id, answer } };
    const { isAnswered } = await this.commands.run(command, async (tx, now) => ({
      isAnswered: await this.repository.answer(tx, {
        id,
        eventId,
        answer,
        viewer: this.viewers.for(viewer),
        now,
      }),
    }));
    if (!isAnswered) throw new AppError('notFound');
    return { id };
  }
}
