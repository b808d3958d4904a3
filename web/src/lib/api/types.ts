/** The API's shapes, written by hand until the client is generated from openapi.json. */

export type Role =
  | 'practitioner'
  | 'statutory'
  | 'frontDoor'
  | 'teamLead'
  | 'administrator'
  | 'dataProtectionLead'
  | 'analyst';

export type SessionView = {
  practitioner: { id: string; given: string; family: string; jobTitle: string };
  agency: { id: string; name: string; sector: string };
  role: Role;
  purpose: string;
  choices: { agencyId: string; agencyName: string; role: Role }[];
  csrfToken: string;
  idleSeconds: number;
  expiresAt: string;
};

/** What pages may know of the session: the token stays on the server. */
export type OpenSession = Omit<SessionView, 'csrfToken'>;

export type Issuer = { key: string; name: string };

export type Age = {
  kind: 'born' | 'unborn' | 'unknown' | 'dead';
  years?: number;
  months?: number;
  weeksToBirth?: number;
};

export type ClientBrief = {
  id: string;
  given: string;
  family: string;
  matchedName?: string | null;
  age: Age;
  areaName: string | null;
};

export type AgencyRef = { id: string; name: string; sector: string };

export type PractitionerBrief = {
  id: string;
  given: string;
  family: string;
  jobTitle: string | null;
  agencies: AgencyRef[];
};

export type AgencyBrief = {
  id: string;
  name: string;
  kind: 'organisation' | 'service' | 'team';
  sector: string;
  areaNames: string[];
};

export type FamilyLine = {
  clientId: string;
  agencyName: string;
  sector: string;
  role: string;
  leadName?: string | null;
  isOwn: boolean;
  lastConfirmed?: string | null;
};

export type MyFamilies = {
  families: { familyId: string | null; members: ClientBrief[]; lines: FamilyLine[] }[];
  asOf: string;
};

export type ConnectedSector = {
  sector: string;
  agencies: number;
  latestConfirmed?: string | null;
};

export type SearchResults = {
  id: string;
  text: string;
  isDuty: boolean;
  reference?: string | null;
  clients: ClientBrief[];
  practitioners: PractitionerBrief[];
  agencies: AgencyBrief[];
  connected: ConnectedSector[];
  asOf: string;
  hasMore: boolean;
};

export type PreferredContact = 'mobile' | 'landline' | 'email' | 'dutyLine';

export type ContactPoints = {
  preferred?: PreferredContact | null;
  mobile?: string | null;
  landline?: string | null;
  email?: string | null;
  dutyLine?: string | null;
};

export type Cover = { id: string; given: string; family: string } & ContactPoints;

export type PractitionerCard = PractitionerBrief &
  ContactPoints & {
    workingPattern: string[];
    cover: Cover | null;
  };

export type AgencyLink = { id: string; name: string };

export type AgencyPage = AgencyBrief & {
  isSignedUp: boolean;
  address: string | null;
  postcode: string | null;
  phone: string | null;
  email: string | null;
  dutyLine: string | null;
  outOfHours: string | null;
  hours: string[];
  parent: AgencyLink | null;
  parts: AgencyLink[];
  practitioners: PractitionerBrief[];
};

export type TeamAgency = {
  id: string;
  name: string;
  sector: string;
  isInDirectory: boolean;
  parentName: string | null;
  phone: string | null;
  email: string | null;
  dutyLine: string | null;
  outOfHours: string | null;
  hours: string[];
};

export type TeamPractitioner = {
  id: string;
  given: string;
  family: string;
  jobTitle: string;
  isLead: boolean;
  isCurrent: boolean;
  isInDirectory: boolean;
  preferred: PreferredContact | null;
  mobile: string | null;
  landline: string | null;
  email: string | null;
  dutyLine: string | null;
  workingPattern: string[];
  cover: {
    id: string;
    given: string;
    family: string;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
  } | null;
};

export type LineReason =
  'own' | 'ownTeam' | 'breakGlass' | 'statutory' | 'release' | 'shared' | 'openDefault';

export type Line = {
  id: string;
  clientId: string;
  role: string;
  basis: string;
  since: string;
  until: string | null;
  isCurrent: boolean;
  lastConfirmed: string | null;
  isOwn: boolean;
  reason: LineReason;
  agency: TeamAgency;
  practitioners: TeamPractitioner[];
};

export type TeamMember = {
  id: string;
  given: string;
  family: string;
  use: string;
  aliases: string[];
  age: Age;
  isSubject: boolean;
  familyRoles: { familyId: string; role: string }[];
  householdIds: string[];
};

export type FamilyTeam = {
  subjectId: string;
  asOf: string;
  viewerPractitionerId: string;
  members: TeamMember[];
  households: {
    id: string;
    address: string | null;
    postcode: string | null;
    areaName: string | null;
  }[];
  relationships: { fromId: string; toId: string; kind: string; isCurrent: boolean }[];
  lines: Line[];
  mediatedFor: string[];
};
