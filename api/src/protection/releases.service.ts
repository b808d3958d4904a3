import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { endOfLastDay } from '../common/last-day.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { NewRelease, ReleaseId, Releases } from './releases.dto.ts';
import { ReleasesRepository } from './releases.repository.ts';

/** Whose a line is is decided in the statement, after its lock; of others' lines nothing is said. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly repository: ReleasesRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: no sensitive line of the viewer's own team to such a client */
  async page(viewer: Viewer, clientId: string): Promise<Releases> {
    const page = await this.repository.page(randomUUID(), clientId, this.viewers.for(viewer));
    if (!page) throw new AppError('notFound');
    return page;
  }

  /** @throws AppError notFound: no sensitive line of the viewer's team; invalidInput: a past day */
  async set(
    viewer: Viewer,
    involvementId: string,
    { operationId, reason, until: lastDay }: NewRelease,
  ): Promise<ReleaseId> {
    const asked = { involvementId, reason, until: endOfLastDay(lastDay, this.clock.now()) };
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const command = { operationId, kind: 'release', viewer, body: asked };
    const { id } = await this.commands.run(command, async (tx, now) => {
      const release = { ...ids, ...asked, viewer: this.viewers.for(viewer), now };
      return { id: await this.repository.set(tx, release) };
    });
    if (id === null) throw new AppError('notFound');
    return { id };
  }

  /** @throws AppError notFound: none in force of the viewer's own team */
  async end(viewer: Viewer, releaseId: string, { operationId }: Confirmation): Promise<ReleaseId> {
    const eventId = randomUUID();
    const command = { operationId, kind: 'releaseEnd', viewer, body: { releaseId } };
    const { isDone } = await this.commands.run(command, async (tx, now) => {
      const end = { eventId, releaseId, viewer: this.viewers.for(viewer), now };
      return { isDone: await this.repository.end(tx, end) };
    });
    if (!isDone) throw new AppError('notFound');
    return { id: releaseId };
  }
}
