import { Injectable } from '@nestjs/common';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AdminCommands } from './admin-commands.ts';
import type { Agreements, AgreementsPage, NewSuspension, SuspensionId } from './agreements.dto.ts';
import { AgreementsRepository } from './agreements.repository.ts';
import { A_PAGE, startOf } from './list-page.dto.ts';
import { requireAdministrator } from './require-administrator.ts';

/**
 * What each agency has signed, and whether that is in force. A suspended agency is to the rule one that is not signed
 * up: its people may not act for it, nor sign in for it, and a session in which they do has ended. Its lines are kept
 * and are judged as before; who sees one is given the agency's own numbers, none of its people's. What it holds is
 * neither told of requests to be contacted, nor asked about worries. All that is part of it goes with it, and
 * comes back with it.
 */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly repository: AgreementsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: AdminCommands,
  ) {}

  /** @throws AppError notFound: no administrator */
  async list(viewer: Viewer, page: AgreementsPage): Promise<Agreements> {
    requireAdministrator(viewer);
    const { isAdministrator, ...agreements } = await this.repository.list({
      viewer: this.viewers.for(viewer),
      show: page.show ?? 'all',
      start: startOf(page),
      most: A_PAGE,
    });
    if (!isAdministrator) throw new AppError('notFound');
    return { ...agreements, aPage: A_PAGE };
  }

  /** @throws AppError notFound; notYourself: one's own, or what it is part of; hasChanged: it is already */
  async suspend(viewer: Viewer, { operationId, ...asked }: NewSuspension): Promise<SuspensionId> {
    const command = { operationId, kind: 'agencySuspended', body: asked };
    return this.commands.run(viewer, command, async (tx, common) => ({
      outcome: await this.repository.suspend(tx, { ...common, ...asked }),
    }));
  }

  /** @throws AppError notFound: none such is in force for an agency that the viewer looks after */
  async lift(viewer: Viewer, id: string, { operationId }: Confirmation): Promise<SuspensionId> {
    const command = { operationId, kind: 'suspensionLifted', body: { id } };
    await this.commands.run(viewer, command, async (tx, common) => ({
      outcome: await this.repository.lift(tx, { ...common, id }),
    }));
    return { id };
  }
}
