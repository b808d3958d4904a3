/** The words that properties of the graph may hold, as lists, so that tests can prove each is used. */
export const sectors = [
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
export type Sector = (typeof sectors)[number];

export const involvementClasses = ['open', 'sensitive', 'statutory', 'covert'] as const;
export type InvolvementClass = (typeof involvementClasses)[number];

export const sensitiveCategories = [
  'substanceMisuse',
  'sexualHealth',
  'mentalHealth',
  'domesticAbuse',
  'youthJustice',
] as const;
export type SensitiveCategory = (typeof sensitiveCategories)[number];

export const roles = [
  'practitioner',
  'statutory',
  'frontDoor',
  'teamLead',
  'administrator',
  'dataProtectionLead',
  'analyst',
] as const;
export type Role = (typeof roles)[number];

export const areaKinds = ['county', 'district'] as const;
export type AreaKind = (typeof areaKinds)[number];

export const agencyKinds = ['organisation', 'service', 'team'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const contactMethods = ['mobile', 'landline', 'email', 'dutyLine'] as const;
export type ContactMethod = (typeof contactMethods)[number];

export const nameUses = ['official', 'usual', 'unknown'] as const;
export type NameUse = (typeof nameUses)[number];

export const aliasUses = ['alias', 'maiden', 'former', 'nickname'] as const;
export type AliasUse = (typeof aliasUses)[number];

export const identifierSystems = ['nhs', 'case'] as const;
export type IdentifierSystem = (typeof identifierSystems)[number];

export const familyRoles = [
  'child',
  'parent',
  'carer',
  'partner',
  'grandparent',
  'other',
  'unborn',
] as const;
export type FamilyRole = (typeof familyRoles)[number];

export const relationKinds = [
  'parent',
  'stepParent',
  'fosterCarer',
  'kinshipCarer',
  'guardian',
  'partner',
  'sibling',
  'halfSibling',
  'stepSibling',
  'grandparent',
  'unknownFather',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const bases = [
  'publicTask',
  'statutoryDuty',
  'safeguarding',
  'consent',
  'vitalInterests',
] as const;
export type Basis = (typeof bases)[number];

export const decisions = ['deny', 'flag', 'share', 'clear'] as const;
export type Decision = (typeof decisions)[number];

export const sourceScopes = ['involvement', 'agency', 'category', 'all'] as const;
export type SourceScope = (typeof sourceScopes)[number];

export const recipientScopes = ['practitioner', 'agency', 'sector', 'all'] as const;
export type RecipientScope = (typeof recipientScopes)[number];

export const evidences = ['signed', 'spoken', 'portal'] as const;
export type Evidence = (typeof evidences)[number];

export const shieldKinds = ['location', 'full'] as const;
export type ShieldKind = (typeof shieldKinds)[number];
