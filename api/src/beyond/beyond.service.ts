import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { GraphTransaction } from '../graph/graph.service.ts';
import { groupFamilies } from '../home/families.ts';
import { HomeRepository } from '../home/home.repository.ts';
import type { Viewer } from '../identity/viewer.ts';
import { TeamRepository } from '../team/team.repository.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type { Shown, Tick } from '../tick/tick.dto.ts';
import type { BeyondDto } from './beyond.dto.ts';
import { BeyondRepository } from './beyond.repository.ts';
import { branchesOf, waysOn } from './branches.ts';

type Answer = Omit<BeyondDto, 'mark'>;

/**
 * Going on from somebody on a family's page to the viewer's other families. Two decisions that stand
 * already are laid over each other, that of the page and that of the viewer's home; never is anything
 * walked from an agency or a caseload outward. So a number here counts nobody whom home does not show.
 */
@Injectable()
export class BeyondService {
  constructor(
    private readonly repository: BeyondRepository,
    private readonly team: TeamRepository,
    private readonly home: HomeRepository,
    private readonly viewers: ViewerParams,
    private readonly marks: AnswerMarks,
    private readonly clock: Clock,
  ) {}

  /**
   * A list: no lock, and one event that names everybody who is told, or counted.
   * @throws AppError notFound: no such page for this viewer
   */
  async find(viewer: Viewer, clientId: string): Promise<BeyondDto> {
    const eventId = randomUUID();
    const answer = await this.repository.transaction(async (tx) => {
      const now = this.clock.forDatabase();
      const found = await this.decide(tx, viewer, clientId, now);
      await this.repository.recordAccess(tx, {
        id: eventId,
        viewer: this.viewers.for(viewer),
        kind: 'beyond',
        outcome: outcomeOf(found),
        subjectIds: found ? peopleIn(found) : [clientId],
        reference: null,
        now,
      });
      return found;
    });
    if (!answer) throw new AppError('notFound');
    return { ...answer, mark: this.marks.of(viewer, answer) };
  }

  /** Says no more than whether the answer with that mark would be given again. */
  async tick(viewer: Viewer, clientId: string, { mark }: Shown): Promise<Tick> {
    if (mark === undefined) return { isSame: false };
    const answer = await this.repository.transaction((tx) =>
      this.decide(tx, viewer, clientId, this.clock.forDatabase()),
    );
    return { isSame: answer !== null && this.marks.isOf(mark, viewer, answer) };
  }

  /** Null: no such page. Home is walked all the same, so that it takes as long. */
  private async decide(
    tx: GraphTransaction,
    viewer: Viewer,
    clientId: string,
    now: string | null,
  ): Promise<Answer | null> {
    const param = this.viewers.for(viewer);
    const team = await this.team.within(tx, clientId, param, now);
    const { asOf, people } = await this.home.within(tx, param, now);
    if (!team) return null;
    const ways = waysOn(team, people, viewer.practitionerId);
    const reached = await this.repository.reach(tx, { ...ways, now });
    const families = groupFamilies(people, new Date(asOf), this.viewers.profile);
    return branchesOf(reached, families, team);
  }
}

const peopleIn = ({ families }: Answer): string[] =>
  families.flatMap(({ people }) => people.map(({ id }) => id));

function outcomeOf(answer: Answer | null): string {
  if (!answer) return 'refused';
  return answer.families.length ? 'shown' : 'none';
}
