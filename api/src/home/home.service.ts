import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type { Shown, Tick } from '../tick/tick.dto.ts';
import { groupFamilies } from './families.ts';
import type { MyFamilies } from './home.dto.ts';
import { HomeRepository, type FoundPeople } from './home.repository.ts';

@Injectable()
export class HomeService {
  constructor(
    private readonly repository: HomeRepository,
    private readonly viewers: ViewerParams,
    private readonly marks: AnswerMarks,
    private readonly clock: Clock,
  ) {}

  async myFamilies(viewer: Viewer): Promise<MyFamilies> {
    const found = await this.repository.myFamilies(
      randomUUID(),
      this.viewers.for(viewer),
      this.clock.forDatabase(),
    );
    const answer = this.toAnswer(found);
    return { ...answer, asOf: found.asOf, mark: this.marks.of(viewer, answer) };
  }

  /** Says no more than whether the answer with that mark would be given again. */
  async tick(viewer: Viewer, { mark }: Shown): Promise<Tick> {
    if (mark === undefined) return { isSame: false };
    const found = await this.repository.again(this.viewers.for(viewer), this.clock.forDatabase());
    return { isSame: this.marks.isOf(mark, viewer, this.toAnswer(found)) };
  }

  private toAnswer({ asOf, people }: FoundPeople): Pick<MyFamilies, 'families'> {
    return { families: groupFamilies(people, new Date(asOf), this.viewers.profile) };
  }
}
