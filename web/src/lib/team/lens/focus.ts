import type { FamilyTeam } from '../family-team.ts';
import { agencyNode, mediatedNode, memberNode, personNode } from '../node-ids.ts';
import type { Focus } from './lens.ts';

/**
 * Only what is at most so many links away: family relations and involvements. A person stands with their
 * agency, since an agency shown without its people would say that nobody is named.
 */
export function focusTeam(team: FamilyTeam, focus: Focus | null): FamilyTeam {
  const start = focus && nodeOf(team, focus.id);
  if (!start) return team;
  const reached = within(linksOf(team), start, focus.steps);
  const isReached = (clientId: string) => reached.has(memberNode(clientId));
  const members = team.members.filter(({ id }) => isReached(id));
  const homes = new Set(members.flatMap(({ householdIds }) => householdIds));
  return {
    ...team,
    members,
    households: team.households.filter(({ id }) => homes.has(id)),
    relationships: team.relationships.filter((own) => isReached(own.fromId) && isReached(own.toId)),
    lines: team.lines.filter(
      (line) => isReached(line.clientId) && reached.has(agencyNode(line.agency.id)),
    ),
    mediatedFor: reached.has(mediatedNode) ? team.mediatedFor.filter(isReached) : [],
  };
}

/** Where the walk begins; null where it is no longer shown, and then nothing is hidden. */
function nodeOf(team: FamilyTeam, id: string): string | null {
  const isMember = team.members.some((own) => memberNode(own.id) === id);
  const isRelay = id === mediatedNode && team.mediatedFor.length > 0;
  if (isMember || isRelay) return id;
  const line = team.lines.find(
    ({ agency, practitioners }) =>
      agencyNode(agency.id) === id ||
      practitioners.some((practitioner) => personNode(agency.id, practitioner.id) === id),
  );
  return line ? agencyNode(line.agency.id) : null;
}

type Link = readonly [string, string];

const linksOf = (team: FamilyTeam): Link[] => [
  ...team.relationships.map((own): Link => [memberNode(own.fromId), memberNode(own.toId)]),
  ...team.lines.map((line): Link => [memberNode(line.clientId), agencyNode(line.agency.id)]),
  ...team.mediatedFor.map((clientId): Link => [memberNode(clientId), mediatedNode]),
];

function within(links: readonly Link[], start: string, steps: number): Set<string> {
  const reached = new Set([start]);
  for (let step = 0; step < steps; step += 1) {
    const edge = links.filter(([a, b]) => reached.has(a) !== reached.has(b));
    for (const id of edge.flat()) reached.add(id);
  }
  return reached;
}
