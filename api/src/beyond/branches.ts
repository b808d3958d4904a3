import type { StoredPerson } from '../home/families.ts';
import type { MyFamily } from '../home/home.dto.ts';
import type { StoredTeam } from '../team/team.repository.ts';
import { BRANCH_KINDS, type BeyondDto, type BranchDto, type BranchKind } from './beyond.dto.ts';

/** One person to whom one node of the page leads. */
export interface Reached {
  kind: BranchKind;
  id: string;
  clientId: string;
}

/**
 * From where one may go on: what the page draws, and to whom: the viewer's own people and their families,
 * but for those on the page and those who are closed. The viewer's own node leads nowhere: all of theirs
 * are on their home page. Nor does the subject: who shares a family with them is drawn, and from a closed
 * one nothing leads.
 */
export function waysOn(team: StoredTeam, people: StoredPerson[], viewerId: string) {
  const drawn = new Set(team.members.map(({ id }) => id));
  const others = people.filter(({ id, isOpen }) => isOpen && !drawn.has(id));
  const practitioners = team.lines.flatMap((line) => (line.isCurrent ? line.practitioners : []));
  return {
    lineIds: unique(others.flatMap(({ lines }) => lines.map(({ id }) => id))),
    personIds: unique(others.map(({ id }) => id)),
    agencyIds: unique(team.lines.map(({ agency }) => agency.id)),
    practitionerIds: unique(
      practitioners.filter((own) => own.isCurrent && own.id !== viewerId).map(({ id }) => id),
    ),
    relativeIds: unique(team.members.filter((own) => !own.isSubject).map(({ id }) => id)),
  };
}

const unique = (ids: string[]): string[] => [...new Set(ids)].sort();

/** Everybody reached once, in the order of the home page, and by which nodes. */
export function branchesOf(
  reached: readonly Reached[],
  mine: readonly MyFamily[],
  team: StoredTeam,
): Omit<BeyondDto, 'mark'> {
  const wanted = new Set(reached.map(({ clientId }) => clientId));
  const told = new Set<string>();
  const families = mine.flatMap(({ members }) => {
    const people = members.filter(({ id }) => wanted.has(id) && !told.has(id));
    for (const { id } of people) told.add(id);
    return people.length ? [{ people: people.map(toPerson) }] : [];
  });
  return { families, branches: toBranches(reached, [...told], namesOf(team)) };
}

/** In an order of their own: that of the database may tell of rows that are not shown. */
function toBranches(
  reached: readonly Reached[],
  order: string[],
  names: ReadonlyMap<string, string>,
): BranchDto[] {
  const led = new Map<string, Set<string>>();
  for (const { kind, id, clientId } of reached) {
    const key = `${BRANCH_KINDS.indexOf(kind)} ${id}`;
    led.set(key, (led.get(key) ?? new Set()).add(clientId));
  }
  return [...led.keys()].sort().map((key) => {
    const [kind = '', id = ''] = key.split(' ');
    const clientIds = order.filter((clientId) => led.get(key)!.has(clientId));
    return { kind: BRANCH_KINDS[Number(kind)]!, id, name: names.get(id) ?? '', clientIds };
  });
}

function namesOf({ members, lines }: StoredTeam): Map<string, string> {
  const people = [...members, ...lines.flatMap(({ practitioners }) => practitioners)];
  return new Map([
    ...people.map(({ id, given, family }) => [id, `${given} ${family}`.trim()] as const),
    ...lines.map(({ agency }) => [agency.id, agency.name] as const),
  ]);
}

const toPerson = ({ id, given, family, age }: MyFamily['members'][number]) => {
  return { id, given, family, age };
};
