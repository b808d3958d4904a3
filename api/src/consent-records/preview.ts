import { decideLine } from '../consent/lines.ts';
import { isOpenByDefault, type Profile } from '../consent/profile.ts';
import { effectiveDecision, type ConsentRecord } from '../consent/resolution.ts';
import type { Category, Sector } from '../consent/vocabulary.ts';
import type { StoredConsent, StoredLine, StoredRecord } from './consent-records.repository.ts';
import type { Scopes } from './scopes.ts';

export interface Onlooker {
  agencyId: string | null;
  sector: Sector;
  /** Looks as child protection does, to safeguard somebody. */
  isStatutory: boolean;
  agencies: string[];
}

export interface Draft extends Scopes {
  authority: string;
  decision: ConsentRecord['decision'];
}

export interface Sight {
  lineIds: string[];
  isMediated: boolean;
  /** What keeps things back from them besides what has been decided. */
  shield: 'location' | 'full' | null;
}

/**
 * What somebody of such a service would be shown, by the specification, of the lines and records that
 * may stand on this screen, and the shields that the viewer is let past, and of nothing else: a preview
 * that knew more would tell it.
 */
export function foresee(
  consent: StoredConsent,
  drafts: readonly Draft[],
  onlooker: Onlooker,
  subjectId: string,
  profile: Profile,
): Sight {
  const at = new Date(consent.asOf);
  const records = [
    ...consent.records.filter(({ isBarred }) => !isBarred).map(toRecord),
    ...drafts.map((draft, n) => fromDraft(draft, at, Number.MAX_SAFE_INTEGER - 100 + n)),
  ];
  const shield = shieldBefore(consent, onlooker);
  const outcomes = consent.lines.map((line) => {
    const decision = effectiveDecision(records, [], {
      subject: subjectOf(consent, subjectId),
      involvement: line,
      viewer: { practitionerId: '', sector: onlooker.sector, agencies: onlooker.agencies },
      at,
      sensitiveShareMonths: profile.sensitiveShareMonths,
      ageOfDeciding: profile.ageOfDeciding,
      timeZone: profile.timeZone,
    });
    return {
      line,
      outcome: decideLine(input(line, decision, onlooker, shield, at, profile)).outcome,
    };
  });
  return {
    lineIds: outcomes.filter(({ outcome }) => outcome === 'FULL').map(({ line }) => line.id),
    isMediated: outcomes.some(({ outcome }) => outcome === 'MEDIATED'),
    shield,
  };
}

/** The strictest shield that nobody of theirs is let past, of those that the viewer may know. */
function shieldBefore({ shields }: StoredConsent, { agencyId }: Onlooker): Sight['shield'] {
  const closed = shields.filter(({ agencyIds }) => !agencyId || !agencyIds.includes(agencyId));
  return closed.find(({ kind }) => kind === 'full')?.kind ?? closed[0]?.kind ?? null;
}

/** A practitioner there who works with the person: no gate but a full shield is closed to them. */
function input(
  line: StoredLine,
  decision: ReturnType<typeof effectiveDecision>,
  onlooker: Onlooker,
  shield: Sight['shield'],
  at: Date,
  profile: Profile,
) {
  const isPast = (time: string | null) => time !== null && new Date(time) <= at;
  return {
    closedBy: shield === 'full' ? (4 as const) : null,
    role: onlooker.isStatutory ? ('statutory' as const) : ('practitioner' as const),
    purpose: onlooker.isStatutory ? ('safeguarding' as const) : ('directSupport' as const),
    class: line.class,
    isPastRetention: isPast(line.retainUntil),
    hasBegun: isPast(line.since),
    hasEnded: isPast(line.until),
    isOwnOrTeam: line.agencyId === onlooker.agencyId,
    hasBreakGlass: false,
    isLocationShielded: shield === 'location',
    hasRelease: line.isReleased,
    decision,
    isOpenByDefault: line.hasSignedRow && isOpenByDefault(profile, line.sector, onlooker.sector),
  };
}

/** Competence as the database has just read it from dates. */
function subjectOf({ deciders, ownMatters, asOf }: StoredConsent, id: string) {
  const self = deciders.find(({ isSubject }) => isSubject);
  return {
    id,
    birthDate: self?.birthDate ?? null,
    dueDate: self?.dueDate ?? (ownMatters.isAgeKnown ? asOf.slice(0, 10) : null),
    assessments: [
      {
        categories: ownMatters.isEverything
          ? (['all'] as const)
          : (ownMatters.categories as (Category | 'all')[]),
        since: new Date(asOf),
        until: null,
      },
    ],
  };
}

function toRecord(record: StoredRecord): ConsentRecord {
  return {
    seq: record.seq,
    authority: record.authority,
    decision: record.decision,
    source: { scope: record.sourceScope, id: record.sourceId },
    recipient: { scope: record.recipientScope, id: record.recipientId },
    from: record.from ? new Date(record.from) : null,
    to: record.to ? new Date(record.to) : null,
    recordedAt: new Date(record.recordedAt),
  };
}

function fromDraft(draft: Draft, at: Date, seq: number): ConsentRecord {
  return {
    seq,
    authority: draft.authority,
    decision: draft.decision,
    source: { scope: draft.sourceScope, id: draft.sourceId },
    recipient: { scope: draft.recipientScope, id: draft.recipientId },
    from: null,
    to: null,
    recordedAt: at,
  };
}
