import type { GateRow } from './gate.ts';
import {
  PROTECTIVE_PURPOSES,
  STATUTORY_ROLES,
  type EffectiveDecision,
  type InvolvementClass,
  type Outcome,
  type Purpose,
  type Role,
} from './vocabulary.ts';

export interface LineInput {
  /** What closed the subject, or null. */
  closedBy: GateRow | null;
  role: Role;
  purpose: Purpose | null;
  class: InvolvementClass;
  isPastRetention: boolean;
  hasBegun: boolean;
  hasEnded: boolean;
  /** The viewer's own link, or their own team's: through the acting agency, all three current. */
  isOwnOrTeam: boolean;
  hasBreakGlass: boolean;
  /** A location shield whose allow-list lacks the viewer. */
  isLocationShielded: boolean;
  hasRelease: boolean;
  decision: EffectiveDecision;
  /** The profile's cell for holder's sector × viewer's sector, where the holder signed its row. */
  isOpenByDefault: boolean;
}

export interface Ruling {
  row: number;
  outcome: Outcome;
}

const isStatutory = ({ role }: LineInput) => STATUTORY_ROLES.includes(role);
const isProtective = ({ purpose }: LineInput) =>
  purpose !== null && PROTECTIVE_PURPOSES.includes(purpose);
const isCurrent = ({ hasBegun, hasEnded }: LineInput) => hasBegun && !hasEnded;

interface Row {
  row: number;
  when: (line: LineInput) => boolean;
  then: (line: LineInput) => Outcome;
}

const FULL = (): Outcome => 'FULL';
const HIDDEN = (): Outcome => 'HIDDEN';
const AS_DECIDED: Record<EffectiveDecision, Outcome> = {
  share: 'FULL',
  flag: 'MEDIATED',
  deny: 'HIDDEN',
  none: 'HIDDEN',
};

/** The table of consent-rule, section 3; first match wins. */
export const TABLE: readonly Row[] = [
  // Row 1 has no exception: an account that may not work with clients sees not even its own lines.
  { row: 1, when: (line) => line.closedBy === 1, then: HIDDEN },
  { row: 2, when: (line) => line.isPastRetention, then: HIDDEN },
  { row: 3, when: (line) => line.isOwnOrTeam, then: FULL },
  { row: 4, when: (line) => line.closedBy === 4, then: HIDDEN },
  { row: 5, when: (line) => line.closedBy === 5, then: HIDDEN },
  { row: 6, when: (line) => line.class === 'covert' || !line.hasBegun, then: HIDDEN },
  {
    row: 7,
    when: (line) => line.hasBreakGlass && isStatutory(line) && isProtective(line),
    then: FULL,
  },
  {
    row: 8,
    when: (line) => line.isLocationShielded,
    then: (line) => (line.class === 'statutory' && isCurrent(line) ? 'MEDIATED' : 'HIDDEN'),
  },
  { row: 9, when: (line) => line.class === 'statutory' && isCurrent(line), then: FULL },
  {
    row: 10,
    when: (line) => (line.class === 'sensitive' || line.class === 'statutory') && line.hasEnded,
    then: HIDDEN,
  },
  {
    row: 11,
    when: (line) =>
      line.class === 'sensitive' && line.hasRelease && isStatutory(line) && isProtective(line),
    then: FULL,
  },
  { row: 12, when: (line) => line.decision === 'deny', then: HIDDEN },
  {
    row: 13,
    when: (line) => line.class === 'sensitive',
    then: (line) => AS_DECIDED[line.decision],
  },
  { row: 14, when: (line) => line.decision !== 'none', then: (line) => AS_DECIDED[line.decision] },
  { row: 15, when: () => true, then: (line) => (line.isOpenByDefault ? 'FULL' : 'HIDDEN') },
];

/** What this viewer may know of this involvement, and the row that says so. */
export function decideLine(line: LineInput): Ruling {
  const row = TABLE.find(({ when }) => when(line)) as Row;
  const outcome = row.then(line);
  // MEDIATED says that a service is there now; an ended line has no now.
  const isStale = outcome === 'MEDIATED' && line.hasEnded;
  return { row: row.row, outcome: isStale ? 'HIDDEN' : outcome };
}
