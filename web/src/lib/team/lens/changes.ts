import type { FamilyTeam, Line } from '../family-team.ts';
import { agencyNode, memberNode, personNode } from '../node-ids.ts';
import { by, inOrder } from '../order.ts';

/**
 * What came about in a stretch of time, as far as today's answer tells it. `joined` and `left`: somebody of
 * the team or the family. `shown`: a line that began before, but that the viewer was not shown then.
 * Nothing here comes from a gap: what is no longer shown has neither joined nor left.
 */
export interface Change {
  kind: 'joined' | 'left' | 'shown' | 'moved' | 'related' | 'unrelated';
  /** Whose change it is. */
  id: string;
  /** ISO time. */
  at: string;
  /** The family members whom it concerns: those worked with, or at the other end of a relation. */
  memberIds: string[];
  /** What they are in it: an involvement's role, a relation's kind, a household's id. */
  as: string;
}

export interface Stretch {
  /** ISO time; what came about at that very moment had come about before. */
  from: string;
  /** Lines that the viewer was not shown when it began. */
  newLineIds?: readonly string[];
}

/** The newest first. */
export function changesIn(team: FamilyTeam, stretch: Stretch): Change[] {
  const isIn = within(stretch, team.asOf);
  const isShown = new Set(team.members.map(({ id }) => id));
  const lines = team.lines.filter(({ clientId }) => isShown.has(clientId));
  const all = [
    ...lines.flatMap((line) => changesOfLine(line, isIn, stretch.newLineIds ?? [])),
    ...changesOfFamily(team, isIn),
  ];
  return inOrder(
    together(all),
    by((own) => -Date.parse(own.at)),
    by((own) => own.kind),
    by((own) => own.id),
    by((own) => own.as),
  );
}

type IsIn = (time: string | null) => time is string;

function within({ from }: Stretch, asOf: string): IsIn {
  const [start, end] = [Date.parse(from), Date.parse(asOf)];
  return (time): time is string =>
    time !== null && start < Date.parse(time) && Date.parse(time) <= end;
}

/** Whoever holds a line, and where nobody is named, its agency. */
export const holdersOf = ({ agency, practitioners, since, until }: Line) =>
  practitioners.length === 0
    ? [{ id: agencyNode(agency.id), since, until }]
    : practitioners.map((own) => ({
        id: personNode(agency.id, own.id),
        since: later(own.since, since),
        until: own.until,
      }));

const later = (a: string, b: string) => (Date.parse(a) < Date.parse(b) ? b : a);
const earlier = (a: string, b: string) => (Date.parse(b) < Date.parse(a) ? b : a);

function changesOfLine(line: Line, isIn: IsIn, newLineIds: readonly string[]): Change[] {
  return holdersOf(line).flatMap(({ id, since, until }) => {
    const about = { id, memberIds: [memberNode(line.clientId)], as: line.role };
    const isNew = newLineIds.includes(line.id) && !isIn(since);
    return [
      ...(isNew ? [{ ...about, kind: 'shown' as const, at: since }] : []),
      ...(isIn(since) ? [{ ...about, kind: 'joined' as const, at: since }] : []),
      ...(isIn(until) ? [{ ...about, kind: 'left' as const, at: until }] : []),
    ];
  });
}

function changesOfFamily(team: FamilyTeam, isIn: IsIn): Change[] {
  const joined = team.members.flatMap(({ id, familyRoles, isSubject }): Change[] => {
    const [first] = familyRoles.toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since));
    if (isSubject || !first || !isIn(first.since)) return [];
    return [{ kind: 'joined', id: memberNode(id), at: first.since, memberIds: [], as: first.role }];
  });
  const isNew = new Set(joined.map(({ id }) => id));
  const moved = team.members.flatMap(({ id, householdIds, homesSince }) =>
    householdIds.flatMap((home, index): Change[] => {
      const at = homesSince[index] ?? null;
      if (!isIn(at) || isNew.has(memberNode(id))) return [];
      return [{ kind: 'moved', id: memberNode(id), at, memberIds: [], as: home }];
    }),
  );
  const ties = team.relationships.flatMap(({ fromId, toId, kind, since, until }): Change[] => {
    const [id, other] = [memberNode(fromId), memberNode(toId)];
    const about = { id, memberIds: [other], as: kind };
    // Whoever joins a family is somebody's relative from then on.
    const isSaid = isNew.has(id) || isNew.has(other);
    return [
      ...(isIn(since) && !isSaid ? [{ ...about, kind: 'related' as const, at: since }] : []),
      ...(isIn(until) ? [{ ...about, kind: 'unrelated' as const, at: until }] : []),
    ];
  });
  return [...joined, ...moved, ...ties];
}

/** The same of several family members, or of several people, is one sentence. */
function together(all: Change[]): Change[] {
  const alike = new Map<string, Change>();
  for (const own of all) {
    const key = [own.kind, own.id, own.as, own.at.slice(0, 10)].join(' ');
    const before = alike.get(key);
    const memberIds = [...new Set([...(before?.memberIds ?? []), ...own.memberIds])];
    alike.set(key, { ...(before ?? own), memberIds });
  }
  return [...alike.values()];
}

export interface Mark {
  kind: 'joined' | 'left';
  /** ISO time. */
  at: string;
}

/**
 * Who is marked in the picture: whoever was not there at all before the stretch, and whoever is there no
 * more. Somebody who began with one child more has not joined.
 */
export function marksIn(team: FamilyTeam, { from }: Stretch): Map<string, Mark> {
  const isIn = within({ from }, team.asOf);
  const parts = new Map<string, { since: string; until: string | null; isCurrent: boolean }[]>();
  const add = (id: string, since: string, until: string | null) => {
    const isCurrent = until === null || Date.parse(until) > Date.parse(team.asOf);
    parts.set(id, [...(parts.get(id) ?? []), { since, until, isCurrent }]);
  };
  for (const line of team.lines) {
    for (const { id, since, until } of holdersOf(line)) add(id, since, until);
  }
  for (const { id, isSubject, familyRoles } of team.members) {
    for (const { since } of isSubject ? [] : familyRoles) add(memberNode(id), since, null);
  }
  const marks = new Map<string, Mark>();
  for (const [id, own] of parts) {
    const first = own.map(({ since }) => since).reduce(earlier);
    const last = own.flatMap(({ until }) => until ?? []).reduce(later, from);
    if (own.every(({ isCurrent }) => !isCurrent) && isIn(last)) {
      marks.set(id, { kind: 'left', at: last });
    } else if (isIn(first)) marks.set(id, { kind: 'joined', at: first });
  }
  return marks;
}
