import { agencyNode } from '../node-ids.ts';
import { grouped } from '../order.ts';
import type { AgencyView, HouseholdView, MemberView, SectorView, TeamView } from '../view.ts';
import type { Words } from '../words.ts';
import type { Grouping, Lens } from './lens.ts';

/** The view as it is drawn: some of its nodes stand for a branch. The list does not fold. */
export interface DrawnView extends TeamView {
  /** The node that stands for one that is folded away, by the id of the latter. */
  standsFor: ReadonlyMap<string, string>;
}

type Folding = Pick<Lens, 'grouping' | 'folded'>;

export const sectorNode = (sector: string) => `sector:${sector}`;
export const homeNode = (householdId: string) => `home:${householdId}`;

/** Folded by the grouping, or one by one; what the grouping folds can be opened one by one. */
const isFolded = (id: string, by: Grouping, { grouping, folded }: Folding): boolean =>
  (grouping === by) !== folded.includes(id);

/** What can be folded at a node, or opened again, so that one key does either; null where nothing can. */
export function branchOf(drawn: DrawnView, nodeId: string): string | null {
  if (/^(sector|home):/.test(nodeId)) return nodeId;
  const agencies = drawn.sectors.flatMap((sector) => sector.agencies);
  const own = agencies.find(
    ({ id, people }) => id === nodeId || people.some((person) => person.id === nodeId),
  );
  return own && (own.people.length > 0 || own.folded) ? own.id : null;
}

export function foldView(view: TeamView, folding: Folding, words: Words): DrawnView {
  const standsFor = new Map<string, string>();
  const homes = foldHomes(view, folding, words, standsFor);
  const at = (id: string) => standsFor.get(id) ?? id;
  const sectors = homes.sectors.map((group) =>
    isFolded(sectorNode(group.sector), 'sector', folding)
      ? foldSector(group, words, standsFor)
      : foldAgencies(group, folding, standsFor),
  );
  const subjectId = at(view.subjectId);
  return { ...homes, sectors, subjectId, standsFor };
}

function foldAgencies(group: SectorView, folding: Folding, standsFor: Map<string, string>) {
  const agencies = group.agencies.map((agency): AgencyView => {
    if (agency.people.length === 0 || !isFolded(agency.id, 'agency', folding)) return agency;
    for (const { id } of agency.people) standsFor.set(id, agency.id);
    return { ...agency, people: [], folded: { people: agency.people.length, agencies: 0 } };
  });
  return { ...group, agencies };
}

function foldSector(
  { sector, agencies }: SectorView,
  words: Words,
  standsFor: Map<string, string>,
): SectorView {
  const id = sectorNode(sector);
  for (const agency of agencies) {
    for (const own of [agency, ...agency.people]) standsFor.set(own.id, id);
  }
  const people = new Set(
    agencies.flatMap((own) => own.people.map((person) => person.practitionerId)),
  );
  const links = [
    ...grouped(
      agencies.flatMap((own) => own.links),
      (link) => link.memberId,
    ).values(),
  ];
  const whole: AgencyView = {
    ...agencies[0]!,
    id,
    agencyId: id,
    name: words.services(agencies.length),
    isCurrent: agencies.some((own) => own.isCurrent),
    people: [],
    lines: [],
    links: links.map((own) => ({
      memberId: own[0]!.memberId,
      isCurrent: own.some((link) => link.isCurrent),
      isOwn: own.some((link) => link.isOwn),
    })),
    folded: { people: people.size, agencies: agencies.length },
  };
  return { sector, agencies: [whole] };
}

/** A household as one node; whoever has two homes goes with the first that is folded. */
function foldHomes(
  view: TeamView,
  folding: Folding,
  words: Words,
  standsFor: Map<string, string>,
): TeamView {
  const homes = view.households.filter(({ id }) => isFolded(homeNode(id), 'household', folding));
  if (homes.length === 0) return view;
  for (const home of homes) {
    for (const id of home.memberIds) if (!standsFor.has(id)) standsFor.set(id, homeNode(home.id));
  }
  const left = view.members.filter(({ id }) => !standsFor.has(id));
  const folded = homes.flatMap((home) => {
    const inside = view.members.filter(({ id }) => standsFor.get(id) === homeNode(home.id));
    return inside.length ? [homeAsMember(home, inside, view, words)] : [];
  });
  const at = (id: string) => standsFor.get(id) ?? id;
  const isLeft = new Set(left.map(({ id }) => id));
  return {
    ...view,
    members: [...folded, ...left],
    households: view.households
      .map((own) => ({ ...own, memberIds: own.memberIds.filter((id) => isLeft.has(id)) }))
      .filter((own) => own.memberIds.length > 0),
    relations: oneEach(view, at),
    sectors: view.sectors.map((group) => ({
      ...group,
      agencies: group.agencies.map((agency) => atHomes(agency, at)),
    })),
    chairs: view.chairs.map((own) => ({ ...own, memberId: at(own.memberId) })),
    mediated: view.mediated && {
      ...view.mediated,
      memberIds: [...new Set(view.mediated.memberIds.map(at))],
    },
  };
}

function homeAsMember(
  home: HouseholdView,
  inside: MemberView[],
  view: TeamView,
  words: Words,
): MemberView {
  return {
    ...inside[0]!,
    id: homeNode(home.id),
    given: words.household(home.address, view.households.indexOf(home) + 1),
    family: '',
    use: 'official',
    aliases: [],
    age: { kind: 'unknown' },
    isSubject: inside.some((own) => own.isSubject),
    roles: [],
    householdIds: [],
    folded: inside.length,
  };
}

/** Between two nodes that are each several, one line says that there is a relation. */
function oneEach(view: TeamView, at: (id: string) => string) {
  const moved = view.relations
    .map((own) => ({ ...own, fromId: at(own.fromId), toId: at(own.toId) }))
    .filter((own) => own.fromId !== own.toId);
  return [...new Map(moved.map((own) => [`${own.fromId} ${own.toId}`, own])).values()];
}

function atHomes(agency: AgencyView, at: (id: string) => string): AgencyView {
  const links = [...grouped(agency.links, (link) => at(link.memberId))];
  return {
    ...agency,
    links: links.map(([memberId, own]) => ({
      memberId,
      isCurrent: own.some((link) => link.isCurrent),
      isOwn: own.some((link) => link.isOwn),
    })),
    people: agency.people.map((person) => ({
      ...person,
      memberIds: [...new Set(person.memberIds.map(at))],
    })),
  };
}

/** What must be opened so that a node can be seen. */
export function foldsOver(view: TeamView, nodeId: string): string[] {
  const group = view.sectors.find(({ agencies }) =>
    agencies.some((own) => own.id === nodeId || own.people.some((person) => person.id === nodeId)),
  );
  const agency = group?.agencies.find((own) => own.people.some((person) => person.id === nodeId));
  const homes = view.households.filter((own) => own.memberIds.includes(nodeId));
  return [
    ...(group ? [sectorNode(group.sector)] : []),
    ...(agency ? [agencyNode(agency.agencyId)] : []),
    ...homes.map(({ id }) => homeNode(id)),
  ];
}
