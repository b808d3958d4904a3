/**
 * Patchwork
 * 1
 * DO NOT MODIFY - This file has been generated using oazapfts.
 * See https://www.npmjs.com/package/oazapfts
 */
import * as Oazapfts from "@oazapfts/runtime";
import * as QS from "@oazapfts/runtime/query";
export const defaults: Oazapfts.Defaults<Oazapfts.CustomHeaders> = {
    headers: {},
    baseUrl: "/"
};
const oazapfts = Oazapfts.runtime(defaults);
export const servers = {};
export type HealthDto = {
    status: string;
};
export type Category = "substanceMisuse" | "sexualHealth" | "mentalHealth" | "domesticAbuse" | "youthJustice";
export type Matter = "substanceMisuse" | "sexualHealth" | "mentalHealth" | "domesticAbuse" | "youthJustice" | "all";
export type AssessmentDto = {
    id: string;
    categories: Matter[];
    since: string;
    until: string | null;
    isInForce: boolean;
    /** Whose judgement it is */
    assessor: string | null;
};
export type Assessments = {
    asOf: string;
    given: string;
    family: string;
    /** Young enough, of known age: else there is nothing to assess */
    mayAssess: boolean;
    categories: Category[];
    /** Newest first */
    assessments: AssessmentDto[];
};
export type NewAssessment = {
    /** The same for every retry of this command */
    operationId: string;
    categories: Matter[];
    /** Last day, as YYYY-MM-DD */
    until: string;
};
export type AssessmentId = {
    id: string;
};
export type Confirmation = {
    /** The same for every retry of this command */
    operationId: string;
};
export type Audience = "person" | "others";
export type ConsentDecider = {
    id: string;
    given: string;
    family: string;
    isSubject: boolean;
    /** Everything but what `except` names; else `only` these kinds */
    isEverything: boolean;
    only: Category[];
    except: Category[];
};
export type Sector = "socialCare" | "gp" | "healthVisiting" | "hospital" | "school" | "police" | "fire" | "probation" | "jobcentre" | "housing" | "districtCouncil" | "countyCouncil" | "drugAndAlcohol" | "mentalHealth" | "sexualHealth" | "domesticAbuse" | "youthService" | "maternalChildHealth" | "voluntary";
export type ConsentLine = {
    id: string;
    role: string;
    agencyId: string;
    agencyName: string;
    sector: Sector;
    isSensitive: boolean;
};
export type ConsentPractitioner = {
    id: string;
    given: string;
    family: string;
    agencyName: string;
};
export type Decision = "deny" | "flag" | "share" | "clear";
export type SourceScope = "involvement" | "agency" | "category" | "all";
export type RecipientScope = "practitioner" | "agency" | "sector" | "all";
export type ConsentRecordView = {
    id: string;
    decision: Decision;
    /** Who decided */
    authority: string;
    authorityName: string | null;
    sourceScope: SourceScope;
    sourceId: string | null;
    sourceName: string | null;
    recipientScope: RecipientScope;
    recipientId: string | null;
    recipientName: string | null;
    "from": string | null;
    /** When it ends by itself */
    endsAt: string | null;
    recordedAt: string;
    recordedBy: string | null;
    evidence: string;
    witnessedBy: string | null;
    wording: string;
    language: string;
    reason: string | null;
    reviewOn: string | null;
    /** Nothing shown here has replaced it, and it has not ended */
    isLatest: boolean;
};
export type ConsentPage = {
    subjectId: string;
    asOf: string;
    /** Only the person looks on; else nothing sensitive is here */
    isAlone: boolean;
    deciders: ConsentDecider[];
    lines: ConsentLine[];
    categories: Category[];
    sectors: Sector[];
    practitioners: ConsentPractitioner[];
    records: ConsentRecordView[];
    /** Months for which agreement about a sensitive service holds */
    sensitiveShareMonths: number;
};
export type ConsentDraft = {
    /** The client who decides */
    authority: string;
    sourceScope: SourceScope;
    sourceId?: string;
    recipientScope: RecipientScope;
    recipientId?: string;
    /** Who can see the screen */
    audience: Audience;
    decision: Decision;
    onlookerScope: "sector" | "agency";
    /** A sector’s word or an agency’s id */
    onlookerId: string;
};
export type ConsentSight = {
    asOf: string;
    /** Lines that would be shown whole */
    lineIds: string[];
    isMediated: boolean;
    /** What keeps things back from them besides, as far as the viewer may know */
    shield: ("location" | "full") | null;
    /** Records that such a withdrawal would end too */
    alsoEnds: string[];
};
export type Evidence = "signed" | "spoken" | "portal";
export type Refusal = "ownWish" | "safety" | "notNow" | "withdrawn";
export type NewConsentRecord = {
    /** The client who decides */
    authority: string;
    sourceScope: SourceScope;
    sourceId?: string;
    recipientScope: RecipientScope;
    recipientId?: string;
    /** The same for every retry */
    operationId: string;
    evidence: Evidence;
    /** Of what was said, not signed */
    witnessedBy?: string;
    /** Version of the words read out */
    wording: string;
    /** In which it was explained */
    language: string;
    reason?: Refusal;
    decision: Decision;
    /** Later than now */
    "from"?: string;
    to?: string;
    /** YYYY-MM-DD */
    reviewOn?: string;
};
export type ConsentRecorded = {
    id: string;
};
export type NewWithdrawal = {
    /** The client who decides */
    authority: string;
    sourceScope: SourceScope;
    sourceId?: string;
    recipientScope: RecipientScope;
    recipientId?: string;
    /** The same for every retry */
    operationId: string;
    evidence: Evidence;
    /** Of what was said, not signed */
    witnessedBy?: string;
    /** Version of the words read out */
    wording: string;
    /** In which it was explained */
    language: string;
    reason?: Refusal;
};
export type ConsentWithdrawn = {
    id: string;
    /** Those that may be named here; others end unnamed */
    alsoEnded: string[];
};
export type RecipientSearch = {
    /** Who can see the screen */
    audience: Audience;
    text: string;
};
export type ConsentRecipient = {
    id: string;
    name: string;
    sector: Sector;
};
export type ConsentRecipients = {
    agencies: ConsentRecipient[];
};
export type BarDto = {
    id: string;
    subjectId: string;
    authorityId: string;
    reason: string;
    since: string;
    until: string;
    isInForce: boolean;
};
export type Bars = {
    /** Those in force first */
    bars: BarDto[];
};
export type NewBar = {
    /** The same for every retry of this command */
    operationId: string;
    /** Whom decisions are about */
    clientReference: string;
    /** Who may no longer decide */
    authorityReference: string;
    /** Which order or danger; no names */
    reason: string;
    /** Last day, as YYYY-MM-DD */
    until: string;
};
export type BarId = {
    id: string;
};
export type WhoLooked = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
};
export type AccessLine = {
    agencyName: string;
    /** Of the rule */
    row: number;
    outcome: "FULL" | "MEDIATED" | "HIDDEN";
};
export type Unusual = "noRelation" | "ownName" | "burst" | "breakGlass";
export type AccessDto = {
    id: string;
    at: string;
    /** team, search, claim … */
    kind: string;
    outcome: string | null;
    /** The row of the rule that refused */
    closedBy: number | null;
    relation: string | null;
    role: string | null;
    purpose: string | null;
    /** Of a duty enquiry or an override */
    reference: string | null;
    /** Profile and rule that decided */
    policyVersion: string | null;
    practitioner: (WhoLooked) | null;
    agencyName: string | null;
    /** References of the people, never names */
    subjectIds: string[];
    /** What was shown; of one's own lines, all */
    lines: AccessLine[];
    /** Among them the line that names no service */
    isMediated: boolean;
    /** Ids of the records it rests on */
    reliedOn: string[];
    unusual: Unusual[];
};
export type DutySample = {
    /** What nobody has reviewed, oldest first */
    accesses: AccessDto[];
    asOf: string;
    /** How many of each day at most */
    aDay: number;
    /** Of how many days, yesterday the last */
    days: number;
};
export type DutyOutcome = "inOrder" | "explained" | "passedOn";
export type NewDutyReview = {
    /** The same for every retry of this review */
    operationId: string;
    outcome: DutyOutcome;
};
export type DutyReviewed = {
    id: string;
};
export type Role = "practitioner" | "statutory" | "frontDoor" | "teamLead" | "administrator" | "dataProtectionLead" | "analyst";
export type LookDto = {
    at: string;
    agencyName: string;
    sector: Sector;
    role: Role;
    isOwnAgency: boolean;
    /** By the viewer */
    isOwn: boolean;
};
export type LooksDto = {
    /** Newest first */
    looks: LookDto[];
    asOf: string;
    /** Where older ones begin */
    next: string | null;
};
export type AccessesDto = {
    /** Newest first */
    accesses: AccessDto[];
    asOf: string;
    /** Where older ones begin */
    next: string | null;
};
export type NewEnquiry = {
    /** The same for every retry of this enquiry */
    operationId: string;
    /** The person's reference; else who they are */
    clientReference?: string;
    /** Whole name or alias */
    name?: string;
    /** Of birth, or due, as YYYY-MM-DD */
    birthDate?: string;
    /** NHS or case number */
    identifier?: string;
    /** Why; no details of the case */
    reason: string;
};
export type EnquiryBegun = {
    id: string;
};
export type AwaitingReview = {
    id: string;
    at: string;
    until: string;
    purpose: string | null;
    reason: string;
    subjectId: string;
    practitioner: WhoLooked;
    agencyName: string;
};
export type BreakGlassList = {
    /** Oldest first */
    awaiting: AwaitingReview[];
};
export type NewReview = {
    /** The same for every retry of this review */
    operationId: string;
};
export type Reviewed = {
    id: string;
};
export type Issuer = {
    key: string;
    name: string;
};
export type SessionPractitioner = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
};
export type SessionAgency = {
    id: string;
    name: string;
    sector: Sector;
};
export type Purpose = "directSupport" | "dutyEnquiry" | "safeguarding" | "emergency" | "administration" | "oversight" | "statistics";
export type SessionChoice = {
    agencyId: string;
    agencyName: string;
    role: Role;
};
export type SessionView = {
    practitioner: SessionPractitioner;
    agency: SessionAgency;
    role: Role;
    purpose: Purpose;
    choices: SessionChoice[];
    csrfToken: string;
    idleSeconds: number;
    expiresAt: string;
};
export type ActFor = {
    agencyId: string;
    role: Role;
};
export type SignedOut = {
    continueTo: string;
};
export type AgeDto = {
    kind: "born" | "unborn" | "unknown" | "dead";
    /** Whole years; left out under two */
    years?: number;
    /** Whole months, only under two years */
    months?: number;
    /** Whole weeks until the due date */
    weeksToBirth?: number;
};
export type FamilyRoleDto = {
    familyId: string;
    role: string;
    since: string;
};
export type MemberDto = {
    id: string;
    given: string;
    family: string;
    use: string;
    aliases: string[];
    age: AgeDto;
    isSubject: boolean;
    familyRoles: FamilyRoleDto[];
    householdIds: string[];
    /** Since when, of each of householdIds in turn */
    homesSince: string[];
};
export type HouseholdDto = {
    id: string;
    address: string | null;
    postcode: string | null;
    areaName: string | null;
};
export type RelationshipDto = {
    fromId: string;
    toId: string;
    /** "from" is this of "to" */
    kind: string;
    since: string;
    until: string | null;
    isCurrent: boolean;
};
export type LineAgencyDto = {
    id: string;
    name: string;
    sector: Sector;
    /** Whether it has a page of its own to go to */
    isInDirectory: boolean;
    parentName: string | null;
    phone: string | null;
    email: string | null;
    dutyLine: string | null;
    outOfHours: string | null;
    hours: string[];
};
export type ContactMethod = "mobile" | "landline" | "email" | "dutyLine";
export type CoverDto = {
    id: string;
    given: string;
    family: string;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
};
export type CheckOutcome = "reached" | "wrong";
export type ContactCheck = {
    method: ContactMethod;
    outcome: CheckOutcome;
    day: string;
};
export type LinePractitionerDto = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
    isLead: boolean;
    isCurrent: boolean;
    isInDirectory: boolean;
    /** Since when they hold the line */
    since: string;
    /** Until when they held it, where that is over: it ended, or they left */
    until: string | null;
    preferred: (ContactMethod) | null;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
    workingPattern: string[];
    cover: (CoverDto) | null;
    /** Null: not away now */
    awayUntil: string | null;
    checks: ContactCheck[];
};
export type LineDto = {
    /** The involvement's id */
    id: string;
    clientId: string;
    role: string;
    basis: string;
    since: string;
    until: string | null;
    isCurrent: boolean;
    lastConfirmed: string | null;
    isOwn: boolean;
    /** Why the viewer may see this line */
    reason: "own" | "ownTeam" | "breakGlass" | "statutory" | "release" | "shared" | "openDefault";
    agency: LineAgencyDto;
    practitioners: LinePractitionerDto[];
};
export type LastVisitDto = {
    at: string;
    /** Lines of this answer that the viewer was not shown then */
    newLineIds: string[];
};
export type FamilyTeamDto = {
    subjectId: string;
    asOf: string;
    viewerPractitionerId: string;
    members: MemberDto[];
    households: HouseholdDto[];
    relationships: RelationshipDto[];
    lines: LineDto[];
    /** Clients with the one line "a service that asks to be reached through Patchwork" */
    mediatedFor: string[];
    /** Until when the viewer’s own break-glass is in force here */
    breakGlassUntil: string | null;
    /** Null: this is the first */
    lastVisit: (LastVisitDto) | null;
    /** To ask by whether this would still be answered the same */
    mark: string;
};
export type Tick = {
    /** Whether it would be answered the same now. Nobody there, and closed: false */
    isSame: boolean;
};
export type CoverName = {
    given: string;
    family: string;
};
export type AbsenceDto = {
    id: string;
    since: string;
    /** When they are back */
    until: string;
    cover: (CoverName) | null;
};
export type Colleague = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
};
export type OwnCard = {
    given: string;
    family: string;
    jobTitle: string;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
    preferred: (ContactMethod) | null;
    workingPattern: string[];
    confirmedAt: string | null;
    /** It is long ago, or a colleague found that a number is wrong */
    wantsAWord: boolean;
    checks: ContactCheck[];
    absences: AbsenceDto[];
    /** Who works for the same agency */
    colleagues: Colleague[];
};
export type NewCard = {
    /** The same for every retry of this command */
    operationId: string;
    mobile?: string;
    landline?: string;
    email?: string;
    dutyLine?: string;
    preferred?: ContactMethod;
    /** Like `Mon 09:00-17:00` */
    workingPattern: string[];
};
export type CardKept = {
    /** The practitioner’s */
    id: string;
};
export type NewAbsence = {
    /** The same for every retry of this command */
    operationId: string;
    /** YYYY-MM-DD; today: from now on */
    firstDay: string;
    /** YYYY-MM-DD */
    lastDay: string;
    /** Who stands in: a colleague of the same agency */
    coverId?: string;
};
export type AbsenceId = {
    id: string;
};
export type NewSearch = {
    /** The same for every retry of this search */
    operationId: string;
    text: string;
    /** Front door: search the county */
    dutyReference?: string;
};
export type SearchKept = {
    id: string;
};
export type ClientBrief = {
    id: string;
    given: string;
    family: string;
    /** The other name that matched, where one did */
    matchedName?: string;
    age: AgeDto;
    /** Null where unknown or shielded */
    areaName: string | null;
};
export type AgencyOfPractitioner = {
    id: string;
    name: string;
    sector: Sector;
};
export type PractitionerBrief = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
    agencies: AgencyOfPractitioner[];
};
export type AgencyKind = "organisation" | "service" | "team";
export type AgencyBrief = {
    id: string;
    name: string;
    sector: Sector;
    kind: AgencyKind;
    areaNames: string[];
};
export type ConnectedSector = {
    sector: Sector;
    agencies: number;
    latestConfirmed: string | null;
};
export type SearchResults = {
    id: string;
    /** What was typed, for the same session only */
    text: string;
    /** The county was searched; false once that has lapsed */
    isDuty: boolean;
    reference?: string;
    clients: ClientBrief[];
    practitioners: PractitionerBrief[];
    agencies: AgencyBrief[];
    /** The same for every viewer */
    connected: ConnectedSector[];
    asOf: string;
    /** To ask by whether these people would still be found */
    mark: string;
    /** More people match than are listed */
    hasMore: boolean;
};
export type NewClaim = {
    /** The same for every retry of this claim */
    operationId: string;
    /** Full name or alias */
    name: string;
    /** Of birth, or due, as YYYY-MM-DD */
    birthDate?: string;
    postcode?: string;
    /** NHS or case number */
    identifier?: string;
    /** Why; no details of the case */
    reason: string;
};
export type Claimed = {
    clientId: string;
};
export type CoveringPractitioner = {
    id: string;
    given: string;
    family: string;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
};
export type PractitionerCard = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
    agencies: AgencyOfPractitioner[];
    preferred: (ContactMethod) | null;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
    /** Like `Mon 09:00-17:00` */
    workingPattern: string[];
    cover: (CoveringPractitioner) | null;
    /** Null: not away now */
    awayUntil: string | null;
    checks: ContactCheck[];
    /** When they last said that this card is right */
    confirmedAt: string | null;
};
export type NewContactCheck = {
    /** The same for every retry of this command */
    operationId: string;
    method: ContactMethod;
    outcome: CheckOutcome;
};
export type CheckKept = {
    /** The practitioner’s */
    id: string;
};
export type AgencyName = {
    id: string;
    name: string;
};
export type AgencyPage = {
    id: string;
    name: string;
    sector: Sector;
    kind: AgencyKind;
    areaNames: string[];
    /** Its people take part here */
    isSignedUp: boolean;
    address: string | null;
    postcode: string | null;
    phone: string | null;
    email: string | null;
    dutyLine: string | null;
    outOfHours: string | null;
    /** Like `Mon 09:00-17:00` */
    hours: string[];
    parent: (AgencyName) | null;
    parts: AgencyName[];
    practitioners: PractitionerBrief[];
};
export type ColleagueSearch = {
    /** Words of a name, a job, an agency, its sector or an area */
    text: string;
};
export type FoundColleague = {
    practitionerId: string;
    given: string;
    family: string;
    jobTitle: string;
    agencyId: string;
    agencyName: string;
    areaNames: string[];
};
export type FoundColleagues = {
    /** Whose own name was typed first */
    colleagues: FoundColleague[];
    /** More fit than are told */
    hasMore: boolean;
};
export type Awaited = "confirmation" | "stillInvolved";
export type FamilyLine = {
    /** The involvement's id: its card on the family's page */
    id: string;
    clientId: string;
    agencyName: string;
    sector: Sector;
    role: string;
    leadName?: string;
    /** The viewer's own link */
    isOwn: boolean;
    lastConfirmed?: string;
    /** Begun or recorded in the last fortnight */
    isNew?: boolean;
    /** Of the viewer’s own: somebody else’s word, or their own again */
    awaits?: Awaited;
};
export type MyFamily = {
    /** Null: no family known */
    familyId: string | null;
    members: ClientBrief[];
    lines: FamilyLine[];
};
export type MyFamilies = {
    families: MyFamily[];
    asOf: string;
    /** To ask by whether this would still be answered the same */
    mark: string;
};
export type NoticeKind = "breakGlass" | "lineOpened" | "claimed";
export type NoticeActor = {
    given: string;
    family: string;
    agencyName: string;
};
export type ProtectivePurpose = "safeguarding" | "emergency";
export type NoticeDto = {
    id: string;
    kind: NoticeKind;
    at: string;
    /** The client’s reference; their page decides again */
    subjectId: string | null;
    /** Null where the reader may not know who */
    actor: (NoticeActor) | null;
    purpose: (ProtectivePurpose) | null;
    /** As written; for a data protection lead */
    reason: string | null;
};
export type Notices = {
    /** Unread ones, newest first, at most twenty */
    notices: NoticeDto[];
};
export type ReadNotice = {
    id: string;
};
export type NewBreakGlass = {
    /** The same for every retry of this command */
    operationId: string;
    purpose: ProtectivePurpose;
    /** For whoever reviews it; stored, never logged */
    reason: string;
};
export type BreakGlassSpan = {
    until: string;
};
export type TeamsUnconfirmedLink = {
    involvementId: string;
    practitionerId: string;
    given: string;
    family: string;
    role: string;
    since: string;
    clientId: string;
    clientGiven: string;
    clientFamily: string;
};
export type TeamsUnconfirmed = {
    links: TeamsUnconfirmedLink[];
};
export type UnconfirmedLink = {
    involvementId: string;
    practitionerId: string;
    given: string;
    family: string;
    role: string;
    since: string;
    agencyName: string;
};
export type FamilyMemberName = {
    given: string;
    family: string;
};
export type UnconfirmedMembership = {
    familyId: string;
    role: string;
    /** Those with whom the team works too */
    others: FamilyMemberName[];
};
export type Unconfirmed = {
    asOf: string;
    given: string;
    family: string;
    links: UnconfirmedLink[];
    memberships: UnconfirmedMembership[];
};
export type LinkToConfirm = {
    /** The same for every retry of this command */
    operationId: string;
    /** Who holds the line by their own word */
    practitionerId: string;
};
export type Confirmed = {
    id: string;
};
export type MembershipToConfirm = {
    /** The same for every retry of this command */
    operationId: string;
    /** Who is of the family by somebody’s word */
    clientId: string;
};
export type ReleaseReason = "childAtRisk" | "adultAtRisk" | "courtOrder" | "ownWish" | "other";
export type ReleaseDto = {
    id: string;
    reason: (ReleaseReason) | null;
    since: string;
    until: string | null;
    isInForce: boolean;
};
export type ReleasableLine = {
    id: string;
    role: string;
    agencyName: string;
    /** Newest first */
    releases: ReleaseDto[];
};
export type Releases = {
    asOf: string;
    given: string;
    family: string;
    lines: ReleasableLine[];
};
export type NewRelease = {
    /** The same for every retry of this command */
    operationId: string;
    reason: ReleaseReason;
    /** Last day, as YYYY-MM-DD */
    until: string;
};
export type ReleaseId = {
    id: string;
};
export type NamedPractitioner = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
};
export type ProtectedPerson = {
    id: string;
    given: string;
    family: string;
};
export type ShieldKind = "location" | "full";
export type ShieldReason = "domesticAbuse" | "threat" | "courtOrder" | "adoption" | "colleague" | "other";
export type AllowedPractitioner = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
    isViewer: boolean;
};
export type ShieldDto = {
    id: string;
    kind: ShieldKind;
    reason: (ShieldReason) | null;
    since: string;
    until: string | null;
    isInForce: boolean;
    /** Those of the viewer’s team and whom it named; others may be on it too */
    allowed: AllowedPractitioner[];
};
export type Protection = {
    asOf: string;
    given: string;
    family: string;
    colleagues: NamedPractitioner[];
    /** Who of the family lives with the client */
    housemates: ProtectedPerson[];
    /** Those on whose list the viewer is */
    shields: ShieldDto[];
};
export type NewShield = {
    /** The same for every retry of this command */
    operationId: string;
    kind: ShieldKind;
    reason: ShieldReason;
    /** Last day, as YYYY-MM-DD; none: until ended */
    until?: string;
    /** Who may still see; the viewer and their team’s own workers always may */
    allows: string[];
    /** Whether to shield the home of those who live there too */
    withHousehold: boolean;
};
export type ShieldId = {
    id: string;
};
export type ShieldAllowance = {
    /** The same for every retry of this command */
    operationId: string;
    practitionerId: string;
};
export type RelayAsked = {
    /** When the viewer asked; null: not */
    at: string | null;
    /** Until when that stands */
    until: string | null;
};
export type RelayKept = {
    isKept: boolean;
};
export type RelayAsker = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
    preferred: (ContactMethod) | null;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
};
export type RelayMessageDto = {
    id: string;
    at: string;
    until: string;
    clientId: string;
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    agencyName: string;
    agencyPhone: string | null;
    asker: RelayAsker;
};
export type RelayMessages = {
    /** Those without an answer, newest first */
    messages: RelayMessageDto[];
    /** To ask by whether this would still be answered the same */
    mark: string;
};
export type RelayAnswer = "willContact" | "acknowledged";
export type NewRelayAnswer = {
    /** The same for every retry of this command */
    operationId: string;
    answer: RelayAnswer;
};
export type RelayAnswered = {
    id: string;
};
export type HeldPerson = {
    id: string;
    given: string;
    family: string;
};
export type HeldLine = {
    id: string;
    role: string;
    agencyName: string;
    since: string;
    /** Days that it is kept while nobody may know of it; null: that does not matter */
    unsharedDays: number | null;
    /** Whether the relay reaches it; null: not covert, or not the viewer’s own */
    takesRelay: boolean | null;
    /** The viewer first */
    people: HeldPerson[];
};
export type HeldLines = {
    asOf: string;
    given: string;
    family: string;
    lines: HeldLine[];
};
export type Basis = "publicTask" | "statutoryDuty" | "safeguarding" | "marac" | "childInformationSharing" | "familyViolenceSharing" | "consent" | "vitalInterests";
export type NewInvolvement = {
    /** The same for every retry of this command */
    operationId: string;
    /** One of those that the page offers */
    role: string;
    basis: Basis;
    /** YYYY-MM-DD; today: from now on */
    firstDay: string;
};
export type InvolvementId = {
    id: string;
};
export type EndReason = "finished" | "moved" | "handedOver" | "ownWish" | "mistake" | "other";
export type InvolvementEnd = {
    /** The same for every retry of this command */
    operationId: string;
    reason: EndReason;
    /** YYYY-MM-DD; today: from now on */
    lastDay: string;
    /** Whose part ends; left out: everybody’s */
    practitionerId?: string;
};
export type RelayChoice = {
    /** The same for every retry of this command */
    operationId: string;
    /** Whether requests to make contact reach this covert line */
    takesRelay: boolean;
};
export type InvolvementClass = "open" | "sensitive" | "statutory" | "covert";
export type OwnLink = {
    /** The involvement’s */
    id: string;
    role: string;
    since: string;
    /** By somebody else; until then it is their word */
    isConfirmed: boolean;
};
export type Joining = {
    asOf: string;
    given: string;
    family: string;
    /** For which they act */
    agencyName: string;
    /** Of that agency */
    "class": InvolvementClass;
    roles: string[];
    bases: Basis[];
    /** What they have said already */
    links: OwnLink[];
};
export type InvitationReason = "worksAlready" | "theirArea" | "planTogether" | "takesOver";
export type InvitationState = "waiting" | "onTeam" | "declined" | "suggested" | "expired";
export type SentInvitation = {
    id: string;
    at: string;
    /** Until when it can be answered */
    expiresAt: string;
    reason: InvitationReason;
    /** Who is invited */
    practitionerId: string;
    given: string;
    family: string;
    jobTitle: string;
    agencyId: string;
    agencyName: string;
    /** onTeam: the viewer is shown them there; waiting, expired: no answer to show */
    state: InvitationState;
    remindedAt: string | null;
    /** Not before two days have passed */
    mayRemind: boolean;
    /** Whom they name in their place */
    suggested: (Colleague) | null;
};
export type TeamInvitations = {
    asOf: string;
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    /** Whether the viewer works with the client, as is confirmed */
    mayInvite: boolean;
    /** The newest first */
    invitations: SentInvitation[];
};
export type NewInvitation = {
    /** The same for every retry of this command */
    operationId: string;
    /** Who is invited */
    practitionerId: string;
    /** For which they would join */
    agencyId: string;
    reason: InvitationReason;
};
export type InvitationId = {
    id: string;
};
export type Inviter = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
    preferred: (ContactMethod) | null;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
};
export type ReceivedInvitation = {
    id: string;
    at: string;
    /** Until when it can be answered */
    expiresAt: string;
    reason: InvitationReason;
    /** The client’s; none of one who has no name */
    initials: string[];
    agencyName: string;
    agencyPhone: string | null;
    inviter: Inviter;
};
export type ReceivedInvitations = {
    /** Not answered yet; the newest first */
    invitations: ReceivedInvitation[];
    /** By which an open page asks whether it still holds */
    mark: string;
};
export type InvitationNumber = {
    total: number;
};
export type InvitationPage = {
    asOf: string;
    invitation: ReceivedInvitation;
    /** For which they would join */
    ownAgencyName: string;
    /** Of that agency */
    "class": InvolvementClass;
    roles: string[];
    bases: Basis[];
    /** Whom they may name in their place */
    colleagues: Colleague[];
};
export type JoinedClient = {
    /** The client’s */
    id: string;
};
export type NewSuggestion = {
    /** The same for every retry of this command */
    operationId: string;
    /** A colleague of the very agency */
    colleagueId: string;
};
export type LeadWorker = {
    /** The involvement’s */
    lineId: string;
    role: string;
    agencyId: string;
    agencyName: string;
    practitionerId: string;
    given: string;
    family: string;
    isLead: boolean;
    /** Since when they lead, where that was written down */
    since: string | null;
};
export type LeadProposal = {
    id: string;
    /** Else it is to the viewer */
    isByMe: boolean;
    at: string;
    isDeclined: boolean;
    /** Of who is proposed, or to the viewer of who proposes */
    given: string;
    family: string;
    agencyName: string;
};
export type LeadTerm = {
    id: string;
    given: string;
    family: string;
    agencyName: string;
    since: string | null;
    until: string | null;
};
export type LeadPage = {
    asOf: string;
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    /** Whether the viewer’s team works with the client */
    mayPropose: boolean;
    /** Who leads first */
    workers: LeadWorker[];
    /** To the viewer, or by them; newest first */
    proposals: LeadProposal[];
    /** Who led before; the latest first */
    terms: LeadTerm[];
};
export type NewLeadProposal = {
    /** The same for every retry of this command */
    operationId: string;
    /** The line by which they work with the client */
    lineId: string;
    /** Who is proposed; the viewer leads at once */
    practitionerId: string;
};
export type LeadProposalId = {
    id: string;
};
export type LeadAnswer = {
    /** The same for every retry of this command */
    operationId: string;
    isAccepted: boolean;
};
export type Standing = "there" | "away" | "off" | "left" | "ended";
export type LineHolder = {
    id: string;
    given: string;
    family: string;
    /** There; or why they look after it no more: off: their account is switched off */
    standing: Standing;
    since: string | null;
    /** Else by their own word alone */
    isConfirmed: boolean;
};
export type LineToHandOver = {
    id: string;
    role: string;
    /** The viewer’s part, or the line */
    since: string;
    clientId: string;
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    /** Else nobody has confirmed yet that the viewer holds it */
    isConfirmed: boolean;
    /** Whether the viewer leads the team around the client */
    isLead: boolean;
    /** Who holds it now first */
    holders: LineHolder[];
};
export type HandOverPage = {
    asOf: string;
    /** Lines there are: of unowned ones the first 200 are told */
    total: number;
    /** By the clients’ names */
    lines: LineToHandOver[];
    colleagues: Colleague[];
};
export type Whose = "own" | "unowned";
export type NewHandOver = {
    whose: Whose;
    lineIds: string[];
    /** A colleague of the very agency */
    toId: string;
    /** The same for every retry of this command */
    operationId: string;
    /** Of the preview that is carried out */
    mark: string;
};
export type HandedOver = {
    /** The colleague’s */
    id: string;
    /** Lines that they hold now */
    moved: number;
};
export type UnownedNumber = {
    total: number;
};
export type HandOverDraft = {
    whose: Whose;
    lineIds: string[];
    /** A colleague of the very agency */
    toId: string;
};
export type Fate = "moves" | "isHeld" | "stays";
export type PlannedLine = {
    id: string;
    role: string;
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    /** isHeld: the colleague holds it already, the viewer’s part ends; stays: nobody has confirmed it */
    fate: Fate;
    /** Whether the viewer’s lead ends with it */
    endsLead: boolean;
};
export type HandOverPreview = {
    to: Colleague;
    /** None of those that are not the viewer’s */
    lines: PlannedLine[];
    mark: string;
};
export type TeamEventKind = "joined" | "left" | "ended" | "confirmed" | "concern" | "lead" | "leadEnded" | "proposed" | "handedOver";
export type EventPerson = {
    given: string | null;
    family: string | null;
};
export type TeamEvent = {
    id: string;
    kind: TeamEventKind;
    at: string;
    /** The involvement that it is about */
    lineId: string;
    role: string;
    clientId: string;
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    agencyName: string;
    /** Who joined, left, leads, leads no longer, proposes the reader to lead, or handed over to them */
    person: (EventPerson) | null;
};
export type Inbox = {
    /** Not put away, newest first: 50 */
    events: TeamEvent[];
    /** Whether there are more of them */
    hasMore: boolean;
    /** To ask by whether this would still be answered the same */
    mark: string;
};
export type EventsRead = {
    /** The same for every retry of this command */
    operationId: string;
    ids: string[];
};
export type EventsPutAway = {
    /** As asked; says nothing of whose they are */
    ids: string[];
};
export type ConcernChoice = {
    id: string;
    given: string;
    family: string;
    agencyName: string;
    jobTitle: string;
    agencyId: string;
};
export type FrontDoor = {
    name: string;
    phone: string;
};
export type ConcernPage = {
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    /** Who may be asked, by name */
    people: ConcernChoice[];
    /** Where a referral goes, if known */
    frontDoor: (FrontDoor) | null;
};
export type ConcernAbout = "child" | "adult" | "cannotReach" | "beforeDecision";
export type ConcernUrgency = "today" | "thisWeek" | "whenYouCan";
export type ConcernTalk = "call" | "mail" | "meet";
export type NewConcern = {
    /** The same for every retry of this command */
    operationId: string;
    about: ConcernAbout;
    urgency: ConcernUrgency;
    /** How they wish to talk */
    talk: ConcernTalk;
    /** Practitioners of those that the page shows; none: all of them */
    toIds?: string[] | null;
};
export type ConcernId = {
    id: string;
};
export type ConcernReply = "willCall" | "triedToReach" | "atMeeting" | "callMe";
export type ConcernSender = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
    preferred: (ContactMethod) | null;
    mobile: string | null;
    landline: string | null;
    email: string | null;
    dutyLine: string | null;
};
export type ConcernPerson = {
    id: string;
    given: string;
    family: string;
    agencyName: string;
};
export type ReceivedConcern = {
    at: string;
    about: ConcernAbout;
    urgency: ConcernUrgency;
    talk: ConcernTalk;
    settledAt: string | null;
    clientId: string;
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    /** Of the message to the reader, to reply by */
    id: string;
    reply: (ConcernReply) | null;
    repliedAt: string | null;
    /** Since somebody of their team did not open it */
    isPassedOn: boolean;
    agencyName: string;
    agencyPhone: string | null;
    sender: ConcernSender;
    /** Who else was asked, of those shown */
    others: ConcernPerson[];
};
export type ConcernAddressee = {
    id: string;
    given: string;
    family: string;
    agencyName: string;
    agencyId: string;
    openedAt: string | null;
    /** Not opened for a working day, and passed on */
    isOverdue: boolean;
    reply: (ConcernReply) | null;
    repliedAt: string | null;
};
export type RaisedConcern = {
    at: string;
    about: ConcernAbout;
    urgency: ConcernUrgency;
    talk: ConcernTalk;
    settledAt: string | null;
    clientId: string;
    /** The client’s */
    given: string;
    /** The client’s */
    family: string;
    id: string;
    /** Those whom the reader is still shown */
    addressees: ConcernAddressee[];
};
export type Concerns = {
    /** Newest first */
    received: ReceivedConcern[];
    /** Newest first */
    raised: RaisedConcern[];
    /** To ask by whether this would still be answered the same */
    mark: string;
};
export type NewConcernReply = {
    /** The same for every retry of this command */
    operationId: string;
    reply: ConcernReply;
};
export type MailOften = "atOnce" | "daily" | "weekly" | "never";
export type MailChoice = {
    often: MailOften;
    /** The viewer’s own; null: none known */
    email: string | null;
    /** Whether this service sends mail at all */
    isMailOn: boolean;
};
export type NewMailChoice = {
    /** The same for every retry of this command */
    operationId: string;
    often: MailOften;
};
export type MailChosen = {
    often: MailOften;
};
export type MailTroubleKind = "deferred" | "refused" | "unreachable" | "unknown" | "noAddress";
export type MailTrouble = {
    id: string;
    /** Whom it was for */
    given: string;
    family: string;
    agencyName: string;
    at: string;
    trouble: MailTroubleKind;
    attempts: number;
};
export type MailTroubles = {
    /** The newest first, at most a hundred */
    mails: MailTrouble[];
};
export type MailQueued = {
    id: string;
};
export type Layout = "rings" | "tree" | "columns" | "free";
export type PlaceDto = {
    /** The node, as the page calls it */
    id: string;
    x: number;
    y: number;
};
export type NamedView = {
    id: string;
    name: string;
};
export type Desk = {
    layout: Layout;
    /** Of nodes that the viewer may see now */
    places: PlaceDto[];
    views: NamedView[];
};
export type NewArrangement = {
    /** The same for every retry of this command */
    operationId: string;
    layout: Layout;
    places: PlaceDto[];
    /** All that had been moved before is put back first */
    isPutBack: boolean;
};
export type Kept = {
    id: string;
};
export type LensDto = {
    sectors: string[];
    roles: string[];
    areas: string[];
    members: string[];
    standing: "all" | "current" | "ended";
    freshness: "all" | "confirmed" | "unconfirmed";
    focusId: string | null;
    focusSteps: number;
    grouping: "none" | "agency" | "sector" | "household";
    folded: string[];
    /** None: today */
    asAt: string | null;
};
export type NewView = {
    /** The same for every retry of this command */
    operationId: string;
    layout: Layout;
    places: PlaceDto[];
    /** Told to nobody but who gave it */
    name: string;
    lens: LensDto;
};
export type ViewDto = {
    id: string;
    /** Whose page it is a view of */
    clientId: string;
    /** The reader’s own views only */
    name: string | null;
    lens: LensDto;
    layout: Layout;
    /** The reader’s own views only */
    places: PlaceDto[];
};
export type ViewName = {
    /** The same for every retry of this command */
    operationId: string;
    /** Told to nobody but who gave it */
    name: string;
};
export type BeyondPersonDto = {
    id: string;
    given: string;
    family: string;
    age: AgeDto;
};
export type BeyondFamilyDto = {
    /** Youngest first */
    people: BeyondPersonDto[];
};
export type BranchKind = "practitioner" | "agency" | "relative";
export type BranchDto = {
    kind: BranchKind;
    /** Of the practitioner, agency or relative on the page */
    id: string;
    /** As the page has it */
    name: string;
    /** In the order of the families */
    clientIds: string[];
};
export type BeyondDto = {
    /** Each person once, in the order of home */
    families: BeyondFamilyDto[];
    /** What leads nowhere is not named */
    branches: BranchDto[];
    /** To ask by whether this would still be answered the same */
    mark: string;
};
export type UsersShown = "all" | "never" | "off";
export type UserAgency = {
    id: string;
    name: string;
};
export type UserPost = {
    agencyId: string;
    agencyName: string;
    roles: Role[];
};
export type UserDto = {
    id: string;
    given: string;
    family: string;
    jobTitle: string;
    /** May sign in */
    isActive: boolean;
    /** The viewer themself */
    isMe: boolean;
    /** null: never */
    lastSignedInAt: string | null;
    /** At agencies that the viewer looks after */
    posts: UserPost[];
};
export type Users = {
    /** Those that the viewer looks after */
    agencies: UserAgency[];
    /** On all pages */
    total: number;
    /** On one page, at most */
    aPage: number;
    /** By family name */
    users: UserDto[];
};
export type UserChangeKind = "off" | "on" | "sessionsEnded" | "reviewed";
export type ChangedBy = {
    id: string;
    given: string;
    family: string;
};
export type UserChange = {
    id: string;
    kind: UserChangeKind;
    reason: ("left" | "away" | "notNeeded" | "compromised" | "misuse" | "back" | "settled" | "mistake") | null;
    at: string;
    /** null: of another agency */
    by: (ChangedBy) | null;
};
export type UserPage = {
    user: UserDto;
    /** In which they are signed in now */
    sessions: number;
    /** By administrators, the latest first */
    changes: UserChange[];
};
export type OffReason = "left" | "away" | "notNeeded" | "compromised" | "misuse";
export type SwitchOff = {
    /** The same for every retry of this command */
    operationId: string;
    reason: OffReason;
};
export type UserId = {
    id: string;
};
export type OnReason = "back" | "settled" | "mistake";
export type SwitchOn = {
    /** The same for every retry of this command */
    operationId: string;
    reason: OnReason;
};
export type AgreementsShown = "all" | "suspended" | "noRow";
export type SuspensionReason = "agreementEnded" | "misuse" | "incident" | "closing";
export type SuspensionDto = {
    id: string;
    at: string;
    reason: SuspensionReason;
    /** Of what the agency is part of */
    isOfWhole: boolean;
};
export type AgreementDto = {
    /** The agency’s */
    id: string;
    name: string;
    sector: Sector;
    /** null: not noted */
    signedUpAt: string | null;
    /** Its row of what is shown where nobody has decided */
    hasSignedRow: boolean;
    /** That it holds lines which nobody may know of, for the relay */
    holdsHidden: boolean;
    /** The viewer acts for it, or for a part of it */
    isOwn: boolean;
    /** Who work for it and are switched on */
    people: number;
    suspension: (SuspensionDto) | null;
};
export type Agreements = {
    /** On all pages */
    total: number;
    /** On one page, at most */
    aPage: number;
    /** By name */
    agencies: AgreementDto[];
};
export type NewSuspension = {
    /** The same for every retry of this command */
    operationId: string;
    /** With all that is part of it */
    agencyId: string;
    reason: SuspensionReason;
};
export type SuspensionId = {
    id: string;
};
export type DueUser = {
    /** Reviewed last, or since when they hold it */
    since: string;
    user: UserDto;
};
export type PastReview = {
    id: string;
    at: string;
    people: number;
    by: (ChangedBy) | null;
};
export type AccessReviews = {
    /** After so many days roles are reviewed again */
    days: number;
    /** Who are switched on */
    people: number;
    /** Due, on all pages */
    total: number;
    /** On one page, at most */
    aPage: number;
    /** Those first who wait longest */
    users: DueUser[];
    /** The latest first */
    latest: PastReview[];
};
export type NewAccessReview = {
    /** The same for every retry of this command */
    operationId: string;
    /** Who keep their roles */
    personIds: string[];
};
export type AccessReviewed = {
    id: string;
    /** How many of them the viewer could confirm */
    reviewed: number;
};
export type GrowthMonth = {
    month: string;
    /** Connected first in this month */
    added: number;
    /** Connected by its end */
    connected: number;
};
export type Growth = {
    /** That take part */
    agencies: number;
    /** Of those, connected */
    connected: number;
    /** Who are switched on */
    people: number;
    /** Of those, who have signed in at least once */
    came: number;
    /** The latest first, at most twenty-four */
    months: GrowthMonth[];
    /** That nobody has signed in for, by name */
    waiting: UserAgency[];
};
export type ProblemKind = "broken" | "wrong" | "unclear" | "missing" | "praise";
export type NewProblem = {
    /** The same for every retry of this command */
    operationId: string;
    kind: ProblemKind;
    /** On which page, with `:id` for every id */
    page: string;
    /** What happened; nobody’s name */
    text: string;
};
export type ProblemId = {
    id: string;
};
export type ProblemDto = {
    id: string;
    at: string;
    kind: ProblemKind;
    page: string;
    text: string;
    /** null: not one of the directory */
    agencyName: string | null;
    by: (ChangedBy) | null;
};
export type Problems = {
    /** Unsettled, the oldest first, at most a hundred */
    problems: ProblemDto[];
};
export type DemoStoryDto = {
    slug: string;
    title: string;
    story: string;
    /** Names of demo people */
    signInAs: string[];
    /** Name of the invented client to look for */
    searchFor: string;
    shows: string;
};
export function healthLive(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: HealthDto;
    }>("/api/health/live", {
        ...opts
    });
}
export function healthReady(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: HealthDto;
    }>("/api/health/ready", {
        ...opts
    });
}
/**
 * What somebody young may decide alone
 */
export function getAssessments(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Assessments;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/assessments`, {
        ...opts
    });
}
/**
 * Record that somebody young may decide alone
 */
export function assess(id: string, newAssessment: NewAssessment, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: AssessmentId;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/assessments`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newAssessment
    }));
}
/**
 * End an assessment at once
 */
export function endAssessment(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AssessmentId;
    } | {
        status: 404;
    }>(`/api/v1/assessments/${encodeURIComponent(id)}/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * What has been decided, and what may be
 */
export function getConsent(id: string, { audience }: {
    audience?: Audience;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ConsentPage;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/consent${QS.query(QS.explode({
        audience
    }))}`, {
        ...opts
    });
}
/**
 * What somebody would then be shown
 */
export function previewConsent(id: string, consentDraft: ConsentDraft, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ConsentSight;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/consent-preview`, oazapfts.json({
        ...opts,
        method: "POST",
        body: consentDraft
    }));
}
/**
 * Record what was decided
 */
export function recordConsent(id: string, newConsentRecord: NewConsentRecord, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: ConsentRecorded;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/consent-records`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newConsentRecord
    }));
}
/**
 * Take back what was agreed
 */
export function withdrawConsent(id: string, newWithdrawal: NewWithdrawal, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: ConsentWithdrawn;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/withdrawals`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newWithdrawal
    }));
}
/**
 * Agencies by name, that may be told
 */
export function findRecipients(recipientSearch: RecipientSearch, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ConsentRecipients;
    }>("/api/v1/consent-recipients", oazapfts.json({
        ...opts,
        method: "POST",
        body: recipientSearch
    }));
}
/**
 * Who was barred from deciding about whom
 */
export function listBars(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Bars;
    } | {
        status: 403;
    }>("/api/v1/oversight/bars", {
        ...opts
    });
}
/**
 * Bar somebody from deciding about another
 */
export function setBar(newBar: NewBar, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: BarId;
    } | {
        status: 403;
    }>("/api/v1/oversight/bars", oazapfts.json({
        ...opts,
        method: "POST",
        body: newBar
    }));
}
/**
 * End a bar at once
 */
export function endBar(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: BarId;
    } | {
        status: 403;
    }>(`/api/v1/oversight/bars/${encodeURIComponent(id)}/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * A few looks on duty, to be reviewed
 */
export function getDutySample(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: DutySample;
    } | {
        status: 403;
    }>("/api/v1/oversight/duty", {
        ...opts
    });
}
/**
 * Mark a look on duty as reviewed
 */
export function reviewDuty(id: string, newDutyReview: NewDutyReview, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: DutyReviewed;
    } | {
        status: 403;
    }>(`/api/v1/oversight/duty/${encodeURIComponent(id)}/review`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newDutyReview
    }));
}
/**
 * Who opened a client's page: agencies whose line the viewer may see
 */
export function getLooks(id: string, { before }: {
    before?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LooksDto;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/looks${QS.query(QS.explode({
        before
    }))}`, {
        ...opts
    });
}
/**
 * What an organisation's people looked at
 */
export function listAccesses({ before, only }: {
    before?: string;
    only?: "all" | "unusual";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AccessesDto;
    } | {
        status: 403;
    }>(`/api/v1/oversight/accesses${QS.query(QS.explode({
        before,
        only
    }))}`, {
        ...opts
    });
}
/**
 * Ask who looked at one person
 */
export function beginEnquiry(newEnquiry: NewEnquiry, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: EnquiryBegun;
    } | {
        status: 403;
    }>("/api/v1/oversight/enquiries", oazapfts.json({
        ...opts,
        method: "POST",
        body: newEnquiry
    }));
}
/**
 * Who looked at that person, and why
 */
export function listEnquiryAccesses(id: string, { before }: {
    before?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AccessesDto;
    } | {
        status: 403;
    }>(`/api/v1/oversight/enquiries/${encodeURIComponent(id)}/accesses${QS.query(QS.explode({
        before
    }))}`, {
        ...opts
    });
}
/**
 * Overrides that await review
 */
export function listAwaitingReview(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: BreakGlassList;
    } | {
        status: 403;
    }>("/api/v1/oversight/break-glass", {
        ...opts
    });
}
/**
 * Mark an override as reviewed
 */
export function reviewBreakGlass(id: string, newReview: NewReview, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Reviewed;
    } | {
        status: 403;
    }>(`/api/v1/oversight/break-glass/${encodeURIComponent(id)}/review`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newReview
    }));
}
/**
 * Identity providers to sign in with
 */
export function listIssuers(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Issuer[];
    }>("/api/v1/issuers", {
        ...opts
    });
}
/**
 * Who is signed in, acting for whom
 */
export function getSession(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SessionView;
    }>("/api/v1/session", {
        ...opts
    });
}
/**
 * Act for another agency or in another role
 */
export function actFor(actFor: ActFor, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SessionView;
    }>("/api/v1/session/acting", oazapfts.json({
        ...opts,
        method: "PUT",
        body: actFor
    }));
}
/**
 * Sign out
 */
export function endSession(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SignedOut;
    }>("/api/v1/session/end", {
        ...opts,
        method: "POST"
    });
}
export function teamAround(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: FamilyTeamDto;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/team`, {
        ...opts
    });
}
/**
 * Whether an open page still holds
 */
export function tickTeam(id: string, { mark }: {
    mark?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Tick;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/team/tick${QS.query(QS.explode({
        mark
    }))}`, {
        ...opts
    });
}
/**
 * One’s own card as one keeps it
 */
export function getOwnCard(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OwnCard;
    }>("/api/v1/own-card", {
        ...opts
    });
}
/**
 * Say how one is reached, and when
 */
export function saveOwnCard(newCard: NewCard, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CardKept;
    }>("/api/v1/own-card", oazapfts.json({
        ...opts,
        method: "PUT",
        body: newCard
    }));
}
/**
 * Say that it is right as it stands
 */
export function confirmOwnCard(confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CardKept;
    }>("/api/v1/own-card/confirmation", oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Say when one is away, and who stands in
 */
export function beAway(newAbsence: NewAbsence, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: AbsenceId;
    }>("/api/v1/own-card/absences", oazapfts.json({
        ...opts,
        method: "POST",
        body: newAbsence
    }));
}
/**
 * Be back, or call an absence off
 */
export function beBack(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AbsenceId;
    } | {
        status: 404;
    }>(`/api/v1/own-card/absences/${encodeURIComponent(id)}/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Keep what was typed with this session
 */
export function keepSearch(newSearch: NewSearch, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: SearchKept;
    }>("/api/v1/searches", oazapfts.json({
        ...opts,
        method: "POST",
        body: newSearch
    }));
}
/**
 * Answer a kept search, decided again
 */
export function getSearch(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SearchResults;
    }>(`/api/v1/searches/${encodeURIComponent(id)}`, {
        ...opts
    });
}
/**
 * Whether open results still hold
 */
export function tickSearch(id: string, { mark }: {
    mark?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Tick;
    }>(`/api/v1/searches/${encodeURIComponent(id)}/tick${QS.query(QS.explode({
        mark
    }))}`, {
        ...opts
    });
}
/**
 * Say that one newly works with a person
 */
export function claim(newClaim: NewClaim, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Claimed;
    } | {
        status: 404;
    }>("/api/v1/claims", oazapfts.json({
        ...opts,
        method: "POST",
        body: newClaim
    }));
}
/**
 * How to reach a colleague
 */
export function getPractitioner(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: PractitionerCard;
    }>(`/api/v1/practitioners/${encodeURIComponent(id)}`, {
        ...opts
    });
}
/**
 * “I reached them” or “wrong number”, of one way to reach a colleague
 */
export function checkContact(id: string, newContactCheck: NewContactCheck, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CheckKept;
    } | {
        status: 404;
    }>(`/api/v1/practitioners/${encodeURIComponent(id)}/contact-checks`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newContactCheck
    }));
}
/**
 * How to reach an agency, and who works there
 */
export function getAgency(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AgencyPage;
    }>(`/api/v1/agencies/${encodeURIComponent(id)}`, {
        ...opts
    });
}
/**
 * Who may be invited: by name, job, service or area
 */
export function findColleagues(colleagueSearch: ColleagueSearch, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: FoundColleagues;
    }>("/api/v1/colleague-searches", oazapfts.json({
        ...opts,
        method: "POST",
        body: colleagueSearch
    }));
}
/**
 * The viewer's own clients' families
 */
export function getMyFamilies(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MyFamilies;
    }>("/api/v1/families/mine", {
        ...opts
    });
}
/**
 * Whether an open home page still holds
 */
export function tickMyFamilies({ mark }: {
    mark?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Tick;
    }>(`/api/v1/families/mine/tick${QS.query(QS.explode({
        mark
    }))}`, {
        ...opts
    });
}
/**
 * What the viewer has not read yet
 */
export function getNotices(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Notices;
    }>("/api/v1/notices", {
        ...opts
    });
}
/**
 * Put a notice away
 */
export function readNotice(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReadNotice;
    } | {
        status: 404;
    }>(`/api/v1/notices/${encodeURIComponent(id)}/read`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Override what is kept back, for half an hour
 */
export function breakGlass(id: string, newBreakGlass: NewBreakGlass, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: BreakGlassSpan;
    } | {
        status: 403;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/break-glass`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newBreakGlass
    }));
}
/**
 * End one’s own before its time
 */
export function endBreakGlass(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: BreakGlassSpan;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/break-glass/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Own team’s unconfirmed links
 */
export function getTeamsUnconfirmed(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TeamsUnconfirmed;
    } | {
        status: 403;
    }>("/api/v1/confirmations", {
        ...opts
    });
}
/**
 * What one may confirm about a client
 */
export function getUnconfirmed(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Unconfirmed;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/unconfirmed`, {
        ...opts
    });
}
/**
 * Confirm that somebody holds a line
 */
export function confirmLink(id: string, linkToConfirm: LinkToConfirm, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Confirmed;
    } | {
        status: 404;
    }>(`/api/v1/involvements/${encodeURIComponent(id)}/confirmations`, oazapfts.json({
        ...opts,
        method: "POST",
        body: linkToConfirm
    }));
}
/**
 * Confirm that a client is of a family
 */
export function confirmMembership(id: string, membershipToConfirm: MembershipToConfirm, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Confirmed;
    } | {
        status: 404;
    }>(`/api/v1/families/${encodeURIComponent(id)}/confirmations`, oazapfts.json({
        ...opts,
        method: "POST",
        body: membershipToConfirm
    }));
}
/**
 * What a team lets statutory roles see
 */
export function getReleases(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Releases;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/releases`, {
        ...opts
    });
}
/**
 * Let statutory roles see a line of one’s own
 */
export function release(id: string, newRelease: NewRelease, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: ReleaseId;
    } | {
        status: 404;
    }>(`/api/v1/involvements/${encodeURIComponent(id)}/releases`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newRelease
    }));
}
/**
 * End a release at once
 */
export function endRelease(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReleaseId;
    } | {
        status: 404;
    }>(`/api/v1/releases/${encodeURIComponent(id)}/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * What protects a client
 */
export function getProtection(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Protection;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/protection`, {
        ...opts
    });
}
/**
 * Shield a client from the next reading on
 */
export function setShield(id: string, newShield: NewShield, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: ShieldId;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/shields`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newShield
    }));
}
/**
 * Put somebody on the allow-list
 */
export function allowPastShield(id: string, shieldAllowance: ShieldAllowance, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ShieldId;
    } | {
        status: 404;
    }>(`/api/v1/shields/${encodeURIComponent(id)}/allow`, oazapfts.json({
        ...opts,
        method: "POST",
        body: shieldAllowance
    }));
}
/**
 * Take somebody off the allow-list
 */
export function disallowPastShield(id: string, shieldAllowance: ShieldAllowance, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ShieldId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/shields/${encodeURIComponent(id)}/disallow`, oazapfts.json({
        ...opts,
        method: "POST",
        body: shieldAllowance
    }));
}
/**
 * End a shield at once
 */
export function endShield(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ShieldId;
    } | {
        status: 404;
    }>(`/api/v1/shields/${encodeURIComponent(id)}/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Whether the viewer has asked; no more
 */
export function getRelay(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RelayAsked;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/relay`, {
        ...opts
    });
}
/**
 * Ask whoever is involved to make contact
 */
export function askRelay(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 202;
        data: RelayKept;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/relay`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Who asks the viewer’s team to call
 */
export function getRelayMessages(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RelayMessages;
    }>("/api/v1/relay-messages", {
        ...opts
    });
}
/**
 * Whether an open list still holds
 */
export function tickRelayMessages({ mark }: {
    mark?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Tick;
    }>(`/api/v1/relay-messages/tick${QS.query(QS.explode({
        mark
    }))}`, {
        ...opts
    });
}
/**
 * Note what the team does about it
 */
export function answerRelay(id: string, newRelayAnswer: NewRelayAnswer, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RelayAnswered;
    } | {
        status: 404;
    }>(`/api/v1/relay-messages/${encodeURIComponent(id)}/answer`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newRelayAnswer
    }));
}
/**
 * What the viewer’s own team does
 */
export function getHeldLines(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: HeldLines;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/involvements`, {
        ...opts
    });
}
/**
 * “I work with this person”
 */
export function joinTeam(id: string, newInvolvement: NewInvolvement, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: InvolvementId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/involvements`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newInvolvement
    }));
}
/**
 * End it, or one worker’s part in it
 */
export function endInvolvement(id: string, involvementEnd: InvolvementEnd, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvolvementId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/involvements/${encodeURIComponent(id)}/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: involvementEnd
    }));
}
/**
 * Let requests reach one’s own covert line
 */
export function takeRelay(id: string, relayChoice: RelayChoice, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvolvementId;
    } | {
        status: 404;
    }>(`/api/v1/involvements/${encodeURIComponent(id)}/relay`, oazapfts.json({
        ...opts,
        method: "POST",
        body: relayChoice
    }));
}
/**
 * What somebody new on the team is asked
 */
export function getJoining(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Joining;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/joining`, {
        ...opts
    });
}
/**
 * Take back one’s own unconfirmed word
 */
export function withdrawJoining(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvolvementId;
    } | {
        status: 404;
    }>(`/api/v1/involvements/${encodeURIComponent(id)}/withdrawal`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Say that a line of one’s team still holds
 */
export function stillInvolved(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvolvementId;
    } | {
        status: 404;
    }>(`/api/v1/involvements/${encodeURIComponent(id)}/still-involved`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Whom the viewer has invited
 */
export function getTeamInvitations(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TeamInvitations;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/invitations`, {
        ...opts
    });
}
/**
 * Invite a colleague to the team
 */
export function invite(id: string, newInvitation: NewInvitation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: InvitationId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/invitations`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newInvitation
    }));
}
/**
 * Tell who is invited once more
 */
export function remindOfInvitation(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvitationId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/invitations/${encodeURIComponent(id)}/reminder`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Take an invitation back
 */
export function withdrawInvitation(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvitationId;
    } | {
        status: 404;
    }>(`/api/v1/invitations/${encodeURIComponent(id)}/withdrawal`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * What the viewer is invited to
 */
export function getInvitations(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReceivedInvitations;
    }>("/api/v1/invitations", {
        ...opts
    });
}
/**
 * Whether an open list still holds
 */
export function tickInvitations({ mark }: {
    mark?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Tick;
    }>(`/api/v1/invitations/tick${QS.query(QS.explode({
        mark
    }))}`, {
        ...opts
    });
}
/**
 * How many wait for an answer
 */
export function getInvitationNumber(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvitationNumber;
    }>("/api/v1/invitations/number", {
        ...opts
    });
}
/**
 * One of them, and how to answer it
 */
export function getInvitation(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvitationPage;
    } | {
        status: 404;
    }>(`/api/v1/invitations/${encodeURIComponent(id)}`, {
        ...opts
    });
}
/**
 * Accept it: join the team
 */
export function acceptInvitation(id: string, newInvolvement: NewInvolvement, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: JoinedClient;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/invitations/${encodeURIComponent(id)}/acceptance`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newInvolvement
    }));
}
/**
 * Say no
 */
export function declineInvitation(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvitationId;
    } | {
        status: 404;
    }>(`/api/v1/invitations/${encodeURIComponent(id)}/refusal`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Name a colleague in one’s place
 */
export function suggestColleague(id: string, newSuggestion: NewSuggestion, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: InvitationId;
    } | {
        status: 404;
    }>(`/api/v1/invitations/${encodeURIComponent(id)}/suggestion`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newSuggestion
    }));
}
/**
 * Who leads the team, who could, who did
 */
export function getLead(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LeadPage;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/lead`, {
        ...opts
    });
}
/**
 * Propose somebody, or oneself, to lead
 */
export function proposeLead(id: string, newLeadProposal: NewLeadProposal, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: LeadProposalId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/lead-proposals`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newLeadProposal
    }));
}
/**
 * Accept it, or decline
 */
export function answerLeadProposal(id: string, leadAnswer: LeadAnswer, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LeadProposalId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/lead-proposals/${encodeURIComponent(id)}/answer`, oazapfts.json({
        ...opts,
        method: "POST",
        body: leadAnswer
    }));
}
/**
 * Take back what one proposed
 */
export function withdrawLeadProposal(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LeadProposalId;
    } | {
        status: 404;
    }>(`/api/v1/lead-proposals/${encodeURIComponent(id)}/withdrawal`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Lead the team no longer
 */
export function endLead(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LeadProposalId;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/lead/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * The viewer’s own lines, and to whom
 */
export function getHandOver(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: HandOverPage;
    }>("/api/v1/hand-over", {
        ...opts
    });
}
/**
 * Carry out a preview, all of it
 */
export function handOver(newHandOver: NewHandOver, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: HandedOver;
    } | {
        status: 409;
    }>("/api/v1/hand-over", oazapfts.json({
        ...opts,
        method: "POST",
        body: newHandOver
    }));
}
/**
 * The team’s lines that nobody looks after
 */
export function getUnowned(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: HandOverPage;
    } | {
        status: 403;
    }>("/api/v1/unowned", {
        ...opts
    });
}
/**
 * How many nobody looks after
 */
export function getUnownedNumber(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: UnownedNumber;
    } | {
        status: 403;
    }>("/api/v1/unowned/number", {
        ...opts
    });
}
/**
 * What would become of each line
 */
export function previewHandOver(handOverDraft: HandOverDraft, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: HandOverPreview;
    } | {
        status: 404;
    }>("/api/v1/hand-over/preview", oazapfts.json({
        ...opts,
        method: "POST",
        body: handOverDraft
    }));
}
/**
 * What happened on the viewer’s teams
 */
export function getInbox(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Inbox;
    }>("/api/v1/inbox", {
        ...opts
    });
}
/**
 * Whether an open list still holds
 */
export function tickInbox({ mark }: {
    mark?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Tick;
    }>(`/api/v1/inbox/tick${QS.query(QS.explode({
        mark
    }))}`, {
        ...opts
    });
}
/**
 * Put some of it away
 */
export function readEvents(eventsRead: EventsRead, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: EventsPutAway;
    }>("/api/v1/inbox/read", oazapfts.json({
        ...opts,
        method: "POST",
        body: eventsRead
    }));
}
/**
 * Whom one may ask to get in touch
 */
export function getConcernPage(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ConcernPage;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/concerns`, {
        ...opts
    });
}
/**
 * “I am worried; please get in touch”
 */
export function raiseConcern(id: string, newConcern: NewConcern, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: ConcernId;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/concerns`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newConcern
    }));
}
/**
 * Those to the viewer, which it opens, and theirs
 */
export function getConcerns(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Concerns;
    }>("/api/v1/concerns", {
        ...opts
    });
}
/**
 * Whether an open list still holds
 */
export function tickConcerns({ mark }: {
    mark?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Tick;
    }>(`/api/v1/concerns/tick${QS.query(QS.explode({
        mark
    }))}`, {
        ...opts
    });
}
/**
 * Answer one of those to the viewer
 */
export function replyToConcern(id: string, newConcernReply: NewConcernReply, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ConcernId;
    } | {
        status: 404;
    }>(`/api/v1/concerns/${encodeURIComponent(id)}/reply`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newConcernReply
    }));
}
/**
 * Settle, or take back, one of one’s own
 */
export function settleConcern(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ConcernId;
    } | {
        status: 404;
    }>(`/api/v1/concerns/${encodeURIComponent(id)}/settle`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * How often the viewer wants a mail
 */
export function getMailChoice(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MailChoice;
    }>("/api/v1/mail-choice", {
        ...opts
    });
}
/**
 * Choose how often
 */
export function chooseMail(newMailChoice: NewMailChoice, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MailChosen;
    }>("/api/v1/mail-choice", oazapfts.json({
        ...opts,
        method: "PUT",
        body: newMailChoice
    }));
}
/**
 * Stop all mails to whom that link was sent
 */
export function stopMails(token: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchText(`/api/v1/mail-off/${encodeURIComponent(token)}`, {
        ...opts,
        method: "POST"
    });
}
/**
 * Mails that could not be sent
 */
export function getMailTroubles(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MailTroubles;
    }>("/api/v1/mail-troubles", {
        ...opts
    });
}
/**
 * Try one of them again
 */
export function sendAgain(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: MailQueued;
    } | {
        status: 404;
    }>(`/api/v1/mail-troubles/${encodeURIComponent(id)}/again`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * What the viewer keeps beside this page
 */
export function getDesk(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Desk;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/desk`, {
        ...opts
    });
}
/**
 * Keep where the nodes stand
 */
export function arrangeDesk(id: string, newArrangement: NewArrangement, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Kept;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/desk`, oazapfts.json({
        ...opts,
        method: "PUT",
        body: newArrangement
    }));
}
/**
 * Keep a view under a name
 */
export function saveView(id: string, newView: NewView, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Kept;
    } | {
        status: 400;
    } | {
        status: 404;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/views`, oazapfts.json({
        ...opts,
        method: "POST",
        body: newView
    }));
}
/**
 * A kept view, with the reader’s own rights
 */
export function getView(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ViewDto;
    } | {
        status: 404;
    }>(`/api/v1/views/${encodeURIComponent(id)}`, {
        ...opts
    });
}
/**
 * Give one’s own view another name
 */
export function renameView(id: string, viewName: ViewName, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Kept;
    } | {
        status: 400;
    } | {
        status: 404;
    }>(`/api/v1/views/${encodeURIComponent(id)}/name`, oazapfts.json({
        ...opts,
        method: "POST",
        body: viewName
    }));
}
/**
 * Remove one’s own view
 */
export function removeView(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Kept;
    } | {
        status: 404;
    }>(`/api/v1/views/${encodeURIComponent(id)}/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * The viewer's other families around a page
 */
export function getBeyond(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: BeyondDto;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/beyond`, {
        ...opts
    });
}
/**
 * Whether what was gone on to still holds
 */
export function tickBeyond(id: string, { mark }: {
    mark?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Tick;
    }>(`/api/v1/clients/${encodeURIComponent(id)}/beyond/tick${QS.query(QS.explode({
        mark
    }))}`, {
        ...opts
    });
}
/**
 * Who may sign in, and who has
 */
export function listUsers({ page, agencyId, show }: {
    page?: string;
    agencyId?: string;
    show?: UsersShown;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Users;
    } | {
        status: 404;
    }>(`/api/v1/admin/users${QS.query(QS.explode({
        page,
        agencyId,
        show
    }))}`, {
        ...opts
    });
}
/**
 * One of them, with what was done to them
 */
export function getUser(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: UserPage;
    } | {
        status: 404;
    }>(`/api/v1/admin/users/${encodeURIComponent(id)}`, {
        ...opts
    });
}
/**
 * Switch off, which ends every session
 */
export function switchOff(id: string, switchOff: SwitchOff, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: UserId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/admin/users/${encodeURIComponent(id)}/off`, oazapfts.json({
        ...opts,
        method: "POST",
        body: switchOff
    }));
}
/**
 * Switch on again
 */
export function switchOn(id: string, switchOn: SwitchOn, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: UserId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/admin/users/${encodeURIComponent(id)}/on`, oazapfts.json({
        ...opts,
        method: "POST",
        body: switchOn
    }));
}
/**
 * End every session; they may come again
 */
export function endSessions(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: UserId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>(`/api/v1/admin/users/${encodeURIComponent(id)}/sessions/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * What each agency has signed
 */
export function listAgreements({ page, show }: {
    page?: string;
    show?: AgreementsShown;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Agreements;
    } | {
        status: 404;
    }>(`/api/v1/admin/agencies${QS.query(QS.explode({
        page,
        show
    }))}`, {
        ...opts
    });
}
/**
 * Suspend an agency: nobody acts for it
 */
export function suspendAgency(newSuspension: NewSuspension, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: SuspensionId;
    } | {
        status: 404;
    } | {
        status: 409;
    }>("/api/v1/admin/suspensions", oazapfts.json({
        ...opts,
        method: "POST",
        body: newSuspension
    }));
}
/**
 * Let it take part again
 */
export function liftSuspension(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SuspensionId;
    } | {
        status: 404;
    }>(`/api/v1/admin/suspensions/${encodeURIComponent(id)}/end`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
/**
 * Whose roles are to be reviewed
 */
export function listAccessReviews({ page }: {
    page?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AccessReviews;
    } | {
        status: 404;
    }>(`/api/v1/admin/reviews${QS.query(QS.explode({
        page
    }))}`, {
        ...opts
    });
}
/**
 * Confirm that they keep their roles
 */
export function reviewAccess(newAccessReview: NewAccessReview, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: AccessReviewed;
    } | {
        status: 404;
    }>("/api/v1/admin/reviews", oazapfts.json({
        ...opts,
        method: "POST",
        body: newAccessReview
    }));
}
/**
 * How many agencies are connected, by month
 */
export function getGrowth(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Growth;
    } | {
        status: 404;
    }>("/api/v1/admin/growth", {
        ...opts
    });
}
/**
 * Say what went wrong on a page
 */
export function reportProblem(newProblem: NewProblem, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: ProblemId;
    }>("/api/v1/problems", oazapfts.json({
        ...opts,
        method: "POST",
        body: newProblem
    }));
}
/**
 * What people have reported
 */
export function listProblems(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Problems;
    } | {
        status: 404;
    }>("/api/v1/admin/problems", {
        ...opts
    });
}
/**
 * Settle it; its words are forgotten
 */
export function settleProblem(id: string, confirmation: Confirmation, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ProblemId;
    } | {
        status: 404;
    }>(`/api/v1/admin/problems/${encodeURIComponent(id)}/settlement`, oazapfts.json({
        ...opts,
        method: "POST",
        body: confirmation
    }));
}
export function demoStories(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: DemoStoryDto[];
    }>("/api/v1/demo/stories", {
        ...opts
    });
}
