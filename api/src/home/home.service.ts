import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { groupFamilies } from './families.ts';
import type { MyFamilies } from './home.dto.ts';
import { HomeRepository } from './home.repository.ts';

@Injectable()
export class HomeService {
  constructor(
    private readonly repository: HomeRepository,
    private readonly viewers: ViewerParams,
    private readonly clock: Clock,
  ) {}

  async myFamilies(viewer: Viewer): Promise<MyFamilies> {
    const { asOf, people } = await this.repository.myFamilies(
      randomUUID(),
      this.viewers.for(viewer),
      this.clock.forDatabase(),
    );
    return { families: groupFamilies(people, new Date(asOf), this.viewers.profile.timeZone), asOf };
  }
}
