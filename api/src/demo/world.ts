/**
 * A whole graph as plain data: what the demo county and the tests' small worlds are written in, and
 * what the loader turns into nodes and relationships. One flat record per label or relationship;
 * times are ISO strings, days are `YYYY-MM-DD`. `until` absent = still current.
 */
import type {
  AccountRecord,
  AgencyRecord,
  AliasRecord,
  AreaRecord,
  AssessmentRecord,
  BarRecord,
  BreakGlassRecord,
  ClaimRecord,
  ClientRecord,
  ConsentRecordRecord,
  CoverRecord,
  DutyEnquiryRecord,
  EmploymentRecord,
  FamilyRecord,
  HouseholdRecord,
  IdentifierRecord,
  InvolvedInRecord,
  InvolvementRecord,
  LivesInRecord,
  MembershipRecord,
  PractitionerRecord,
  RelationRecord,
  ReleaseRecord,
  ShieldRecord,
} from './records.ts';

export type * from './records.ts';

export type World = {
  areas: AreaRecord[];
  agencies: AgencyRecord[];
  practitioners: PractitionerRecord[];
  employments: EmploymentRecord[];
  covers: CoverRecord[];
  accounts: AccountRecord[];
  clients: ClientRecord[];
  aliases: AliasRecord[];
  identifiers: IdentifierRecord[];
  households: HouseholdRecord[];
  livesIn: LivesInRecord[];
  families: FamilyRecord[];
  memberships: MembershipRecord[];
  relations: RelationRecord[];
  involvements: InvolvementRecord[];
  involvedIn: InvolvedInRecord[];
  consentRecords: ConsentRecordRecord[];
  assessments: AssessmentRecord[];
  bars: BarRecord[];
  shields: ShieldRecord[];
  releases: ReleaseRecord[];
  breakGlass: BreakGlassRecord[];
  claims: ClaimRecord[];
  dutyEnquiries: DutyEnquiryRecord[];
};

export function emptyWorld(): World {
  return {
    areas: [],
    agencies: [],
    practitioners: [],
    employments: [],
    covers: [],
    accounts: [],
    clients: [],
    aliases: [],
    identifiers: [],
    households: [],
    livesIn: [],
    families: [],
    memberships: [],
    relations: [],
    involvements: [],
    involvedIn: [],
    consentRecords: [],
    assessments: [],
    bars: [],
    shields: [],
    releases: [],
    breakGlass: [],
    claims: [],
    dutyEnquiries: [],
  };
}
