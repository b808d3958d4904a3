/** One flat record for each label and relationship of the graph. */
import type {
  AgencyKind,
  AliasUse,
  AreaKind,
  Basis,
  ContactMethod,
  Decision,
  Evidence,
  FamilyRole,
  IdentifierSystem,
  InvolvementClass,
  NameUse,
  RecipientScope,
  RelationKind,
  Role,
  Sector,
  SensitiveCategory,
  ShieldKind,
  SourceScope,
} from './vocabulary.ts';

export type Interval = { since: string; until?: string };

export type AreaRecord = {
  id: string;
  code: string;
  name: string;
  kind: AreaKind;
  /** A GeoJSON geometry, serialised. */
  boundary: string;
  partOf?: string;
};

export type AgencyRecord = {
  id: string;
  code?: string;
  name: string;
  kind: AgencyKind;
  sector: Sector;
  class: InvolvementClass;
  category?: SensitiveCategory;
  isSignedUp: boolean;
  hasSignedRow: boolean;
  holdsHidden: boolean;
  isConfidential: boolean;
  isOpen: boolean;
  /** Runs Patchwork for the partnership: its administrators look after every agency of the directory. */
  isHost?: boolean;
  /** When its agreement was signed. */
  signedUpAt?: string;
  address?: string;
  postcode?: string;
  phone?: string;
  email?: string;
  dutyLine?: string;
  outOfHours?: string;
  /** `Mon 09:00-17:00`, one entry a day. */
  hours?: string[];
  updatedAt: string;
  partOf?: string;
  areaIds: string[];
};

export type PractitionerRecord = {
  id: string;
  given: string;
  family: string;
  /** Normalised full names, for the index. */
  names: string[];
  jobTitle: string;
  mobile?: string;
  landline?: string;
  email?: string;
  dutyLine?: string;
  preferred?: ContactMethod;
  workingPattern?: string[];
  cardConfirmedAt?: string;
  isActive: boolean;
};

export type EmploymentRecord = Interval & {
  practitionerId: string;
  agencyId: string;
  roles: Role[];
  /** When an administrator last said that they need these roles. */
  reviewedAt?: string;
};

/**
 * `practitionerId` stands in for `absentId` in what they hold at the agency, while acting for that
 * agency or, where the cover comes from elsewhere, for `actingAgencyId`.
 */
export type CoverRecord = Interval & {
  practitionerId: string;
  absentId: string;
  agencyId: string;
  actingAgencyId?: string;
};

/** `issuer` is the issuer's key in the configuration, not its address. */
export type AccountRecord = {
  id: string;
  issuer: string;
  subject: string;
  practitionerId: string;
  firstSignedInAt?: string;
  lastSignedInAt?: string;
};

export type ClientRecord = {
  id: string;
  given: string;
  family: string;
  use: NameUse;
  birthDate?: string;
  dueDate?: string;
  deathDate?: string;
  names: string[];
  phonetic: string[];
};

export type AliasRecord = {
  id: string;
  clientId: string;
  given: string;
  family: string;
  use: AliasUse;
};

export type IdentifierRecord = {
  id: string;
  clientId: string;
  system: IdentifierSystem;
  keyedHash: string;
  ciphertext: string;
};

export type HouseholdRecord = {
  id: string;
  address: string;
  postcode: string;
  areaId: string;
};

export type LivesInRecord = Interval & { clientId: string; householdId: string };

export type FamilyRecord = { id: string };

export type MembershipRecord = Interval & {
  clientId: string;
  familyId: string;
  role: FamilyRole;
  isConfirmed: boolean;
};

/** From IS kind OF to: `parent` reads "from is the parent of to". */
export type RelationRecord = Interval & { fromId: string; toId: string; kind: RelationKind };

export type InvolvementRecord = Interval & {
  id: string;
  clientId: string;
  agencyId: string;
  role: string;
  class: InvolvementClass;
  category?: SensitiveCategory;
  basis: Basis;
  lastConfirmed?: string;
  retainUntil?: string;
};

export type InvolvedInRecord = Interval & {
  practitionerId: string;
  involvementId: string;
  isLead: boolean;
  isConfirmed: boolean;
};

export type ConsentRecordRecord = {
  id: string;
  seq: number;
  clientId: string;
  /** The client who decides: the subject, or who holds parental responsibility. */
  authority: string;
  decision: Decision;
  sourceScope: SourceScope;
  sourceId?: string;
  recipientScope: RecipientScope;
  recipientId?: string;
  from?: string;
  to?: string;
  recordedAt: string;
  recordedBy: string;
  evidence: Evidence;
  wording: string;
  language: string;
};

/** A professional's dated judgement that a young person decides about these matters, or `all`, alone. */
export type AssessmentRecord = Interval & {
  id: string;
  clientId: string;
  categories: (SensitiveCategory | 'all')[];
  /** Whose worker made it. */
  agencyId?: string;
};

export type BarRecord = {
  id: string;
  clientId: string;
  authority: string;
  since: string;
  until: string;
  reason: string;
};

export type ShieldRecord = Interval & {
  id: string;
  clientId: string;
  kind: ShieldKind;
  allows: string[];
};

export type ReleaseRecord = Interval & { id: string; involvementId: string };

export type BreakGlassRecord = {
  id: string;
  clientId: string;
  practitionerId: string;
  agencyId: string;
  since: string;
  until: string;
  reason: string;
};

export type ClaimRecord = BreakGlassRecord;

export type DutyEnquiryRecord = {
  id: string;
  practitionerId: string;
  agencyId: string;
  reference: string;
  since: string;
  until: string;
};
