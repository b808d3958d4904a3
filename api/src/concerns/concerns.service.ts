import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type { Shown, Tick } from '../tick/tick.dto.ts';
import type {
  ConcernId,
  ConcernPage,
  Concerns,
  NewConcern,
  NewConcernReply,
} from './concerns.dto.ts';
import { ConcernsRepository, type Listed } from './concerns.repository.ts';

/** "I am worried; please get in touch": to people whom the sender is shown, decided again by each reader. */
@Injectable()
export class ConcernsService {
  constructor(
    private readonly repository: ConcernsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly marks: AnswerMarks,
  ) {}

  /** @throws AppError notFound: closed to the viewer, or not there */
  async page(viewer: Viewer, clientId: string): Promise<ConcernPage> {
    const page = await this.repository.page(randomUUID(), clientId, this.viewers.for(viewer));
    if (!page) throw new AppError('notFound');
    return page;
  }

  /**
   * @throws AppError notFound: closed to the viewer, or not there, or one of the chosen is not shown to
   *   them; invalidInput: they are shown nobody to ask
   */
  async raise(
    viewer: Viewer,
    clientId: string,
    { operationId, about, urgency, talk, toIds = null }: NewConcern,
  ): Promise<ConcernId> {
    const [id, eventId] = [randomUUID(), randomUUID()];
    const asked = { clientId, about, urgency, talk, toIds };
    const command = { operationId, kind: 'concern', viewer, body: asked };
    const came = await this.commands.run(command, async (tx, now) => {
      const asks = { ...asked, id, eventId, viewer: this.viewers.for(viewer), now };
      return { id, ...(await this.repository.raise(tx, asks)) };
    });
    if (came.outcome === 'notFound') throw new AppError('notFound');
    if (came.outcome === 'nobody') {
      const fields = [{ field: 'toIds', problem: 'nobody' }];
      throw new AppError('invalidInput', 'There is nobody to ask.', fields);
    }
    return { id: came.id };
  }

  async concerns(viewer: Viewer): Promise<Concerns> {
    const found = await this.repository.forMe(randomUUID(), this.viewers.for(viewer));
    const answer = newestFirst(found);
    return { ...answer, mark: this.marks.of(viewer, answer) };
  }

  /** Says no more than whether the answer with that mark would be given again. */
  async tick(viewer: Viewer, { mark }: Shown): Promise<Tick> {
    if (mark === undefined) return { isSame: false };
    const found = await this.repository.again(this.viewers.for(viewer));
    return { isSame: this.marks.isOf(mark, viewer, newestFirst(found)) };
  }

  /** @throws AppError notFound: no unsettled concern has come to the viewer by that id */
  async reply(
    viewer: Viewer,
    id: string,
    { operationId, reply }: NewConcernReply,
  ): Promise<ConcernId> {
    const eventId = randomUUID();
    const command = { operationId, kind: 'concernReply', viewer, body: { id, reply } };
    const { isDone } = await this.commands.run(command, async (tx, now) => ({
      isDone: await this.repository.reply(tx, {
        ...{ id, eventId, reply, now },
        viewer: this.viewers.for(viewer),
      }),
    }));
    if (!isDone) throw new AppError('notFound');
    return { id };
  }

  /** @throws AppError notFound: no concern of the viewer's */
  async settle(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<ConcernId> {
    const eventId = randomUUID();
    const command = { operationId, kind: 'concernSettled', viewer, body: { id } };
    const { isDone } = await this.commands.run(command, async (tx, now) => ({
      isDone: await this.repository.settle(tx, {
        ...{ id, eventId, now },
        viewer: this.viewers.for(viewer),
      }),
    }));
    if (!isDone) throw new AppError('notFound');
    return { id };
  }
}

/** Of the same moment by client and kind first: random ids have no order that means anything. */
function newestFirst({ raised, received }: Listed): Listed {
  const keyOf = ({
    clientId,
    about,
    urgency,
    id,
  }: Listed['raised'][number] | Listed['received'][number]) =>
    [clientId, about, urgency, id].join();
  const inOrder = <T extends Listed['raised'][number] | Listed['received'][number]>(
    list: T[],
  ): T[] =>
    list.toSorted(
      (one, other) =>
        Date.parse(other.at) - Date.parse(one.at) || (keyOf(one) < keyOf(other) ? -1 : 1),
    );
  return { received: inOrder(received), raised: inOrder(raised) };
}
