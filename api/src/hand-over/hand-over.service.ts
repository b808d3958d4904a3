import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type {
  HandedOver,
  HandOverDraft,
  HandOverPage,
  HandOverPreview,
  NewHandOver,
  UnownedNumber,
  Whose,
} from './hand-over.dto.ts';
import { HandOverRepository } from './hand-over.repository.ts';
import { planOf, type Plan } from './plan.ts';

/**
 * Lines go from one worker to another of the very agency, many at once: one's own, or, handed out by the
 * team's lead, those that nobody looks after. The line itself stays, with all that was decided about it.
 */
@Injectable()
export class HandOverService {
  constructor(
    private readonly repository: HandOverRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly marks: AnswerMarks,
  ) {}

  /** @throws AppError roleNotHeld: what nobody owns, and not acting as a team lead */
  page(viewer: Viewer, whose: Whose): Promise<HandOverPage> {
    requireLead(viewer, whose);
    return this.repository.page(randomUUID(), whose, this.viewers.for(viewer));
  }

  /** @throws AppError roleNotHeld: not acting as a team lead */
  async unownedNumber(viewer: Viewer): Promise<UnownedNumber> {
    requireLead(viewer, 'unowned');
    return { total: await this.repository.number('unowned', this.viewers.for(viewer)) };
  }

  /** @throws AppError roleNotHeld; invalidInput: no such colleague; notFound: none of the viewer's lines */
  async preview(viewer: Viewer, draft: HandOverDraft): Promise<HandOverPreview> {
    const plan = planOf(await this.page(viewer, draft.whose), draft);
    if (!plan) throw notColleague();
    if (plan.lines.length === 0) throw new AppError('notFound');
    return { ...plan, mark: this.marks.of(viewer, plan) };
  }

  /**
   * All that the preview said, at once, or nothing.
   * @throws AppError roleNotHeld; invalidInput: no such colleague; hasChanged: it would be another preview
   */
  async carryOut(viewer: Viewer, { operationId, ...asked }: NewHandOver): Promise<HandedOver> {
    const { whose, toId, mark } = asked;
    requireLead(viewer, whose);
    const eventId = randomUUID();
    const param = this.viewers.for(viewer);
    const command = { operationId, kind: 'handOver', viewer, body: asked };
    const { outcome, moved } = await this.commands.run(command, async (tx, now) => {
      const plan = planOf(await this.repository.locked(tx, asked, param, now), asked);
      const outcome = this.outcomeOf(plan, viewer, mark);
      const lineIds = outcome === 'done' ? toMove(plan!) : [];
      const move = { eventId, lineIds, toId, whose, viewer: param, now };
      return { outcome, moved: await this.repository.move(tx, move) };
    });
    if (outcome === 'notColleague') throw notColleague();
    if (outcome !== 'done') throw new AppError(outcome);
    return { id: toId, moved };
  }

  private outcomeOf(plan: Plan | null, viewer: Viewer, mark: string) {
    if (!plan) return 'notColleague' as const;
    return this.marks.isOf(mark, viewer, plan) ? ('done' as const) : ('hasChanged' as const);
  }
}

const toMove = ({ lines }: Plan): string[] =>
  lines.filter(({ fate }) => fate !== 'stays').map(({ id }) => id);

function requireLead({ role }: Viewer, whose: Whose): void {
  if (whose === 'unowned' && role !== 'teamLead') throw new AppError('roleNotHeld');
}

const notColleague = () =>
  new AppError('invalidInput', 'Nobody to whom this can be handed over.', [
    { field: 'toId', problem: 'notColleague' },
  ]);
