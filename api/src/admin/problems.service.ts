import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError, type FieldProblem } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AdminCommands } from './admin-commands.ts';
import type { NewProblem, ProblemId, Problems } from './problems.dto.ts';
import { ProblemsRepository } from './problems.repository.ts';
import { requireAdministrator } from './require-administrator.ts';

/** A date of birth, an NHS number, a telephone number: it is somebody's, and nobody's who mends a page. */
const NUMBER = /\d(?:[\s./-]?\d){5,}/;

/**
 * What people report that went wrong. The words are meant to name nobody; so that a slip stays nowhere, they are
 * forgotten once it is settled, and all of it after a year.
 */
@Injectable()
export class ProblemsService {
  constructor(
    private readonly repository: ProblemsRepository,
    private readonly viewers: ViewerParams,
    private readonly gate: CommandGate,
    private readonly commands: AdminCommands,
  ) {}

  /** @throws AppError invalidInput: too little said, or what looks like somebody's number */
  report(viewer: Viewer, { operationId, ...typed }: NewProblem): Promise<ProblemId> {
    const asked = { ...typed, text: typed.text.trim() };
    requireSense(asked.text);
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const command = { operationId, kind: 'problemReported', viewer, body: asked };
    return this.gate.run(command, async (tx, now) => {
      await this.repository.report(tx, { ...ids, ...asked, viewer: this.viewers.for(viewer), now });
      return { id: ids.id };
    });
  }

  /** @throws AppError notFound: no administrator */
  async list(viewer: Viewer): Promise<Problems> {
    requireAdministrator(viewer);
    const { isAdministrator, problems } = await this.repository.list(this.viewers.for(viewer));
    if (!isAdministrator) throw new AppError('notFound');
    return { problems };
  }

  /** @throws AppError notFound: none such for the viewer, or settled already */
  async settle(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<ProblemId> {
    const command = { operationId, kind: 'problemSettled', body: { id } };
    await this.commands.run(viewer, command, async (tx, common) => ({
      outcome: await this.repository.settle(tx, { ...common, id }),
    }));
    return { id };
  }
}

function requireSense(text: string): void {
  const problems: FieldProblem[] = [];
  if (text.length < 10) problems.push({ field: 'text', problem: 'minLength' });
  if (NUMBER.test(text)) problems.push({ field: 'text', problem: 'somebodysNumber' });
  if (problems.length) throw new AppError('invalidInput', 'This cannot be kept.', problems);
}
