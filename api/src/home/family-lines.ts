import { monthsToConfirm, type Profile } from '../consent/profile.ts';
import type { FamilyLine } from './home.dto.ts';

/** One line of the list, as the statement gives it. */
export type StoredLine = Omit<FamilyLine, 'leadName' | 'lastConfirmed' | 'isNew' | 'awaits'> & {
  leadName: string | null;
  lastConfirmed: string | null;
  since: string;
  /** When it was typed in here; null where it came otherwise. */
  recordedAt: string | null;
  /** One of the viewer's or their team's that is more than its maker's word. */
  isConfirmed: boolean;
};

const NEW_MS = 14 * 86_400_000;

/** What the list says of a line, and what it asks its own people. */
export function lineOf(line: StoredLine, at: Date, profile: Profile): FamilyLine {
  const { leadName, lastConfirmed, since, recordedAt, isConfirmed, ...plain } = line;
  const awaits = isConfirmed ? isDue(line, at, profile) && 'stillInvolved' : 'confirmation';
  return {
    ...plain,
    ...(leadName === null ? {} : { leadName }),
    ...(lastConfirmed === null ? {} : { lastConfirmed }),
    ...(at.getTime() - Date.parse(recordedAt ?? since) < NEW_MS ? { isNew: true } : {}),
    ...(line.isOwn && awaits ? { awaits } : {}),
  };
}

function isDue({ sector, lastConfirmed, since }: StoredLine, at: Date, profile: Profile): boolean {
  const months = monthsToConfirm(profile, sector);
  if (months === null) return false;
  const due = new Date(lastConfirmed ?? since);
  due.setUTCMonth(due.getUTCMonth() + months);
  return due <= at;
}
