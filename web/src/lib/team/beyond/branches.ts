import type { Beyond } from '../../api/types.ts';
import type { Age } from '../family-team.ts';
import type { DrawnView } from '../lens/fold.ts';
import type { Alias } from '../lens/hide-names.ts';
import type { BranchView, TeamView } from '../view.ts';

/** So many people stand in one branch; the page of its own has all of them. */
export const mostShown = 20;

/** What one node leads to: true numbers, and how many of them would stand there. */
export interface Count {
  people: number;
  families: number;
  shown: number;
}

type Person = Beyond['families'][number]['people'][number];

/** Whoever works for two agencies of the team leads to the same people from both places. */
export function wayOf(nodeId: string): { kind: string; id: string } | null {
  const [type, first = '', second] = nodeId.split(':');
  if (type === 'member') return { kind: 'relative', id: first };
  if (type === 'agency') return { kind: 'agency', id: first };
  return type === 'person' && second ? { kind: 'practitioner', id: second } : null;
}

/** The people behind one node, by family; empty where it leads to nobody. */
export function familiesBehind({ families, branches }: Beyond, nodeId: string): Person[][] {
  const way = wayOf(nodeId);
  const branch = branches.find(({ kind, id }) => kind === way?.kind && id === way.id);
  const wanted = new Set(branch?.clientIds);
  return families
    .map(({ people }) => people.filter(({ id }) => wanted.has(id)))
    .filter((people) => people.length > 0);
}

export function countBehind(answer: Beyond, nodeId: string): Count | null {
  const families = familiesBehind(answer, nodeId);
  const people = families.flat().length;
  if (people === 0) return null;
  return { people, families: families.length, shown: Math.min(people, mostShown) };
}

/** An opened branch as it is drawn and listed; null where the node leads to nobody. */
export function branchAt(answer: Beyond, from: string, name: string): BranchView | null {
  const count = countBehind(answer, from);
  if (!count) return null;
  const id = `beyond:${from}`;
  let room = mostShown;
  const families = familiesBehind(answer, from).flatMap((family) => {
    const people = family.slice(0, room).map(({ id: clientId, given, family: last, age }) => {
      return { id: `${id}:${clientId}`, clientId, given, family: last, age };
    });
    room -= people.length;
    return people.length ? [people] : [];
  });
  return { id, from, name, families, count };
}

/** What is drawn, with the branches that lead on from it, each from what stands for its node. */
export function withBranches(drawn: DrawnView, branches: readonly BranchView[]): DrawnView {
  if (branches.length === 0) return drawn;
  const at = (id: string) => drawn.standsFor.get(id) ?? id;
  return { ...drawn, beyond: branches.map((own) => ({ ...own, from: at(own.from) })) };
}

export const peopleIn = ({ families }: BranchView) => families.flat();

export const branchOfPerson = (view: TeamView, nodeId: string): BranchView | undefined =>
  view.beyond.find((branch) => peopleIn(branch).some(({ id }) => id === nodeId));

/**
 * Without names, like the family of the page. Their numbers go on where the family's end, so that no two
 * people in the picture are called alike.
 */
export function hideOtherNames(answer: Beyond, ages: readonly Age[], alias: Alias): Beyond {
  const counts = new Map<string, number>();
  const number = (age: Age) => {
    const kind = kindOf(age);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return alias(kind, counts.get(kind)!);
  };
  ages.forEach(number);
  return {
    ...answer,
    families: answer.families.map(({ people }) => ({
      people: people.map((own) => ({ ...own, given: number(own.age), family: '' })),
    })),
  };
}

function kindOf({ kind, years = 0 }: Age) {
  if (kind === 'unborn') return 'unborn';
  return kind === 'born' && years < 18 ? 'child' : 'adult';
}
