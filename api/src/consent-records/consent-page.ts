import { addMonths } from '../consent/calendar.ts';
import type { Profile } from '../consent/profile.ts';
import { SECTORS, type Sector } from '../consent/vocabulary.ts';
import type { ConsentPage, ConsentRecordView } from './consent-records.dto.ts';
import type { StoredConsent, StoredRecord } from './consent-records.repository.ts';
import { categoryOf, mattersOf } from './deciders.ts';
import { isSameScopes } from './scopes.ts';

/** Kinds of agency whose very mention says what somebody may need. */
const SENSITIVE_SECTORS: readonly Sector[] = [
  'drugAndAlcohol',
  'mentalHealth',
  'sexualHealth',
  'domesticAbuse',
];

/** What the page offers and tells. With somebody else looking on, nothing sensitive is even offered. */
export function toPage(
  subjectId: string,
  isAlone: boolean,
  consent: StoredConsent,
  profile: Profile,
): ConsentPage {
  const practitioners = consent.lines.flatMap(({ agencyName, practitioners: people }) =>
    people.map(({ id, given, family }) => ({ id, given, family, agencyName })),
  );
  return {
    subjectId,
    asOf: consent.asOf,
    isAlone,
    deciders: consent.deciders.flatMap((decider) => {
      const matters = mattersOf(decider, consent);
      const { id, given, family, isSubject } = decider;
      // What a young person was found competent for is nobody's but theirs to know.
      if (!matters || !(isAlone || matters.isEverything)) return [];
      const { isEverything, only, except } = isAlone ? matters : { ...matters, except: [] };
      return [{ id, given, family, isSubject, isEverything, only, except }];
    }),
    lines: consent.lines.map(({ id, agencyId, agencyName, sector, class: kind }) => ({
      id,
      agencyId,
      agencyName,
      sector,
      isSensitive: kind === 'sensitive',
    })),
    categories: isAlone ? profile.categories : [],
    sectors: SECTORS.filter((sector) => isAlone || !SENSITIVE_SECTORS.includes(sector)),
    practitioners: [...new Map(practitioners.map((each) => [each.id, each])).values()],
    records: consent.records.map((record) => toRecord(record, consent, profile)),
    sensitiveShareMonths: profile.sensitiveShareMonths,
  };
}

function toRecord(
  record: StoredRecord,
  consent: StoredConsent,
  profile: Profile,
): ConsentRecordView {
  const { seq, to, isBarred, ...told } = record;
  const who = consent.deciders.find(({ id }) => id === record.authority);
  const endsAt = to ?? endOfSensitive(record, consent, profile);
  const isReplaced = consent.records.some(
    (other) =>
      other.seq > seq && other.authority === record.authority && isSameScopes(other, record),
  );
  return {
    ...told,
    authorityName: who ? `${who.given} ${who.family}` : null,
    endsAt,
    isLatest:
      !isReplaced && !isBarred && (endsAt === null || new Date(endsAt) > new Date(consent.asOf)),
  };
}

function endOfSensitive(
  record: StoredRecord,
  { lines }: StoredConsent,
  { sensitiveShareMonths }: Profile,
): string | null {
  if (record.decision !== 'share' && record.decision !== 'flag') return null;
  if (categoryOf(record, lines) === null) return null;
  return addMonths(new Date(record.from ?? record.recordedAt), sensitiveShareMonths).toISOString();
}
