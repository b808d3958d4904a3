/** Why a line is shown, by the row that showed it (consent-rule, section 3). The page words each. */
export const REASONS = [
  'own',
  'ownTeam',
  'breakGlass',
  'statutory',
  'release',
  'shared',
  'openDefault',
] as const;
export type Reason = (typeof REASONS)[number];

const REASON_OF_ROW: Record<number, Reason> = {
  7: 'breakGlass',
  9: 'statutory',
  11: 'release',
  13: 'shared',
  14: 'shared',
  15: 'openDefault',
};

/** @throws Error for a row that shows nothing: such a line must not have come this far */
export function reasonFor(row: number, isOwn: boolean): Reason {
  if (row === 3) return isOwn ? 'own' : 'ownTeam';
  const reason = REASON_OF_ROW[row];
  if (!reason) throw new Error(`Row ${row} of the rule shows no line`);
  return reason;
}
