import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type { Shown, Tick } from '../tick/tick.dto.ts';
import {
  MOST_EVENTS,
  type EventsPutAway,
  type EventsRead,
  type Inbox,
  type TeamEvent,
} from './inbox.dto.ts';
import { InboxRepository } from './inbox.repository.ts';

/** What happened on the viewer's teams: kept undecided, and decided whenever they look. */
@Injectable()
export class InboxService {
  constructor(
    private readonly repository: InboxRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly marks: AnswerMarks,
  ) {}

  async inbox(viewer: Viewer): Promise<Inbox> {
    const found = await this.repository.forMe(randomUUID(), this.viewers.for(viewer));
    const answer = firstOf(found);
    return { ...answer, mark: this.marks.of(viewer, answer) };
  }

  /** Says no more than whether the answer with that mark would be given again. */
  async tick(viewer: Viewer, { mark }: Shown): Promise<Tick> {
    if (mark === undefined) return { isSame: false };
    const found = await this.repository.again(this.viewers.for(viewer));
    return { isSame: this.marks.isOf(mark, viewer, firstOf(found)) };
  }

  /** Of what is not the viewer's nothing is said. */
  putAway(viewer: Viewer, { operationId, ids }: EventsRead): Promise<EventsPutAway> {
    const command = { operationId, kind: 'readEvents', viewer, body: { ids } };
    return this.commands.run(command, async (tx, now) => {
      await this.repository.markRead(tx, { ids, viewer: this.viewers.for(viewer), now });
      return { ids };
    });
  }
}

/** Cut after the rule has decided: what is not shown pushes nothing aside. */
const firstOf = (events: TeamEvent[]): Omit<Inbox, 'mark'> => ({
  events: events.slice(0, MOST_EVENTS),
  hasMore: events.length > MOST_EVENTS,
});
