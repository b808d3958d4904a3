import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { endOfLastDay } from '../common/last-day.ts';
import { addMonths } from '../consent/calendar.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { AssessmentId, Assessments, NewAssessment } from './assessments.dto.ts';
import { AssessmentsRepository } from './assessments.repository.ts';

/** Young people change: a judgement older than this is made anew. */
const LONGEST_MONTHS = 12;

/** A practitioner's judgement that somebody young understands enough to decide alone (Gillick). */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly repository: AssessmentsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: nobody to whom the viewer has a line of their own */
  async page(viewer: Viewer, clientId: string): Promise<Assessments> {
    const found = await this.repository.page(randomUUID(), clientId, this.viewers.for(viewer));
    if (!found) throw new AppError('notFound');
    const { isYoung, ...page } = found;
    return { ...page, mayAssess: isYoung, categories: this.viewers.profile.categories };
  }

  /** @throws AppError notFound; invalidInput: a day out of reach, or somebody who decides anyway */
  async record(
    viewer: Viewer,
    clientId: string,
    { operationId, categories, until: lastDay }: NewAssessment,
  ): Promise<AssessmentId> {
    const until = this.within(endOfLastDay(lastDay, this.clock.now()));
    const asked = { clientId, categories: [...new Set(categories)].sort(), until };
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const command = { operationId, kind: 'assessment', viewer, body: asked };
    const { id, mayAssess } = await this.commands.run(command, (tx, now) =>
      this.repository.record(tx, { ...ids, ...asked, viewer: this.viewers.for(viewer), now }),
    );
    if (!mayAssess) throw new AppError('notFound');
    if (id === null) {
      const fields = [{ field: 'categories', problem: 'decidesAnyway' }];
      throw new AppError('invalidInput', 'This cannot be assessed.', fields);
    }
    return { id };
  }

  /** @throws AppError notFound: none in force that the viewer's own agency has recorded */
  async end(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<AssessmentId> {
    const eventId = randomUUID();
    const command = { operationId, kind: 'assessmentEnd', viewer, body: { id } };
    const { isDone } = await this.commands.run(command, (tx, now) => {
      const end = { eventId, assessmentId: id, viewer: this.viewers.for(viewer), now };
      return this.repository.end(tx, end);
    });
    if (!isDone) throw new AppError('notFound');
    return { id };
  }

  private within(until: string): string {
    // The last day's own end, wherever that comes last, is a day and a half after its beginning.
    const latest = addMonths(this.clock.now(), LONGEST_MONTHS).getTime() + 36 * 3_600_000;
    if (new Date(until).getTime() <= latest) return until;
    const fields = [{ field: 'until', problem: 'tooLate' }];
    throw new AppError('invalidInput', 'This day is too late.', fields);
  }
}
