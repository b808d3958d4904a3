/** The words of the rule. Lists, not switches, so that tests can walk every combination. */
export const ROLES = [
  'practitioner',
  'statutory',
  'frontDoor',
  'teamLead',
  'administrator',
  'dataProtectionLead',
  'analyst',
] as const;
export type Role = (typeof ROLES)[number];

export const PURPOSES = [
  'directSupport',
  'dutyEnquiry',
  'safeguarding',
  'emergency',
  'administration',
  'oversight',
  'statistics',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const SECTORS = [
  'socialCare',
  'gp',
  'healthVisiting',
  'hospital',
  'school',
  'police',
  'fire',
  'probation',
  'jobcentre',
  'housing',
  'districtCouncil',
  'countyCouncil',
  'drugAndAlcohol',
  'mentalHealth',
  'sexualHealth',
  'domesticAbuse',
  'youthService',
  'maternalChildHealth',
  'voluntary',
] as const;
export type Sector = (typeof SECTORS)[number];

export const CLASSES = ['open', 'sensitive', 'statutory', 'covert'] as const;
export type InvolvementClass = (typeof CLASSES)[number];

export const CATEGORIES = [
  'substanceMisuse',
  'sexualHealth',
  'mentalHealth',
  'domesticAbuse',
  'youthJustice',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a viewer is to a subject, nearest first. The list will grow (a member of a meeting). */
export const RELATIONS = ['own', 'sameTeam', 'involved', 'claimed', 'duty', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

export const DECISIONS = ['deny', 'flag', 'share', 'clear'] as const;
export type Decision = (typeof DECISIONS)[number];
/** What the records come to; `none` where nothing is left. */
export type EffectiveDecision = 'deny' | 'flag' | 'share' | 'none';

export const SOURCE_SCOPES = ['involvement', 'agency', 'category', 'all'] as const;
export type SourceScope = (typeof SOURCE_SCOPES)[number];
export const RECIPIENT_SCOPES = ['practitioner', 'agency', 'sector', 'all'] as const;
export type RecipientScope = (typeof RECIPIENT_SCOPES)[number];

export const OUTCOMES = ['FULL', 'MEDIATED', 'HIDDEN'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Roles in a statutory service; the front door takes its referrals. */
export const STATUTORY_ROLES: readonly Role[] = ['statutory', 'frontDoor'];
/** Roles that run the service or count; none of them sees a client. */
export const CLIENTLESS_ROLES: readonly Role[] = ['administrator', 'dataProtectionLead', 'analyst'];
/** Purposes for which a statutory role may see past a missing agreement. */
export const PROTECTIVE_PURPOSES: readonly Purpose[] = ['safeguarding', 'emergency'];
