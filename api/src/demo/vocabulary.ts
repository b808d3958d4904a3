/**
 * The words that properties of the graph may hold, as lists, so that tests can prove each is used.
 * Those that the rule decides by are the rule's own.
 */
import {
  CATEGORIES,
  CLASSES,
  DECISIONS,
  RECIPIENT_SCOPES,
  ROLES,
  SECTORS,
  SOURCE_SCOPES,
} from '../consent/vocabulary.ts';
import type { Category } from '../consent/vocabulary.ts';

export const sectors = SECTORS;
export const involvementClasses = CLASSES;
export const sensitiveCategories = CATEGORIES;
export const roles = ROLES;
export const decisions = DECISIONS;
export const sourceScopes = SOURCE_SCOPES;
export const recipientScopes = RECIPIENT_SCOPES;
export type {
  Decision,
  InvolvementClass,
  RecipientScope,
  Role,
  Sector,
  SourceScope,
} from '../consent/vocabulary.ts';
export type SensitiveCategory = Category;

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

export const evidences = ['signed', 'spoken', 'portal'] as const;
export type Evidence = (typeof evidences)[number];

export const shieldKinds = ['location', 'full'] as const;
export type ShieldKind = (typeof shieldKinds)[number];
