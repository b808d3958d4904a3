import { Injectable } from '@nestjs/common';
import type { ViewerParam } from '../consent/profile.ts';
import type { Category, Decision, InvolvementClass, Sector } from '../consent/vocabulary.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryRows } from '../graph/queries.gen.ts';
import { PRIVATE_SECTORS, type Scopes } from './scopes.ts';

export interface StoredDecider {
  id: string;
  given: string;
  family: string;
  isSubject: boolean;
  birthDate: string | null;
  dueDate: string | null;
  deathDate: string | null;
}

/** A line that the viewer sees whole, with what the rule reads of it. */
export interface StoredLine {
  id: string;
  role: string;
  class: InvolvementClass;
  category: Category | null;
  since: string;
  until: string | null;
  retainUntil: string | null;
  agencyId: string;
  agencyName: string;
  sector: Sector;
  hasSignedRow: boolean;
  agencies: string[];
  practitioners: { id: string; given: string; family: string; jobTitle: string }[];
  /** Of a line of the viewer's own team; of another's it is not told. */
  isReleased: boolean;
}

export interface StoredRecord extends Scopes {
  id: string;
  seq: number;
  decision: Decision;
  authority: string;
  sourceName: string | null;
  recipientName: string | null;
  from: string | null;
  to: string | null;
  recordedAt: string;
  recordedBy: string | null;
  evidence: string;
  witnessedBy: string | null;
  wording: string;
  language: string;
  reason: string | null;
  reviewOn: string | null;
  isBarred: boolean;
}

export interface StoredConsent {
  isComplete: boolean;
  asOf: string;
  deciders: StoredDecider[];
  ownMatters: { isAgeKnown: boolean; isEverything: boolean; categories: string[] };
  lines: StoredLine[];
  records: StoredRecord[];
  /** Those in force of which the viewer may know, and the agencies that they let past. */
  shields: { kind: 'location' | 'full'; agencyIds: string[] }[];
}

/** A record to append, or one that ends another at that one's scopes. */
export type NewRecord = Record<string, unknown> & { id: string; authority: string } & (
    Scopes | { endsId: string }
  );

export interface Ask {
  eventId: string;
  clientId: string;
  kind: string;
  isAlone: boolean;
  viewer: ViewerParam;
  now: string | null;
}

export interface ListedAgency {
  id: string;
  sector: Sector;
  isStatutory: boolean;
  agencies: string[];
}

type Runner = Pick<GraphTransaction, 'run'>;

@Injectable()
export class ConsentRecordsRepository {
  constructor(private readonly graph: GraphService) {}

  /** Null: no such client, or none that this viewer works with. */
  async about(ask: Ask): Promise<StoredConsent | null> {
    const [row] = await this.graph.disclose('consent-records/about-client', { ...ask });
    return (row as unknown as StoredConsent | undefined) ?? null;
  }

  /** The same, with the family's lock held until the transaction ends. */
  async lockedAbout(tx: Runner, ask: Ask): Promise<StoredConsent | null> {
    const [row] = await tx.run('consent-records/about-client', { ...ask });
    return (row as unknown as StoredConsent | undefined) ?? null;
  }

  async inside(
    scopes: Scopes,
    { clientId, authority, now }: { clientId: string; authority: string; now: string | null },
    tx?: Runner,
  ): Promise<string[]> {
    const { sourceScope, sourceId, recipientScope, recipientId } = scopes;
    const params = { sourceScope, sourceId, recipientScope, recipientId, clientId, authority, now };
    const rows = tx
      ? await tx.run('consent-records/inside', params)
      : await this.graph.read('consent-records/inside', params);
    return rows.map(({ id }) => id);
  }

  async append(
    tx: Runner,
    change: {
      clientId: string;
      records: NewRecord[];
      eventId: string;
      viewer: ViewerParam;
      now: string | null;
    },
  ): Promise<void> {
    const [row] = await tx.run('consent-records/append', change);
    if (row?.appended !== change.records.length) throw new Error('A record was not appended');
  }

  /** @param words in lower case */
  recipients(
    words: string[],
    isAlone: boolean,
    actingAgencyId: string,
  ): Promise<QueryRows['consent-records/recipients'][]> {
    const privateSectors = [...PRIVATE_SECTORS];
    const asked = { words, privateSectors, isAlone, actingAgencyId };
    return this.graph.read('consent-records/recipients', asked);
  }

  /** An agency that the directory shows to whoever acts for that one. */
  async listedAgency(agencyId: string, actingAgencyId: string): Promise<ListedAgency | null> {
    const params = { agencyId, actingAgencyId };
    const [row] = await this.graph.read('consent-records/listed-agency', params);
    return (row as unknown as ListedAgency | undefined) ?? null;
  }
}
