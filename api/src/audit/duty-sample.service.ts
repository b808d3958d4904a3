import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { DutyReviewed, DutySample, NewDutyReview } from './duty-sample.dto.ts';
import { DutySampleRepository } from './duty-sample.repository.ts';
import { MOST_AN_HOUR } from './oversight.service.ts';
import { requireLead } from './require-lead.ts';

/** So few that they are really reviewed; so long that a lead's holiday loses none. */
const SAMPLE = { aDay: 5, days: 14 };

/** Nobody is asked before the county is searched on duty; so a lead looks at a few of each day after. */
@Injectable()
export class DutySampleService {
  constructor(
    private readonly repository: DutySampleRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError roleNotHeld */
  async sample(viewer: Viewer): Promise<DutySample> {
    requireLead(viewer);
    const { asOf, isLead, accesses } = await this.repository.sample({
      ...SAMPLE,
      eventId: randomUUID(),
      viewer: this.viewers.for(viewer),
      mostAnHour: MOST_AN_HOUR,
      now: this.clock.forDatabase(),
    });
    if (!isLead) throw new AppError('roleNotHeld');
    return { accesses, asOf, ...SAMPLE };
  }

  /** @throws AppError notFound: no look on duty of the lead's organisation that awaits review */
  async review(
    viewer: Viewer,
    id: string,
    { operationId, outcome }: NewDutyReview,
  ): Promise<DutyReviewed> {
    requireLead(viewer);
    const eventId = randomUUID();
    const command = { operationId, kind: 'dutyReview', viewer, body: { id, outcome } };
    return this.commands.run(command, async (tx, now) => {
      const review = { id, eventId, outcome, viewer: this.viewers.for(viewer), now };
      if (!(await this.repository.review(tx, review))) throw new AppError('notFound');
      return { id };
    });
  }
}
