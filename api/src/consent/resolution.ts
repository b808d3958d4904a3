import { addMonths } from './calendar.ts';
import { standingOf, type AgeSettings, type Subject } from './own-matters.ts';
import type {
  Category,
  Decision,
  EffectiveDecision,
  InvolvementClass,
  RecipientScope,
  Sector,
  SourceScope,
} from './vocabulary.ts';

export interface ConsentRecord {
  /** The server's sequence: newest wins, whatever the clocks say. */
  seq: number;
  /** Who decided: the subject, or a holder of parental responsibility. */
  authority: string;
  decision: Decision;
  source: { scope: SourceScope; id: string | null };
  recipient: { scope: RecipientScope; id: string | null };
  from: Date | null;
  to: Date | null;
  recordedAt: Date;
}

export interface AuthorityBar {
  authority: string;
  since: Date;
  until: Date;
}

/** One involvement as one viewer meets it. Chains run from the agency itself up its PART_OF. */
export interface Encounter extends AgeSettings {
  subject: Subject;
  involvement: {
    id: string;
    class: InvolvementClass;
    category: Category | null;
    agencies: string[];
  };
  viewer: { practitionerId: string; sector: Sector; agencies: string[] };
  at: Date;
  /** From the profile: how long agreement to share a sensitive service holds. */
  sensitiveShareMonths: number;
}

/**
 * The effective decision of all records on one involvement for one viewer (consent-rule, section 2):
 * of each authority the newest record of each pair of scopes, cleared ones gone, broader ones giving
 * way to narrower; then the least permissive of what all authorities say.
 *
 * Narrowing stays within one authority: otherwise one parent's narrow share would lift the other's
 * broad deny.
 *
 * What the subject decides alone (16, or an assessment for that matter), others no longer open: their
 * share counts as cleared and their flag as a deny. A flag that merely fell away would turn "some
 * service" into the name wherever services are open by default, so that a birthday alone would reveal
 * something. What others closed stays closed, the safer way, until the subject says something of their
 * own about it, which then stands alone: nobody's deny outweighs it, and nobody's word is left behind
 * it to come back more openly.
 */
export function effectiveDecision(
  records: readonly ConsentRecord[],
  bars: readonly AuthorityBar[],
  encounter: Encounter,
): EffectiveDecision {
  return weigh(records, bars, encounter).decision;
}

/** The effective decision, and the numbers of the records that make it: those an access relied on. */
export function weigh(
  records: readonly ConsentRecord[],
  bars: readonly AuthorityBar[],
  encounter: Encounter,
): { decision: EffectiveDecision; decidedBy: number[] } {
  const { subject, involvement, at } = encounter;
  const standing = standingOf(subject, involvement.category, at, encounter);
  const isOwn = (record: ConsentRecord) => record.authority === subject.id;
  const applicable = records
    .filter((record) => !isBarred(record, bars, at) && applies(record, encounter))
    .map((record) =>
      standing === 'young' || isOwn(record) ? record : { ...record, ...AS_HEARD[record.decision] },
    );
  const live = applicable
    .filter((record) => !applicable.some((other) => supersedes(other, record)))
    .filter((record) => record.decision !== 'clear');
  const isDecidedAlone = standing === 'alone' && live.some(isOwn);
  const kept = live
    .filter((record) => !isDecidedAlone || isOwn(record))
    .filter((record) => !live.some((other) => isStrictlyNarrower(other, record, encounter)));
  const most = (['deny', 'flag', 'share'] as const).find((decision) =>
    kept.some((record) => record.decision === decision),
  );
  const decidedBy = kept.filter((record) => record.decision === most).map(({ seq }) => seq);
  return { decision: most ?? 'none', decidedBy };
}

/** What others have said of what they may not open. */
const AS_HEARD: Record<Decision, { decision: Decision }> = {
  share: { decision: 'clear' },
  flag: { decision: 'deny' },
  deny: { decision: 'deny' },
  clear: { decision: 'clear' },
};

/** Both scopes contain this encounter, and the record is in force. */
function applies(record: ConsentRecord, encounter: Encounter): boolean {
  return (
    isInForce(record, encounter) &&
    sourceContains(record.source, encounter) &&
    recipientContains(record.recipient, encounter)
  );
}

function isInForce(
  record: ConsentRecord,
  { involvement, at, sensitiveShareMonths }: Encounter,
): boolean {
  if (record.from && at < record.from) return false;
  // A deny never expires, and a clear stands until it is recorded over.
  if (record.decision === 'deny' || record.decision === 'clear') return true;
  if (record.to && at >= record.to) return false;
  if (involvement.class !== 'sensitive') return true;
  return at < addMonths(record.from ?? record.recordedAt, sensitiveShareMonths);
}

function isBarred(record: ConsentRecord, bars: readonly AuthorityBar[], at: Date): boolean {
  return bars.some(
    (bar) => bar.authority === record.authority && bar.since <= at && at < bar.until,
  );
}

function sourceContains(
  { scope, id }: ConsentRecord['source'],
  { involvement }: Encounter,
): boolean {
  if (scope === 'involvement') return id === involvement.id;
  if (scope === 'agency') return involvement.agencies.includes(id as string);
  if (scope === 'category') return involvement.category !== null && id === involvement.category;
  return true;
}

function recipientContains(
  { scope, id }: ConsentRecord['recipient'],
  { viewer }: Encounter,
): boolean {
  if (scope === 'practitioner') return id === viewer.practitionerId;
  if (scope === 'agency') return viewer.agencies.includes(id as string);
  if (scope === 'sector') return id === viewer.sector;
  return true;
}

/** Same authority, identical pair of scopes, recorded later. */
function supersedes(newer: ConsentRecord, older: ConsentRecord): boolean {
  return (
    newer.authority === older.authority &&
    isSame(newer.source, older.source) &&
    isSame(newer.recipient, older.recipient) &&
    newer.seq > older.seq
  );
}

function isStrictlyNarrower(a: ConsentRecord, b: ConsentRecord, encounter: Encounter): boolean {
  return (
    a.authority === b.authority &&
    isSourceWithin(a.source, b.source, encounter) &&
    isRecipientWithin(a.recipient, b.recipient, encounter) &&
    !(isSame(a.source, b.source) && isSame(a.recipient, b.recipient))
  );
}

/** involvement ⊂ agency ⊂ all and involvement ⊂ category ⊂ all; agency and category do not compare. */
function isSourceWithin(
  a: ConsentRecord['source'],
  b: ConsentRecord['source'],
  { involvement }: Encounter,
): boolean {
  if (isSame(a, b) || b.scope === 'all' || a.scope === 'involvement') return true;
  if (a.scope !== 'agency' || b.scope !== 'agency') return false;
  return isBelow(a.id, b.id, involvement.agencies);
}

/** practitioner ⊂ agency ⊂ sector ⊂ all; of two agencies the lower is within the upper. */
function isRecipientWithin(
  a: ConsentRecord['recipient'],
  b: ConsentRecord['recipient'],
  { viewer }: Encounter,
): boolean {
  if (isSame(a, b)) return true;
  if (a.scope === 'agency' && b.scope === 'agency') return isBelow(a.id, b.id, viewer.agencies);
  const breadth: RecipientScope[] = ['practitioner', 'agency', 'sector', 'all'];
  return breadth.indexOf(a.scope) < breadth.indexOf(b.scope);
}

function isBelow(lower: string | null, upper: string | null, chain: string[]): boolean {
  return chain.indexOf(lower as string) < chain.indexOf(upper as string);
}

function isSame(
  a: { scope: string; id: string | null },
  b: { scope: string; id: string | null },
): boolean {
  return a.scope === b.scope && (a.scope === 'all' || a.id === b.id);
}
