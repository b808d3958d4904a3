import { Injectable } from '@nestjs/common';
import type { Confirmation } from '../commands/confirmation.dto.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AdminCommands } from './admin-commands.ts';
import { A_PAGE, startOf } from './list-page.dto.ts';
import { requireAdministrator } from './require-administrator.ts';
import type { SwitchOff, SwitchOn, UserId, UserPage, Users, UsersPage } from './users.dto.ts';
import { UsersRepository } from './users.repository.ts';

/**
 * Who may sign in. A local administrator looks after the people of their own agency and of what is part of it; one
 * of the agency that runs Patchwork for the partnership, after those of every agency in the directory. They see
 * cards of the directory and whether somebody came: nothing of clients, and nothing as somebody else. Somebody who
 * works for two agencies is switched off for both: either may be the first to learn that a telephone was stolen.
 */
@Injectable()
export class UsersService {
  constructor(
    private readonly repository: UsersRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: AdminCommands,
  ) {}

  /** @throws AppError notFound: no administrator */
  async list(viewer: Viewer, page: UsersPage): Promise<Users> {
    requireAdministrator(viewer);
    const { isAdministrator, ...users } = await this.repository.list({
      viewer: this.viewers.for(viewer),
      agencyId: page.agencyId ?? null,
      show: page.show ?? 'all',
      start: startOf(page),
      most: A_PAGE,
    });
    if (!isAdministrator) throw new AppError('notFound');
    return { ...users, aPage: A_PAGE };
  }

  /** @throws AppError notFound: nobody whom the viewer looks after */
  async one(viewer: Viewer, personId: string): Promise<UserPage> {
    requireAdministrator(viewer);
    const page = await this.repository.one({ viewer: this.viewers.for(viewer), personId });
    if (!page) throw new AppError('notFound');
    return page;
  }

  /**
   * Every session of theirs has ended: whatever is asked in one next is refused.
   * @throws AppError notFound; notYourself; lastAdministrator; hasChanged: switched off already
   */
  async off(viewer: Viewer, personId: string, asked: SwitchOff): Promise<UserId> {
    await this.switch(viewer, personId, false, asked);
    return { id: personId };
  }

  /** @throws AppError notFound; notYourself; hasChanged: switched on already */
  async on(viewer: Viewer, personId: string, asked: SwitchOn): Promise<UserId> {
    await this.switch(viewer, personId, true, asked);
    return { id: personId };
  }

  /** @throws AppError notFound; notYourself: one signs out */
  async endSessions(
    viewer: Viewer,
    personId: string,
    { operationId }: Confirmation,
  ): Promise<UserId> {
    const command = { operationId, kind: 'sessionsEnded', body: { personId } };
    await this.commands.run(viewer, command, async (tx, common) => ({
      outcome: await this.repository.endSessions(tx, { ...common, personId }),
    }));
    return { id: personId };
  }

  private async switch(
    viewer: Viewer,
    personId: string,
    isOn: boolean,
    { operationId, reason }: SwitchOff | SwitchOn,
  ): Promise<void> {
    const body = { personId, isOn, reason };
    const command = { operationId, kind: 'userSwitch', body };
    await this.commands.run(viewer, command, async (tx, common) => ({
      outcome: await this.repository.switch(tx, { ...common, ...body }),
    }));
  }
}
