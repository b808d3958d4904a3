import type { TransformName } from './transforms/index.ts';
import type { Words } from './transforms/title-case.ts';

export const ENCODINGS = ['utf-8', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What an import of agencies writes; each is read from the file by the profile. */
export const AGENCY_FIELDS = ['name', 'registeredName', 'address', 'postcode', 'phone'] as const;
export type AgencyField = (typeof AGENCY_FIELDS)[number];
export const AGENCY_CONSTANTS = ['kind', 'sector', 'class'] as const;
export type AgencyConstant = (typeof AGENCY_CONSTANTS)[number];

export interface FieldSpec {
  /** Columns of the file, from 1, in the order in which the transformation takes them. */
  columns: number[];
  transform: TransformName;
  isRequired: boolean;
  /** In characters, of each column before the transformation. */
  maxLength: number;
  /** A bad value of a detail is left out (what was known stays); one that the row stands on rejects it. */
  onFault: 'rejectRow' | 'leaveOut';
  pattern?: string;
  /** The pattern in words, for the person who reads the fault. */
  form?: string;
  /** What each code of the register means; any other code is a fault. */
  codes?: Record<string, string>;
}

/** The first rule that holds decides; a row under no rule is imported. */
export interface Rule {
  /** One of `decide`. */
  field: string;
  in?: string[];
  notIn?: string[];
  matches?: string;
  /** Holds for a date that is not after today. */
  isReached?: true;
  /** `close`: no longer open where already known, else skipped. */
  then: 'close' | 'skip';
  reason: string;
}

/** How one kind of file is read: data, so that another register is another JSON file. */
export interface Profile {
  name: string;
  title: string;
  /** Whose keys these are: `Agency.source`. */
  source: string;
  target: 'agency';
  /** Tried in order; the first under which every byte is text is taken. */
  encodings: Encoding[];
  delimiter: string;
  columnCount: number;
  maxRowBytes: number;
  country: string;
  key: FieldSpec;
  decide: Record<string, FieldSpec>;
  rules: Rule[];
  record: Record<AgencyField, FieldSpec>;
  constants: Record<AgencyConstant, string>;
  words: Words;
}
