import type { Age, FamilyTeam } from '../family-team.ts';
import { memberNode } from '../node-ids.ts';
import type { ChairView } from '../view.ts';

/** Whom the partnership expects beside somebody, by age. Made by the profile. */
export interface ExpectedRole {
  sector: string;
  /** In whole years; left out: from birth, or for ever. */
  fromYears?: number;
  underYears?: number;
  /** Only where a social worker is shown. */
  withSocialCare?: boolean;
}

/**
 * A place for each expected service that the reader is not shown. It is made from what they are shown and
 * from nothing else, so it is the same whether somebody hidden fills it or nobody does.
 */
export function chairsOf(
  { subjectId, members, lines }: Pick<FamilyTeam, 'subjectId' | 'members' | 'lines'>,
  expected: readonly ExpectedRole[],
): ChairView[] {
  const subject = members.find(({ id }) => id === subjectId);
  const years = subject && yearsOf(subject.age);
  if (years === undefined) return [];
  const shown = new Set(
    lines
      .filter((line) => line.clientId === subjectId && line.isCurrent)
      .map(({ agency }) => agency.sector as string),
  );
  const wanted = expected.filter(
    ({ fromYears = 0, underYears = Infinity, withSocialCare }) =>
      years >= fromYears && years < underYears && (!withSocialCare || shown.has('socialCare')),
  );
  return [...new Set(wanted.map(({ sector }) => sector))]
    .filter((sector) => !shown.has(sector))
    .map((sector) => ({ id: `chair:${sector}`, sector, memberId: memberNode(subjectId) }));
}

/** Of whoever is under two the months are told alone. Undefined: unborn, dead, or of an age nobody knows. */
function yearsOf({ kind, years, months }: Age): number | undefined {
  if (kind !== 'born') return undefined;
  return years ?? (months === undefined ? undefined : Math.floor(months / 12));
}
