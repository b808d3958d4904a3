import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Growth } from './growth.dto.ts';
import { growthMonths } from './growth-months.ts';
import { GrowthRepository } from './growth.repository.ts';
import { requireAdministrator } from './require-administrator.ts';

/** How the partnership grows: which agencies anybody has signed in for, and since when. Of clients it knows nothing. */
@Injectable()
export class GrowthService {
  constructor(
    private readonly repository: GrowthRepository,
    private readonly viewers: ViewerParams,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: no administrator */
  async growth(viewer: Viewer): Promise<Growth> {
    requireAdministrator(viewer);
    const { isAdministrator, agencies, people, came } = await this.repository.growth(
      this.viewers.for(viewer),
    );
    if (!isAdministrator) throw new AppError('notFound');
    const moments = agencies.flatMap(({ since }) => since ?? []);
    return {
      ...{ agencies: agencies.length, connected: moments.length, people, came },
      months: growthMonths(moments, this.clock.now(), this.viewers.profile.timeZone),
      waiting: agencies.filter(({ since }) => since === null).map(({ id, name }) => ({ id, name })),
    };
  }
}
