import { dayAt } from '../common/local-day.ts';
import type { StoredTeam } from '../team/team.repository.ts';
import { MOST_PLACES, type Lens, type Place } from './view-lens.ts';

/** All that one answer of a family page discloses and a view can speak of. */
export interface InSight {
  nodes: ReadonlySet<string>;
  sectors: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  areas: ReadonlySet<string>;
  /** From the first of all that is disclosed to the day of the answer. */
  days: { first: string; today: string };
}

/** The nodes by the ids that the page gives them, those that stand for a folded branch among them. */
export function inSightOf(team: StoredTeam, timeZone: string): InSight {
  const { members, households, lines, mediatedFor } = team;
  const sectors = lines.map(({ agency }) => agency.sector);
  const nodes = [
    ...members.map(({ id }) => `member:${id}`),
    ...households.map(({ id }) => `home:${id}`),
    ...sectors.map((sector) => `sector:${sector}`),
    ...lines.map(({ agency }) => `agency:${agency.id}`),
    ...lines.flatMap(({ agency, practitioners }) =>
      practitioners.map(({ id }) => `person:${agency.id}:${id}`),
    ),
    ...(mediatedFor.length ? ['mediated'] : []),
  ];
  const areas = households.flatMap(({ areaName }) => (areaName === null ? [] : [areaName]));
  return {
    nodes: new Set(nodes),
    sectors: new Set(sectors),
    roles: new Set(lines.map(({ role }) => role)),
    areas: new Set(areas),
    days: daysOf(team, timeZone),
  };
}

function daysOf({ asOf, members, relationships, lines }: StoredTeam, timeZone: string) {
  const begun = [
    ...members.flatMap(({ homesSince }) => homesSince),
    ...members.flatMap(({ familyRoles }) => familyRoles.map(({ since }) => since)),
    ...relationships.map(({ since }) => since),
    ...lines.map(({ since }) => since),
  ];
  const now = Date.parse(asOf);
  const first = Math.min(now, ...begun.map((time) => Date.parse(time)).filter(Number.isFinite));
  return { first: dayAt(new Date(first), timeZone), today: dayAt(new Date(now), timeZone) };
}

/**
 * Whatever was kept may speak of what its reader may not know of, or no longer: of that nothing goes out,
 * and it is told by nothing that something was left away.
 */
export function lensInSight(lens: Lens, { nodes, sectors, roles, areas, days }: InSight): Lens {
  const hasFocus = lens.focusId !== null && nodes.has(lens.focusId);
  return {
    ...lens,
    sectors: lens.sectors.filter((value) => sectors.has(value)),
    roles: lens.roles.filter((value) => roles.has(value)),
    areas: lens.areas.filter((value) => areas.has(value)),
    members: lens.members.filter((id) => nodes.has(id)),
    folded: lens.folded.filter((id) => nodes.has(id)),
    focusId: hasFocus ? lens.focusId : null,
    focusSteps: hasFocus ? lens.focusSteps : 1,
    asAt: dayInSight(lens.asAt, days),
  };
}

/** An earlier day than the first would tell that there is something before what its reader sees. */
function dayInSight(day: string | null, { first, today }: InSight['days']): string | null {
  if (day === null || day >= today) return null;
  return day < first ? first : day;
}

export const placesInSight = (places: readonly Place[], { nodes }: InSight): Place[] =>
  places.filter(({ id }) => nodes.has(id));

/**
 * What is to be kept after a move. Whoever was not moved, or is out of sight for now, keeps their place:
 * another window, or an older page gone back to, knows nothing of what was moved since.
 */
export function mergedPlaces(
  kept: readonly Place[],
  sent: readonly Place[],
  inSight: InSight,
): Place[] {
  const isSent = new Set(sent.map(({ id }) => id));
  const others = kept.filter(({ id }) => !isSent.has(id));
  return [...placesInSight(sent, inSight), ...others].slice(0, MOST_PLACES);
}
