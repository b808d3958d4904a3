import { Injectable } from '@nestjs/common';
import { AppError } from '../common/errors.ts';
import type { Viewer } from '../identity/viewer.ts';
import { namesQuery } from '../people/lucene.ts';
import { makeNameMatcher } from '../people/name-match.ts';
import type {
  AgencyBrief,
  AgencyPage,
  ConnectedSector,
  PractitionerBrief,
  PractitionerCard,
} from './directory.dto.ts';
import { DirectoryRepository } from './directory.repository.ts';

const SHOWN = 10;

@Injectable()
export class DirectoryService {
  constructor(private readonly repository: DirectoryRepository) {}

  /** @throws AppError notFound: nobody of that id in a listed agency */
  async practitioner(viewer: Viewer, id: string): Promise<PractitionerCard> {
    const card = await this.repository.practitioner(id, viewer.agencyId);
    if (!card) throw new AppError('notFound');
    return card;
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
