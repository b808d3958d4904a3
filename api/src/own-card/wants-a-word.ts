import type { OwnCard } from './own-card.dto.ts';

/** A card that nobody has looked at for so long is asked about. */
const MONTHS = 6;

/** Whether a card's owner is asked about it: it is long ago, or a colleague found that a number is wrong. */
export function wantsAWord(
  { confirmedAt, checks }: Pick<OwnCard, 'confirmedAt' | 'checks'>,
  now: Date,
): boolean {
  const due = new Date(now);
  due.setUTCMonth(due.getUTCMonth() - MONTHS);
  return (
    confirmedAt === null ||
    Date.parse(confirmedAt) < due.getTime() ||
    checks.some(({ outcome }) => outcome === 'wrong')
  );
}
