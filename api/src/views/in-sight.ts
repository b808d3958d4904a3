import type { StoredTeam } from '../team/team.repository.ts';
import { MOST_PLACES, type Lens, type Place } from './view-lens.ts';

/** All that one answer of a family page discloses and a view can speak of. */
export interface InSight {
  nodes: ReadonlySet<string>;
  sectors: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  areas: ReadonlySet<string>;
}

/** The nodes by the ids that the page gives them, those that stand for a folded branch among them. */
export function inSightOf({ members, households, lines, mediatedFor }: StoredTeam): InSight {
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
  };
}

/**
 * Whatever was kept may speak of what its reader may not know of, or no longer: of that nothing goes out,
 * and it is told by nothing that something was left away.
 */
export function lensInSight(lens: Lens, { nodes, sectors, roles, areas }: InSight): Lens {
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
  };
}

export const placesInSight = (places: readonly Place[], { nodes }: InSight): Place[] =>
  places.filter(({ id }) => nodes.has(id));

/**
 * What is to be kept after a move. Somebody who is out of sight for now keeps their place until they are
 * back; everything put back forgets them too.
 */
export function mergedPlaces(
  kept: readonly Place[],
  sent: readonly Place[],
  inSight: InSight,
): Place[] {
  if (sent.length === 0) return [];
  const away = kept.filter(({ id }) => !inSight.nodes.has(id));
  return [...placesInSight(sent, inSight), ...away].slice(0, MOST_PLACES);
}
