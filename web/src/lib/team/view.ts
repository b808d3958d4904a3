import type {
  Age,
  Cover,
  LineReason,
  PreferredContact,
  TeamAgency,
  TeamPractitioner,
} from './family-team.ts';
import type { Count } from './beyond/branches.ts';
import type { Mark } from './lens/changes.ts';

/**
 * What the family page shows, in the order in which it is shown. The picture and the list are both made
 * from this and from nothing else, so neither can tell more than the other.
 * Every `id` here is also the id of a node in the picture and what a selection points at.
 */
export interface TeamView {
  subjectId: string;
  asOf: string;
  members: MemberView[];
  households: HouseholdView[];
  relations: RelationView[];
  sectors: SectorView[];
  mediated: MediatedView | null;
  /** Places for which the reader is shown nobody. Drawn and listed, but no part of this team. */
  chairs: ChairView[];
  /** Ways on to the reader's other families that are open. Drawn and listed, but no part of this team. */
  beyond: BranchView[];
  /** Where to go for a line: the person, else the agency, under which it is shown first. */
  homeOfLine: ReadonlyMap<string, string>;
  /** Who joined or left in the stretch of time that is looked at, by node. */
  marks: ReadonlyMap<string, Mark>;
}

export type Generation = 'grandparent' | 'adult' | 'child';

export interface MemberView {
  id: string;
  clientId: string;
  given: string;
  family: string;
  use: string;
  aliases: string[];
  age: Age;
  isSubject: boolean;
  roles: string[];
  generation: Generation;
  householdIds: string[];
  /** Drawn as one node for so many people of a household. */
  folded?: number;
}

export interface HouseholdView {
  id: string;
  address: string | null;
  postcode: string | null;
  areaName: string | null;
  memberIds: string[];
}

export interface RelationView {
  id: string;
  fromId: string;
  toId: string;
  kind: string;
  isCurrent: boolean;
}

export interface SectorView {
  sector: string;
  agencies: AgencyView[];
}

export interface AgencyView extends Omit<TeamAgency, 'id'> {
  id: string;
  agencyId: string;
  isCurrent: boolean;
  people: PersonView[];
  /** Lines that no person is named for. */
  lines: LineGroup[];
  links: MemberLink[];
  /** What this node stands for besides itself where its branch is folded. */
  folded?: { people: number; agencies: number };
}

/** All that ties one family member to one agency: one edge in the picture. */
export interface MemberLink {
  memberId: string;
  isCurrent: boolean;
  isOwn: boolean;
}

export interface PersonView {
  id: string;
  practitionerId: string;
  given: string;
  family: string;
  jobTitle: string;
  isLead: boolean;
  isCurrent: boolean;
  /** The line goes on without them: they have left the agency, and nobody has taken over from them. */
  hasLeft: boolean;
  isViewer: boolean;
  isInDirectory: boolean;
  preferred: PreferredContact | null;
  mobile: string | null;
  landline: string | null;
  email: string | null;
  dutyLine: string | null;
  workingPattern: string[];
  cover: Cover | null;
  awayUntil: string | null;
  checks: TeamPractitioner['checks'];
  memberIds: string[];
  lines: LineGroup[];
}

/** Lines that differ in nothing but the family member, told in one sentence. */
export interface LineGroup {
  key: string;
  lineIds: string[];
  memberIds: string[];
  role: string;
  basis: string;
  reason: LineReason;
  isCurrent: boolean;
  isLead: boolean;
  since: string;
  until: string | null;
  lastConfirmed: string | null;
}

/** An expected service that is not shown. */
export interface ChairView {
  id: string;
  sector: string;
  memberId: string;
}

export interface MediatedView {
  id: string;
  memberIds: string[];
}

/** One way on: the reader's own people behind a practitioner, an agency or a relative, by family. */
export interface BranchView {
  id: string;
  /** The node that leads to them, and what it is called. */
  from: string;
  name: string;
  families: OtherPerson[][];
  count: Count;
}

export interface OtherPerson {
  id: string;
  clientId: string;
  given: string;
  family: string;
  age: Age;
}
