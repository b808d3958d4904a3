import { CLIENTLESS_ROLES, type Purpose, type Relation, type Role } from './vocabulary.ts';

export interface GateInput {
  /** Active, current in employment and role, agency signed up. */
  isEligible: boolean;
  role: Role;
  purpose: Purpose | null;
  isFullyShielded: boolean;
  /** On the full shield's allow-list. */
  isAllowed: boolean;
  relation: Relation;
}

export const GATE_ROWS = [1, 4, 5] as const;
export type GateRow = (typeof GATE_ROWS)[number];

const GATE: { row: GateRow; closes: (input: GateInput) => boolean }[] = [
  {
    // Nobody who may not work with clients here, and nobody who only runs or counts.
    row: 1,
    closes: ({ isEligible, role, purpose }) =>
      !isEligible ||
      purpose === null ||
      CLIENTLESS_ROLES.includes(role) ||
      purpose === 'statistics',
  },
  {
    // Break-glass does not open a full shield.
    row: 4,
    closes: ({ isFullyShielded, isAllowed }) => isFullyShielded && !isAllowed,
  },
  {
    row: 5,
    closes: ({ relation }) => relation === 'none',
  },
];

/** Why this subject is closed to this viewer (consent-rule, section 3), or null: it is open. */
export function closingRow(input: GateInput): GateRow | null {
  return GATE.find(({ closes }) => closes(input))?.row ?? null;
}
