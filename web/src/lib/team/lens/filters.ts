import type { FamilyTeam, Line } from '../family-team.ts';
import { memberNode } from '../node-ids.ts';
import { by, inOrder } from '../order.ts';
import { sectorRank } from '../sectors.ts';
import { facets, type Facet, type Lens } from './lens.ts';

/** What can be chosen in each filter: only what the team has. */
export type Options = Readonly<Record<Facet, readonly string[]>>;

export function optionsOf(team: FamilyTeam): Options {
  const areas = team.members.flatMap(({ householdIds }) => areasOf(team, householdIds));
  return {
    sectors: inOrder(
      [...new Set(team.lines.map((line) => line.agency.sector))],
      by(sectorRank),
      by((sector) => sector),
    ),
    roles: [...new Set(team.lines.map((line) => line.role))].sort(),
    areas: [...new Set(areas)].sort(),
    members: team.members.filter((own) => hasLine(team, own.id)).map((own) => memberNode(own.id)),
  };
}

const hasLine = (team: FamilyTeam, clientId: string) =>
  team.lines.some((line) => line.clientId === clientId) || team.mediatedFor.includes(clientId);

/**
 * The team without what the filters hide. It is the answer itself that is filtered, before anything is
 * made of it, so that list, picture and whatever is taken along cannot differ. The family stays whole.
 */
export function filterTeam(team: FamilyTeam, lens: Lens): FamilyTeam {
  const chosen = stillThere(lens, optionsOf(team));
  const isOfThem = clientFilter(team, chosen);
  const lines = team.lines
    .filter((line) => isOfThem(line.clientId) && passes(line, lens, chosen))
    .map((line) => (lens.standing === 'current' ? withoutThoseWhoLeft(line) : line));
  // The mediated line has no sector, role or date that anyone may know, so none of these can find it.
  const isNamed = chosen.sectors.length + chosen.roles.length > 0 || lens.freshness !== 'all';
  const isPast = lens.standing === 'ended';
  const mediatedFor = isNamed || isPast ? [] : team.mediatedFor.filter(isOfThem);
  return { ...team, lines, mediatedFor };
}

/** A choice that the team no longer has would hide everything, and could not be seen to. */
const stillThere = (lens: Lens, options: Options): Options =>
  Object.fromEntries(
    facets.map((facet) => [facet, lens[facet].filter((value) => options[facet].includes(value))]),
  ) as unknown as Options;

function clientFilter(team: FamilyTeam, { members, areas }: Options) {
  const living = new Map(team.members.map((own) => [own.id, areasOf(team, own.householdIds)]));
  return (clientId: string): boolean =>
    (members.length === 0 || members.includes(memberNode(clientId))) &&
    (areas.length === 0 || (living.get(clientId) ?? []).some((area) => areas.includes(area)));
}

function passes(line: Line, { standing, freshness }: Lens, { sectors, roles }: Options): boolean {
  if (sectors.length > 0 && !sectors.includes(line.agency.sector)) return false;
  if (roles.length > 0 && !roles.includes(line.role)) return false;
  if (standing === 'current' && !line.isCurrent) return false;
  if (standing === 'ended' && !hasEnded(line)) return false;
  return freshness === 'all' || (freshness === 'confirmed') === (line.lastConfirmed !== null);
}

/** A line stays whole where somebody has left it: without their successor it would say that nobody is named. */
const hasEnded = (line: Line) =>
  !line.isCurrent || line.practitioners.some((practitioner) => !practitioner.isCurrent);

const withoutThoseWhoLeft = (line: Line): Line => ({
  ...line,
  practitioners: line.practitioners.filter((practitioner) => practitioner.isCurrent),
});

const areasOf = (team: FamilyTeam, householdIds: readonly string[]): string[] =>
  team.households.flatMap(({ id, areaName }) =>
    areaName && householdIds.includes(id) ? [areaName] : [],
  );
