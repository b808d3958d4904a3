import { Injectable } from '@nestjs/common';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { LifeDates } from './age.ts';
import type { Rankable } from './rank.ts';

/** One person whom the rule lets this viewer find, with what a list shows and a search compares. */
export interface FoundPerson extends Rankable, LifeDates {
  areaName: string | null;
}

export interface IdentifierParam extends Record<string, unknown> {
  system: string;
  hash: string;
}

export interface CountyQuery {
  names: string | null;
  sounds: string | null;
  dates: string[];
  postcode: string | null;
  identifier: IdentifierParam | null;
}

export interface LookUp {
  id: string;
  kind: 'search' | 'dutySearch' | 'dutyEnquiry' | 'claim';
  outcome: 'shown' | 'none' | 'opened' | 'claimed' | 'noMatch';
  subjectIds: string[];
  reference: string | null;
}

/** One transaction of one viewer, at one time. */
export interface Look {
  tx: GraphTransaction;
  viewer: ViewerParam;
  now: string | null;
}

/** Searches and the events they leave. */
@Injectable()
export class SearchRepository {
  constructor(private readonly graph: GraphService) {}

  transaction<T>(
    viewer: ViewerParam,
    now: string | null,
    work: (look: Look) => Promise<T>,
  ): Promise<T> {
    return this.graph.transaction((tx) => work({ tx, viewer, now }));
  }

  async save(
    { tx, now }: Look,
    search: { id: string; sessionKey: string; text: string; reference: string | null },
  ): Promise<void> {
    await tx.run('people/save-search', { ...search, now });
  }

  async saved({ tx, viewer, now }: Look, id: string, sessionKey: string) {
    const [row] = await tx.run('people/saved-search', { id, sessionKey, viewer, now });
    return row ?? null;
  }

  /** @returns false for somebody who does not work at the front door */
  async beginDuty({ tx, viewer, now }: Look, id: string, reference: string): Promise<boolean> {
    return (await tx.run('people/begin-duty', { id, viewer, reference, now })).length > 0;
  }

  async own({ tx, viewer, now }: Look, identifier: IdentifierParam | null): Promise<FoundPerson[]> {
    const rows = await tx.run('people/find-own', { viewer, identifier, now });
    return rows as unknown as FoundPerson[];
  }

  async county({ tx, viewer, now }: Look, query: CountyQuery): Promise<FoundPerson[]> {
    const rows = await tx.run('people/find-on-duty', { viewer, ...query, now });
    return rows as unknown as FoundPerson[];
  }

  async record({ tx, viewer, now }: Look, event: LookUp): Promise<void> {
    await tx.run('people/record-access', { viewer, ...event, now });
  }
}
