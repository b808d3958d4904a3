import { place } from '#lib/place/place.ts';
import type { ConsentDecider, ConsentPage, ConsentRecordView } from '#lib/api/types.ts';
import { formatDay } from '#lib/format/dates.ts';
import type { FoundAgency } from './consent-form.ts';
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

/** As it stands within a sentence: GP practice, children’s social care. */
export const inSentence = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

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
  if (sourceScope === 'all') return inSentence(m.consent_source_all());
  if (sourceScope === 'category') return inSentence(kindWord(sourceId ?? ''));
  const line = page.lines.find(({ id, agencyId }) => id === sourceId || agencyId === sourceId);
  return sourceName ?? line?.agencyName ?? m.consent_service();
}

export function recipientWord({ recipientScope, recipientId, recipientName }: Scoped): string {
  if (recipientScope === 'all') return inSentence(m.consent_recipient_all());
  if (recipientScope === 'sector') return inSentence(sectorWord(recipientId ?? ''));
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

/** Through whose eyes a preview is: a kind of agency, or one by its name. */
export function onlookerWord(onlooker: string, page: ConsentPage, found: readonly FoundAgency[]) {
  const [scope, id = ''] = onlooker.split(':');
  if (scope === 'sector') return inSentence(sectorWord(id));
  const line = page.lines.find(({ agencyId }) => agencyId === id);
  return line?.agencyName ?? found.find((one) => one.id === id)?.name ?? m.consent_agency();
}

const errorWords: Record<string, () => string> = {
  authority: m.consent_error_authority,
  decision: m.consent_error_decision,
  sourceId: m.consent_error_source,
  recipientId: m.consent_error_recipient,
  onlookerId: m.consent_error_recipient,
  witnessedBy: m.consent_error_witness,
  find: m.consent_error_find,
  from: m.consent_error_from,
  'from atOnce': m.consent_error_from_at_once,
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
