import { addMonths } from '../consent/calendar.ts';
import type { Profile } from '../consent/profile.ts';
import { SECTORS } from '../consent/vocabulary.ts';
import type { ConsentPage, ConsentRecordView } from './consent-records.dto.ts';
import type { StoredConsent, StoredRecord } from './consent-records.repository.ts';
import { categoryOf, mattersOf } from './deciders.ts';
import { isSameScopes, PRIVATE_SECTORS } from './scopes.ts';

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
    lines: consent.lines.map(({ id, role, agencyId, agencyName, sector, class: kind }) => ({
      id,
      role,
      agencyId,
      agencyName,
      sector,
      isSensitive: kind === 'sensitive',
    })),
    categories: isAlone ? profile.categories : [],
    sectors: SECTORS.filter((sector) => isAlone || !PRIVATE_SECTORS.includes(sector)),
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
  const hasBegun = ({ from }: StoredRecord) =>
    from === null || new Date(from) <= new Date(consent.asOf);
  const isReplaced = consent.records.some(
    (other) =>
      other.seq > seq &&
      other.authority === record.authority &&
      isSameScopes(other, record) &&
      // One that is to begin later replaces nothing yet; of two such the newer will count.
      (hasBegun(other) || !hasBegun(record)),
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
