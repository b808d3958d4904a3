import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import { reasonFor } from '../consent/reasons.ts';
import type { Viewer } from '../identity/viewer.ts';
import { ageAt } from '../people/age.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type { Shown, Tick } from '../tick/tick.dto.ts';
import type { FamilyTeamDto, LastVisitDto, LineDto, MemberDto } from './team.dto.ts';
import {
  TeamRepository,
  type StoredLine,
  type StoredMember,
  type StoredTeam,
} from './team.repository.ts';

/** Somebody joins the family while it is read: rare once, all but impossible three times running. */
const ATTEMPTS = 3;

@Injectable()
export class TeamService {
  constructor(
    private readonly repository: TeamRepository,
    private readonly viewers: ViewerParams,
    private readonly marks: AnswerMarks,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: no such client, or none that this viewer may know of */
  async around(viewer: Viewer, clientId: string): Promise<FamilyTeamDto> {
    const param = this.viewers.for(viewer);
    const eventId = randomUUID();
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const team = await this.repository.around(eventId, clientId, param, this.clock.forDatabase());
      if (!team) throw new AppError('notFound');
      if (!team.isComplete) continue;
      const answer = this.toAnswer(viewer, clientId, team);
      // Neither is part of what the mark stands for: both change without anything of the family changing.
      const own = { asOf: team.asOf, lastVisit: toVisit(team) };
      return { ...answer, ...own, mark: this.marks.of(viewer, answer) };
    }
    throw new AppError('unavailable', 'This family is being changed right now. Try again.');
  }

  /** Says no more than whether the answer with that mark would be given again. */
  async tick(viewer: Viewer, clientId: string, { mark }: Shown): Promise<Tick> {
    if (mark === undefined) return { isSame: false };
    const param = this.viewers.for(viewer);
    const team = await this.repository.again(clientId, param, this.clock.forDatabase());
    if (!team) return { isSame: false };
    return { isSame: this.marks.isOf(mark, viewer, this.toAnswer(viewer, clientId, team)) };
  }

  private toAnswer(
    viewer: Viewer,
    subjectId: string,
    { asOf, members, lines, households, relationships, mediatedFor, breakGlassUntil }: StoredTeam,
  ): Omit<FamilyTeamDto, 'asOf' | 'lastVisit' | 'mark'> {
    const { timeZone } = this.viewers.profile;
    return {
      subjectId,
      viewerPractitionerId: viewer.practitionerId,
      members: members.map((member) => toMember(member, new Date(asOf), timeZone)),
      households,
      relationships,
      lines: lines.map(toLine).sort(bySince),
      mediatedFor,
      breakGlassUntil,
    };
  }
}

/** Of what was shown then only what is shown now is told: a line withdrawn since leaves no trace. */
function toVisit({ lastVisit, lines }: StoredTeam): LastVisitDto | null {
  if (!lastVisit) return null;
  const { at, involvementIds, outcomes } = lastVisit;
  const shown = new Set(involvementIds.filter((_id, n) => outcomes[n] === 'FULL'));
  return { at, newLineIds: lines.map(({ id }) => id).filter((id) => !shown.has(id)) };
}

function toMember(member: StoredMember, at: Date, timeZone: string): MemberDto {
  const { birthDate, dueDate, deathDate, ...shown } = member;
  return { ...shown, age: ageAt({ birthDate, dueDate, deathDate }, at, timeZone) };
}

const NO_CONTACT = {
  preferred: null,
  mobile: null,
  landline: null,
  email: null,
  dutyLine: null,
  workingPattern: [],
  awayUntil: null,
  checks: [],
};

/** Of each client the oldest first: an order that no random id makes. */
function bySince(a: LineDto, b: LineDto): number {
  return a.clientId.localeCompare(b.clientId) || a.since.localeCompare(b.since);
}

function toLine({ rule, ...line }: StoredLine): LineDto {
  return {
    ...line,
    reason: reasonFor(rule, line.isOwn),
    practitioners: line.practitioners.map(({ contact, ...person }) => ({
      ...person,
      ...(contact ?? NO_CONTACT),
    })),
  };
}
