import { Injectable } from '@nestjs/common';
import type { ViewerParam } from '../consent/profile.ts';
import type { ContactCheck } from '../directory/checks.dto.ts';
import type { ContactMethod } from '../directory/contact-methods.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { CoverDto, HouseholdDto, LineAgencyDto, RelationshipDto } from './team.dto.ts';

interface StoredContact {
  preferred: ContactMethod | null;
  mobile: string | null;
  landline: string | null;
  email: string | null;
  dutyLine: string | null;
  workingPattern: string[];
  awayUntil: string | null;
  checks: ContactCheck[];
}

interface StoredPractitioner {
  id: string;
  given: string;
  family: string;
  jobTitle: string;
  isLead: boolean;
  isCurrent: boolean;
  isInDirectory: boolean;
  since: string;
  until: string | null;
  /** Null where the person no longer works there. */
  contact: StoredContact | null;
  cover: CoverDto | null;
}

export interface StoredLine {
  id: string;
  clientId: string;
  role: string;
  basis: string;
  /** The row of the rule that shows it. */
  rule: number;
  isOwn: boolean;
  since: string;
  until: string | null;
  isCurrent: boolean;
  lastConfirmed: string | null;
  agency: LineAgencyDto;
  practitioners: StoredPractitioner[];
}

export interface StoredMember {
  id: string;
  given: string;
  family: string;
  use: string;
  birthDate: string | null;
  dueDate: string | null;
  deathDate: string | null;
  isSubject: boolean;
  aliases: string[];
  householdIds: string[];
  homesSince: string[];
  familyRoles: { familyId: string; role: string; since: string }[];
}

/** A look of the viewer's own, with every line that it weighed and what came of it. */
export interface StoredVisit {
  at: string;
  involvementIds: string[];
  outcomes: string[];
}

export interface StoredTeam {
  isComplete: boolean;
  asOf: string;
  members: StoredMember[];
  households: HouseholdDto[];
  relationships: RelationshipDto[];
  lines: StoredLine[];
  mediatedFor: string[];
  breakGlassUntil: string | null;
  /** Only for a page that is opened: what is open already asks whether it still holds. */
  lastVisit?: StoredVisit | null;
}

@Injectable()
export class TeamRepository {
  constructor(private readonly graph: GraphService) {}

  /** The family's team as the viewer may know it; null: no such page for them. */
  async around(
    eventId: string,
    clientId: string,
    viewer: ViewerParam,
    now: string | null,
  ): Promise<StoredTeam | null> {
    const [row] = await this.graph.disclose('team/around-client', {
      eventId,
      clientId,
      viewer,
      now,
    });
    return toTeam(row);
  }

  /** As above, for a page that is open already: no event, and no waiting for whoever changes something. */
  async again(
    clientId: string,
    viewer: ViewerParam,
    now: string | null,
  ): Promise<StoredTeam | null> {
    const [row] = await this.graph.read('tick/team', { clientId, viewer, now });
    return toTeam(row);
  }

  /** Until the transaction ends nobody changes what is decided of this family in it. */
  async lock(tx: GraphTransaction, clientId: string): Promise<void> {
    await tx.run('team/lock', { clientId });
  }

  /** As `again`, in the transaction of what is done with it. */
  async within(
    tx: GraphTransaction,
    clientId: string,
    viewer: ViewerParam,
    now: string | null,
  ): Promise<StoredTeam | null> {
    const [row] = await tx.run('tick/team', { clientId, viewer, now });
    return toTeam(row);
  }
}

/** The map columns are spelled out in team/answer, which both statements end with. */
function toTeam(row: object | undefined): StoredTeam | null {
  return (row as StoredTeam | undefined) ?? null;
}
