import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { Config } from '../common/config.ts';
import { AppError } from '../common/errors.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import { GraphService } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import { canonicalJson } from './canonical.ts';

export interface Command {
  /** Chosen by the caller, a UUID; sent again with every retry of the same command. */
  operationId: string;
  kind: string;
  viewer: Viewer;
  /** What was asked, to tell a retry from another command under the same id. */
  body: unknown;
}

/**
 * The one gate of everything that changes the graph: each command takes effect once, in one
 * transaction with its event, however often it is sent or the driver repeats it.
 */
@Injectable()
export class CommandGate {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * @param work runs its statements on `tx` and answers with ids only; the answer is stored
   * @throws AppError operationReused: the id was used for another command
   */
  run<T>(
    command: Command,
    work: (tx: GraphTransaction, now: string | null) => Promise<T>,
  ): Promise<T> {
    const now = this.clock.forDatabase();
    const { operationId, kind, viewer } = command;
    return this.graph.transaction(async (tx) => {
      const [begun] = await tx.run('commands/begin', {
        operationId,
        kind,
        practitionerId: viewer.practitionerId,
        bodyHash: this.hash(command.body),
        now,
      });
      if (!begun?.isSame) {
        throw new AppError('operationReused', 'This operation id was used for another command.');
      }
      if (begun.response !== null) return JSON.parse(begun.response) as T;
      const response = await work(tx, now);
      await tx.run('commands/finish', { operationId, response: JSON.stringify(response) });
      return response;
    });
  }

  /** Keyed, so that whoever reads the database cannot try names against it. */
  private hash(body: unknown): string {
    return createHmac('sha256', this.config.identifierKey)
      .update('command')
      .update(canonicalJson(body))
      .digest('hex');
  }
}
