/** The API's shapes under the names that pages use. */
import type * as api from './client.gen.ts';

export type {
  AccessDto,
  AccessesDto,
  AgencyBrief,
  AwaitingReview,
  AgencyPage,
  AgreementDto as Agreement,
  AgreementsShown,
  DueUser,
  Growth,
  GrowthMonth,
  OffReason,
  PastReview,
  ProblemDto as Problem,
  ProblemKind,
  OnReason,
  SuspensionReason,
  UserChangeKind,
  UserDto as User,
  UserPage,
  UsersShown,
  AssessmentDto,
  BarDto,
  Basis,
  Category,
  ClientBrief,
  ConcernAbout,
  ConcernAddressee,
  ConcernPage,
  ConcernReply,
  ConcernTalk,
  ConcernUrgency,
  Desk,
  DutyOutcome,
  EndReason,
  Fate,
  HandOverPage,
  HandOverPreview,
  HeldLine,
  ConsentDecider,
  ConsentPage,
  ConsentRecordView,
  ConsentSight,
  ConnectedSector,
  FamilyLine,
  LineHolder,
  LineToHandOver,
  PlannedLine,
  Whose,
  Inbox,
  Joining,
  LooksDto,
  MailOften,
  MailTrouble,
  MyFamilies,
  NamedView,
  NewView,
  NoticeDto,
  OwnLink,
  PractitionerBrief,
  Protection,
  ProtectivePurpose,
  ReleasableLine,
  ReleaseReason,
  RelayAsked,
  RaisedConcern,
  ReceivedConcern,
  RelayMessageDto as RelayMessage,
  OwnCard,
  PractitionerCard,
  RelayMessages,
  Role,
  SearchResults,
  ShieldDto,
  ShieldKind,
  ShieldReason,
  SessionView,
  FoundColleague,
  InvitationReason,
  LeadProposal,
  SentInvitation,
  LeadTerm,
  LeadWorker,
  TeamEvent,
  Unusual,
  ViewDto as View,
} from './client.gen.ts';

/** What pages may know of the session: the token stays on the server. */
export type OpenSession = Omit<api.SessionView, 'csrfToken'>;

export type Age = api.AgeDto;
export type PreferredContact = api.ContactMethod;

/** The ways to reach somebody; a person who covers has no preferred one. */
export type ContactPoints = Pick<
  api.CoveringPractitioner,
  'mobile' | 'landline' | 'email' | 'dutyLine'
> & { preferred?: PreferredContact | null };

export type FamilyTeam = api.FamilyTeamDto;
export type TeamMember = api.MemberDto;
export type Line = api.LineDto;
export type TeamPractitioner = api.LinePractitionerDto;
export type TeamAgency = api.LineAgencyDto;
export type LineReason = api.LineDto['reason'];

export type Beyond = api.BeyondDto;

export type DemoStory = api.DemoStoryDto;
