import { place } from '#lib/place/place.ts';
import type { ConsentDecider, ConsentPage, ConsentRecordView } from '#lib/api/types.ts';
import { formatDay } from '#lib/format/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { humanise } from '#lib/words/humanise.ts';
import { fullName } from '#lib/words/names.ts';
import { sectorWord } from '#lib/words/sectors.ts';

const kinds: Record<string, () => string> = {
  substanceMisuse: m.consent_kind_substanceMisuse,
  sexualHealth: m.consent_kind_sexualHealth,
  mentalHealth: m.consent_kind_mentalHealth,
  domesticAbuse: m.consent_kind_domesticAbuse,
  youthJustice: m.consent_kind_youthJustice,
};

export const kindWord = (category: string): string =>
  (kinds[category] ?? (() => humanise(category)))();

export const matterWord = (matter: string): string =>
  matter === 'all' ? m.competence_all() : kindWord(matter);

const list = new Intl.ListFormat(place.locale);

export function deciderWord(decider: ConsentDecider): string {
  const name = fullName(decider);
  const only = list.format(decider.only.map(kindWord));
  const except = list.format(decider.except.map(kindWord));
  if (decider.isSubject) {
    return decider.isEverything
      ? m.consent_by_self({ name })
      : m.consent_by_self_only({ name, kinds: only });
  }
  return except ? m.consent_by_other_except({ name, kinds: except }) : m.consent_by_other({ name });
}

type Scoped = Pick<
  ConsentRecordView,
  'sourceScope' | 'sourceId' | 'sourceName' | 'recipientScope' | 'recipientId' | 'recipientName'
>;

export function sourceWord({ sourceScope, sourceId, sourceName }: Scoped, page: ConsentPage) {
  if (sourceScope === 'all') return m.consent_source_all().toLowerCase();
  if (sourceScope === 'category') return kindWord(sourceId ?? '').toLowerCase();
  const line = page.lines.find(({ id, agencyId }) => id === sourceId || agencyId === sourceId);
  return sourceName ?? line?.agencyName ?? m.consent_service();
}

export function recipientWord({ recipientScope, recipientId, recipientName }: Scoped): string {
  if (recipientScope === 'all') return m.consent_recipient_all().toLowerCase();
  if (recipientScope === 'sector') return sectorWord(recipientId ?? '').toLowerCase();
  return recipientName ?? m.consent_agency();
}

const sentences = {
  share: m.consent_history_share,
  flag: m.consent_history_flag,
  deny: m.consent_history_deny,
  clear: m.consent_history_clear,
};

export const recordSentence = (record: ConsentRecordView, page: ConsentPage): string =>
  sentences[record.decision]({
    source: sourceWord(record, page),
    recipient: recipientWord(record),
  });

/** Who decided, when, and until when: what a record says beside its decision. */
export function recordFacts(record: ConsentRecordView): string {
  const day = formatDay(record.recordedAt);
  return [
    ...(record.authorityName ? [m.consent_history_by({ name: record.authorityName })] : []),
    record.recordedBy
      ? m.consent_history_recorder({ day, name: record.recordedBy })
      : m.consent_history_recorded({ day }),
    ...(record.from ? [m.consent_history_from({ day: formatDay(record.from) })] : []),
    ...(record.endsAt ? [m.consent_history_ends({ day: formatDay(record.endsAt) })] : []),
    ...(record.reviewOn ? [m.consent_history_review({ day: formatDay(record.reviewOn) })] : []),
    m.consent_history_wording({ version: record.wording }),
    ...(record.isLatest ? [] : [m.consent_history_old()]),
  ].join(' · ');
}

const errorWords: Record<string, () => string> = {
  authority: m.consent_error_authority,
  decision: m.consent_error_decision,
  sourceId: m.consent_error_source,
  recipientId: m.consent_error_recipient,
  onlookerId: m.consent_error_recipient,
  witnessedBy: m.consent_error_witness,
  to: m.consent_error_to,
  'to hasNoEnd': m.consent_error_to_none,
  reviewOn: m.consent_error_review,
  language: m.consent_error_language,
};

const fieldIds: Record<string, string> = {
  sourceId: 'source',
  recipientId: 'recipient',
  onlookerId: 'onlooker',
};

export function consentErrors(problems: readonly { field: string; problem: string }[]) {
  return problems.map(({ field, problem }) => ({
    field: fieldIds[field] ?? field,
    text: (errorWords[`${field} ${problem}`] ?? errorWords[field] ?? m.consent_error_other)(),
  }));
}
