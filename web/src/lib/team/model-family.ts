import type { FamilyTeam, Household, Member, Relationship } from './family-team.ts';
import { memberNode } from './node-ids.ts';
import { by, firstOf, inOrder } from './order.ts';
import type { Generation, HouseholdView, MemberView, RelationView } from './view.ts';

interface FamilyView {
  members: MemberView[];
  households: HouseholdView[];
  relations: RelationView[];
}

export function viewFamily(team: FamilyTeam): FamilyView {
  const members = viewMembers(team.members);
  return {
    members,
    households: viewHouseholds(team.households, members),
    relations: viewRelations(team.relationships, members),
  };
}

const generations: Generation[] = ['grandparent', 'adult', 'child'];

function viewMembers(members: Member[]): MemberView[] {
  const views = members.map(({ id: clientId, familyRoles, householdIds, ...facts }) => ({
    ...facts,
    id: memberNode(clientId),
    clientId,
    roles: [...new Set(familyRoles.map((part) => part.role))].sort(),
    generation: generationOf(facts.age.years ?? 0, new Set(familyRoles.map((part) => part.role))),
    householdIds: [...householdIds].sort(),
  }));
  return inOrder(
    views,
    by((m) => generations.indexOf(m.generation)),
    by((m) => -monthsOld(m)),
    by((m) => m.given),
    by((m) => m.id),
  );
}

/** A young mother is a child in her own mother's family: the eldest role says where she is drawn. */
function generationOf(years: number, roles: Set<string>): Generation {
  if (roles.has('grandparent')) return 'grandparent';
  if (roles.has('parent') || roles.has('carer') || roles.has('partner')) return 'adult';
  if (roles.has('child') || roles.has('unborn')) return 'child';
  return years >= 18 ? 'adult' : 'child';
}

function monthsOld({ age }: MemberView): number {
  if (age.kind === 'unborn') return -(age.weeksToBirth ?? 0) - 1;
  return (age.years ?? 0) * 12 + (age.months ?? 0);
}

function viewHouseholds(households: Household[], members: MemberView[]): HouseholdView[] {
  const views = households.map(({ id, address, postcode, areaName }) => ({
    id,
    address,
    postcode,
    areaName,
    memberIds: members.filter((m) => m.householdIds.includes(id)).map((m) => m.id),
  }));
  const subject = members.find((m) => m.isSubject)?.id ?? '';
  return inOrder(
    views.filter((household) => household.memberIds.length > 0),
    firstOf((household) => household.memberIds.includes(subject)),
    by((household) => -household.memberIds.length),
    by((household) => household.id),
  );
}

function viewRelations(relations: Relationship[], members: MemberView[]): RelationView[] {
  const known = new Set(members.map((m) => m.clientId));
  const views = relations
    .filter(({ fromId, toId }) => known.has(fromId) && known.has(toId) && fromId !== toId)
    .map(({ fromId, toId, kind, isCurrent }) => ({
      id: `relation:${fromId}:${kind}:${toId}`,
      fromId: memberNode(fromId),
      toId: memberNode(toId),
      kind,
      isCurrent,
    }));
  const unique = new Map(
    inOrder(
      views,
      by((r) => Number(r.isCurrent)),
      by((r) => r.id),
    ).map((r) => [r.id, r]),
  );
  return inOrder(
    [...unique.values()],
    firstOf((r) => r.isCurrent),
    by((r) => r.id),
  );
}
