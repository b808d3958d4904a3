import type {
  AgencyRecord,
  AliasRecord,
  ClientRecord,
  ConsentRecordRecord,
  InvolvementRecord,
  PractitionerRecord,
} from '#api/demo/world.ts';
import type { FamilyRole, Role, Sector, SensitiveCategory } from '#api/demo/vocabulary.ts';

export type Name = string | { given: string; family: string };
export type Dates = { since?: string; until?: string };

export type AgencyOptions = Partial<Omit<AgencyRecord, 'id' | 'name' | 'partOf'>> & {
  sector: Sector;
  partOf?: AgencyRecord;
};

export type PractitionerOptions = Partial<
  Omit<PractitionerRecord, 'id' | 'given' | 'family' | 'names'>
> &
  Dates & { worksFor?: AgencyRecord; roles?: Role[] };

export type ClientOptions = Partial<Omit<ClientRecord, 'id' | 'names' | 'phonetic'>> & {
  aliases?: { name: Name; use?: AliasRecord['use'] }[];
};

export type FamilyMember = [
  who: ClientRecord,
  role: FamilyRole,
  options?: Dates & { isConfirmed?: boolean },
];

export type LinkOptions = Dates & {
  who: PractitionerRecord;
  isLead?: boolean;
  isConfirmed?: boolean;
};

export type InvolvementOptions = Partial<
  Omit<InvolvementRecord, 'id' | 'clientId' | 'agencyId' | 'since' | 'until'>
> &
  Dates & { by?: (PractitionerRecord | LinkOptions)[] };

export type ConsentSource =
  | 'all'
  | { involvement: InvolvementRecord }
  | { agency: AgencyRecord }
  | { category: SensitiveCategory };

export type ConsentRecipient =
  'all' | { practitioner: PractitionerRecord } | { agency: AgencyRecord } | { sector: Sector };

export type ConsentOptions = Partial<
  Pick<
    ConsentRecordRecord,
    'seq' | 'from' | 'to' | 'recordedAt' | 'evidence' | 'wording' | 'language'
  >
> & {
  decision: ConsentRecordRecord['decision'];
  source?: ConsentSource;
  recipient?: ConsentRecipient;
  /** Who decides; the subject where not said. */
  authority?: ClientRecord;
  recordedBy?: PractitionerRecord;
};

export function splitName(name: Name): { given: string; family: string } {
  if (typeof name !== 'string') return name;
  const words = name.split(' ');
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}

export function sourceOf(source: ConsentSource) {
  if (source === 'all') return { sourceScope: 'all' as const };
  if ('involvement' in source) {
    return { sourceScope: 'involvement' as const, sourceId: source.involvement.id };
  }
  if ('agency' in source) return { sourceScope: 'agency' as const, sourceId: source.agency.id };
  return { sourceScope: 'category' as const, sourceId: source.category };
}

export function recipientOf(recipient: ConsentRecipient) {
  if (recipient === 'all') return { recipientScope: 'all' as const };
  if ('practitioner' in recipient) {
    return { recipientScope: 'practitioner' as const, recipientId: recipient.practitioner.id };
  }
  if ('agency' in recipient) {
    return { recipientScope: 'agency' as const, recipientId: recipient.agency.id };
  }
  return { recipientScope: 'sector' as const, recipientId: recipient.sector };
}
