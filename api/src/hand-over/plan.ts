import type { Colleague } from '../directory/colleagues.dto.ts';
import type { HandOverDraft, HandOverPage, LineToHandOver, PlannedLine } from './hand-over.dto.ts';

export interface Plan {
  to: Colleague;
  lines: PlannedLine[];
}

/**
 * What becomes of each chosen line that may be handed over. What is not among them is left out: absent and
 * somebody else's look the same.
 * @returns null: nobody to whom one may hand over
 */
export function planOf(
  { lines, colleagues }: Pick<HandOverPage, 'lines' | 'colleagues'>,
  { lineIds, toId }: Pick<HandOverDraft, 'lineIds' | 'toId'>,
): Plan | null {
  const to = colleagues.find(({ id }) => id === toId);
  if (!to) return null;
  const chosen = lines.filter(({ id }) => lineIds.includes(id));
  return { to, lines: chosen.map((line) => planned(line, toId)) };
}

function planned(line: LineToHandOver, toId: string): PlannedLine {
  const { id, role, given, family, isConfirmed, isLead } = line;
  const isHeld = line.holders.some(
    (one) => one.id === toId && one.isConfirmed && one.standing !== 'ended',
  );
  // Nobody hands on what is only their own word: the other would hold more than they did.
  const fate = !isConfirmed ? 'stays' : isHeld ? 'isHeld' : 'moves';
  return { id, role, given, family, fate, endsLead: isLead && fate !== 'stays' };
}
