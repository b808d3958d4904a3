import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { Clock } from '../common/clock.ts';
import { AppError, type FieldProblem } from '../common/errors.ts';
import { endOfLastDay } from '../common/last-day.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { BarId, Bars, NewBar } from './bars.dto.ts';
import { BarsRepository } from './bars.repository.ts';
import { requireLead } from './require-lead.ts';

const MOST = 100;

/** Who may no longer decide about whom, by court order or for safety: the data protection lead's to say. */
@Injectable()
export class BarsService {
  constructor(
    private readonly repository: BarsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError roleNotHeld */
  async list(viewer: Viewer): Promise<Bars> {
    requireLead(viewer);
    const asked = { eventId: randomUUID(), limit: MOST, now: this.clock.forDatabase() };
    const { isLead, bars } = await this.repository.list({
      ...asked,
      viewer: this.viewers.for(viewer),
    });
    if (!isLead) throw new AppError('roleNotHeld');
    return { bars };
  }

  /**
   * Whoever the references fit, or nobody, the answer is the same.
   * @throws AppError roleNotHeld; invalidInput: a past day, no reason, or one and the same person
   */
  async set(viewer: Viewer, { operationId, ...typed }: NewBar): Promise<BarId> {
    requireLead(viewer);
    requireSense(typed);
    const asked = {
      clientId: typed.clientReference,
      authority: typed.authorityReference,
      reason: typed.reason.trim(),
      until: endOfLastDay(typed.until, this.clock.now()),
    };
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const command = { operationId, kind: 'authorityBar', viewer, body: asked };
    return this.commands.run(command, async (tx, now) => {
      const bar = { ...ids, ...asked, viewer: this.viewers.for(viewer), now };
      if (!(await this.repository.set(tx, bar))) throw new AppError('roleNotHeld');
      return { id: ids.id };
    });
  }

  /** @throws AppError notFound: none such of the lead's organisation is in force */
  async end(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<BarId> {
    requireLead(viewer);
    const eventId = randomUUID();
    const command = { operationId, kind: 'authorityBarEnd', viewer, body: { id } };
    return this.commands.run(command, async (tx, now) => {
      const end = { id, eventId, viewer: this.viewers.for(viewer), now };
      if (!(await this.repository.end(tx, end))) throw new AppError('notFound');
      return { id };
    });
  }
}

/** Nobody is barred from deciding about themselves: others would then be shown what they had closed. */
function requireSense(typed: Omit<NewBar, 'operationId'>): void {
  const problems: FieldProblem[] = [];
  if (typed.reason.trim().length < 10) problems.push({ field: 'reason', problem: 'minLength' });
  if (typed.clientReference === typed.authorityReference) {
    problems.push({ field: 'authorityReference', problem: 'isTheSame' });
  }
  if (problems.length) throw new AppError('invalidInput', 'This cannot be barred.', problems);
}
