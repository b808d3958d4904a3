import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { endOfLastDay } from '../common/last-day.ts';
import type { ViewerParam } from '../consent/profile.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { NewShield, Protection, ShieldAllowance, ShieldId } from './shields.dto.ts';
import { ShieldsRepository } from './shields.repository.ts';

interface Change {
  eventId: string;
  shieldId: string;
  viewer: ViewerParam;
  now: string | null;
}
interface Outcome {
  isDone: boolean;
  isLastOwner: boolean;
}

/** Who may is decided in the statement, after its lock; whoever may not is answered as of nobody. */
@Injectable()
export class ShieldsService {
  constructor(
    private readonly repository: ShieldsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: no such client whom this viewer may shield */
  async page(viewer: Viewer, clientId: string): Promise<Protection> {
    const page = await this.repository.page(randomUUID(), clientId, this.viewers.for(viewer));
    if (!page) throw new AppError('notFound');
    return page;
  }

  /** @throws AppError notFound: nobody whom the viewer may shield; invalidInput: a day that is past */
  async set(
    viewer: Viewer,
    clientId: string,
    { operationId, until, ...shield }: NewShield,
  ): Promise<ShieldId> {
    const asked = {
      ...shield,
      clientId,
      until: until ? endOfLastDay(until, this.clock.now()) : null,
    };
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const command = { operationId, kind: 'shield', viewer, body: asked };
    const { id } = await this.commands.run(command, async (tx, now) => ({
      id: await this.repository.set(tx, {
        ...ids,
        ...asked,
        viewer: this.viewers.for(viewer),
        now,
      }),
    }));
    if (id === null) throw new AppError('notFound');
    return { id };
  }

  /** @throws AppError notFound: no shield in force that is the viewer's to change */
  end(viewer: Viewer, shieldId: string, { operationId }: Confirmation): Promise<ShieldId> {
    return this.change(viewer, shieldId, operationId, 'shieldEnd', null, (tx, change) =>
      this.repository.end(tx, change),
    );
  }

  /** @throws AppError notFound: as for ending, or nobody whom the viewer may name */
  allow(viewer: Viewer, shieldId: string, asked: ShieldAllowance): Promise<ShieldId> {
    const { operationId, practitionerId } = asked;
    return this.change(viewer, shieldId, operationId, 'shieldAllow', practitionerId, (tx, change) =>
      this.repository.allow(tx, { ...change, practitionerId }),
    );
  }

  /** @throws AppError notFound: as for allowing, or the viewer; lastOwner: nobody statutory were left */
  disallow(viewer: Viewer, shieldId: string, asked: ShieldAllowance): Promise<ShieldId> {
    const { operationId, practitionerId } = asked;
    return this.change(
      viewer,
      shieldId,
      operationId,
      'shieldDisallow',
      practitionerId,
      (tx, change) => this.repository.disallow(tx, { ...change, practitionerId }),
    );
  }

  private async change(
    viewer: Viewer,
    shieldId: string,
    operationId: string,
    kind: string,
    practitionerId: string | null,
    work: (tx: GraphTransaction, change: Change) => Promise<Outcome>,
  ): Promise<ShieldId> {
    const eventId = randomUUID();
    const command = { operationId, kind, viewer, body: { shieldId, practitionerId } };
    const outcome = await this.commands.run(command, (tx, now) =>
      work(tx, { eventId, shieldId, viewer: this.viewers.for(viewer), now }),
    );
    if (outcome.isLastOwner) throw new AppError('lastOwner');
    if (!outcome.isDone) throw new AppError('notFound');
    return { id: shieldId };
  }
}
