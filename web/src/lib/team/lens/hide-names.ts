import type { FamilyTeam, Member } from '../family-team.ts';
import { by, inOrder } from '../order.ts';

/** "Child 1", "Adult 2": what a member is called where names are hidden. */
export type Alias = (kind: 'child' | 'adult' | 'unborn', number: number) => string;

/**
 * The team without the family's names, other names and addresses. The data are changed, not what is drawn,
 * so that no list, picture, title, sentence or export can forget to hide them.
 */
export function hideNames(team: FamilyTeam, alias: Alias): FamilyTeam {
  const counts = new Map<string, number>();
  const called = new Map(
    inOrder(
      team.members,
      by((own) => -(own.age.years ?? -1)),
      by((own) => own.id),
    ).map((own) => {
      const kind = kindOf(own);
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return [own.id, alias(kind, number)];
    }),
  );
  return {
    ...team,
    members: team.members.map((own) => ({
      ...own,
      given: called.get(own.id)!,
      family: '',
      aliases: [],
    })),
    households: team.households.map((own) => ({ ...own, address: null, postcode: null })),
  };
}

function kindOf({ age, familyRoles }: Member) {
  if (age.kind === 'unborn') return 'unborn';
  if (age.years !== undefined) return age.years < 18 ? 'child' : 'adult';
  return familyRoles.some(({ role }) => role === 'child') ? 'child' : 'adult';
}
