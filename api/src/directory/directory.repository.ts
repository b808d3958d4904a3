import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { FoundColleague } from './colleagues.dto.ts';
import type {
  AgencyBrief,
  AgencyPage,
  ConnectedSector,
  PractitionerBrief,
  PractitionerCard,
} from './directory.dto.ts';

/**
 * The directory: facts about services and those who work there, the same for everybody but for a
 * confidential agency, which only those who act for it see. The statements spell out each column.
 */
@Injectable()
export class DirectoryRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  async practitioner(id: string, actingAgencyId: string): Promise<PractitionerCard | null> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.read('directory/practitioner', { id, actingAgencyId, now });
    return (row as unknown as PractitionerCard | undefined) ?? null;
  }

  /** @returns false: nobody of that id in a listed agency, or they have no such number */
  async keepCheck(tx: GraphTransaction, found: QueryParams['directory/check']): Promise<boolean> {
    const [row] = await tx.run('directory/check', found);
    return row !== undefined;
  }

  async agency(id: string, actingAgencyId: string): Promise<AgencyPage | null> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.read('directory/agency', { id, actingAgencyId, now });
    return (row as unknown as AgencyPage | undefined) ?? null;
  }

  /** @param words as typed; the names that hold most of them come first where there are too many */
  async findPractitioners(
    names: string,
    words: string[],
    actingAgencyId: string,
  ): Promise<PractitionerBrief[]> {
    const now = this.clock.forDatabase();
    const typed = { names, words, actingAgencyId, now };
    const rows = await this.graph.read('directory/find-practitioners', typed);
    return rows as unknown as PractitionerBrief[];
  }

  async findAgencies(
    names: string,
    words: string[],
    actingAgencyId: string,
  ): Promise<AgencyBrief[]> {
    const rows = await this.graph.read('directory/find-agencies', { names, words, actingAgencyId });
    return rows as unknown as AgencyBrief[];
  }

  async findColleagues(
    asked: Omit<QueryParams['directory/find-colleagues'], 'now'>,
  ): Promise<FoundColleague[]> {
    const now = this.clock.forDatabase();
    const rows = await this.graph.read('directory/find-colleagues', { ...asked, now });
    return rows as unknown as FoundColleague[];
  }

  async connected(): Promise<ConnectedSector[]> {
    const rows = await this.graph.read('directory/connected', {});
    return rows as unknown as ConnectedSector[];
  }
}
