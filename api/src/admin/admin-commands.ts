import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { ErrorCode } from '../common/error-codes.ts';
import { AppError } from '../common/errors.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import { requireAdministrator } from './require-administrator.ts';

/** Whose change it is, when, and the ids of its event and of what it leaves behind. */
export type Common = { id: string; eventId: string; viewer: ViewerParam; now: string | null };
type Asked = { operationId: string; kind: string; body: object };
type Came = { outcome: 'done' | ErrorCode };

/** An administrator's commands: each takes effect once, and a refusal too leaves its event. */
@Injectable()
export class AdminCommands {
  constructor(
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
  ) {}

  /**
   * @returns the id of what was made, and what the work tells beside its outcome
   * @throws AppError what the statement calls its refusal; notFound: the viewer is no administrator
   */
  async run<T extends Came>(
    viewer: Viewer,
    asked: Asked,
    work: (tx: GraphTransaction, common: Common) => Promise<T>,
  ): Promise<{ id: string } & Omit<T, 'outcome'>> {
    requireAdministrator(viewer);
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const { outcome, ...made } = await this.commands.run({ ...asked, viewer }, async (tx, now) => ({
      id: ids.id,
      ...(await work(tx, { ...ids, viewer: this.viewers.for(viewer), now })),
    }));
    if (outcome !== 'done') throw new AppError(outcome);
    return made;
  }
}
