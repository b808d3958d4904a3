import { Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { dayAt } from '../common/local-day.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { namesQuery } from '../people/lucene.ts';
import { makeNameMatcher } from '../people/name-match.ts';
import { colleagueWords } from './colleague-words.ts';
import type { ColleagueSearch, FoundColleagues } from './colleagues.dto.ts';
import type { CheckKept, NewContactCheck } from './checks.dto.ts';
import type {
  AgencyBrief,
  AgencyPage,
  ConnectedSector,
  PractitionerBrief,
  PractitionerCard,
} from './directory.dto.ts';
import { DirectoryRepository } from './directory.repository.ts';

const SHOWN = 10;
/** Of colleagues who may be invited: a service in an area has so many. */
const MOST_COLLEAGUES = 20;

@Injectable()
export class DirectoryService {
  constructor(
    private readonly repository: DirectoryRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: nobody of that id in a listed agency */
  async practitioner(viewer: Viewer, id: string): Promise<PractitionerCard> {
    const card = await this.repository.practitioner(id, viewer.agencyId);
    if (!card) throw new AppError('notFound');
    return card;
  }

  /**
   * "I reached them" or "wrong number", of one way to reach a colleague. It is told to the day.
   * @throws AppError notFound: nobody of that id in a listed agency, or they have no such number
   */
  async check(
    viewer: Viewer,
    id: string,
    { operationId, ...found }: NewContactCheck,
  ): Promise<CheckKept> {
    const day = dayAt(this.clock.now(), this.viewers.profile.timeZone);
    const { agencyId: actingAgencyId, practitionerId: foundBy } = viewer;
    const command = { operationId, kind: 'contactCheck', viewer, body: { id, ...found } };
    const { isKept } = await this.commands.run(command, async (tx, now) => ({
      isKept: await this.repository.keepCheck(tx, {
        id,
        ...found,
        day,
        actingAgencyId,
        foundBy,
        now,
      }),
    }));
    if (!isKept) throw new AppError('notFound');
    return { id };
  }

  /** @throws AppError notFound: no listed agency of that id */
  async agency(viewer: Viewer, id: string): Promise<AgencyPage> {
    const page = await this.repository.agency(id, viewer.agencyId);
    if (!page) throw new AppError('notFound');
    return page;
  }

  connected(): Promise<ConnectedSector[]> {
    return this.repository.connected();
  }

  /** Who may be invited to a team and fits all that was typed: a name, "a school nurse in Ashdale". */
  async colleagues(viewer: Viewer, { text }: ColleagueSearch): Promise<FoundColleagues> {
    const words = colleagueWords(text);
    if (words.length === 0) return { colleagues: [], hasMore: false };
    const asked = { words, most: MOST_COLLEAGUES + 1, practitionerId: viewer.practitionerId };
    const found = await this.repository.findColleagues({
      ...asked,
      actingAgencyId: viewer.agencyId,
    });
    return {
      colleagues: found.slice(0, MOST_COLLEAGUES),
      hasMore: found.length > MOST_COLLEAGUES,
    };
  }

  /** Colleagues and agencies of this name, nearest first. */
  async find(
    viewer: Viewer,
    nameParts: string[],
  ): Promise<{ practitioners: PractitionerBrief[]; agencies: AgencyBrief[] }> {
    const names = namesQuery(nameParts);
    if (names === null) return { practitioners: [], agencies: [] };
    const [practitioners, agencies] = await Promise.all([
      this.repository.findPractitioners(names, nameParts, viewer.agencyId),
      this.repository.findAgencies(names, nameParts, viewer.agencyId),
    ]);
    return {
      practitioners: nearest(practitioners, nameParts, (one) => one),
      agencies: nearest(agencies, nameParts, ({ name }) => ({ given: name, family: '' })),
    };
  }
}

/** The index proposes, the same matching as for clients decides. */
function nearest<T extends { id: string }>(
  found: T[],
  typed: string[],
  nameOf: (one: T) => { given: string; family: string },
): T[] {
  const match = makeNameMatcher(typed);
  return found
    .map((one) => {
      const { given, family } = nameOf(one);
      return { one, score: match({ given, family }), key: `${family} ${given} ${one.id}` };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ one }) => one);
}
