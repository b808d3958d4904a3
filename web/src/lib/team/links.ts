import { branchOfPerson, peopleIn } from './beyond/branches.ts';
import type { BranchView, TeamView } from './view.ts';

export interface TeamLink {
  id: string;
  source: string;
  target: string;
  kind: 'relation' | 'support' | 'staff' | 'relay' | 'empty';
  isCurrent: boolean;
  isOwn: boolean;
  /** What a family relation is drawn as. */
  kin?: Kin;
}

export type Kin = 'descent' | 'partner' | 'carer' | 'sibling';

const kins: Record<string, Kin> = {
  partner: 'partner',
  fosterCarer: 'carer',
  kinshipCarer: 'carer',
  guardian: 'carer',
  sibling: 'sibling',
  halfSibling: 'sibling',
  stepSibling: 'sibling',
};

/** Every line between two nodes of the picture. */
export function linksOf(view: TeamView): TeamLink[] {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const relations = view.relations.map(({ id, fromId, toId, kind, isCurrent }): TeamLink => ({
    id,
    source: fromId,
    target: toId,
    kind: 'relation',
    isCurrent,
    isOwn: false,
    kin: kins[kind] ?? 'descent',
  }));
  const support = agencies.flatMap(({ id, links }) =>
    links.map((own) => link('support', own.memberId, id, own.isCurrent, own.isOwn)),
  );
  const staff = agencies.flatMap(({ id, people }) =>
    people.map((person) => link('staff', id, person.id, person.isCurrent, person.isViewer)),
  );
  const relay = (view.mediated?.memberIds ?? []).map((memberId) =>
    link('relay', memberId, view.mediated!.id, true, false),
  );
  const empty = view.chairs.map((own) => link('empty', own.memberId, own.id, true, false));
  return [...relations, ...support, ...staff, ...relay, ...empty];
}

const link = (
  kind: TeamLink['kind'],
  source: string,
  target: string,
  isCurrent: boolean,
  isOwn: boolean,
): TeamLink => ({ id: `${kind}:${source}>${target}`, source, target, kind, isCurrent, isOwn });

/** The line from a node to what stands behind it. */
export const wayLink = ({ from }: BranchView): string => `way:${from}`;

/** What belongs to one node: itself, its neighbours and the links between them. */
export function related(view: TeamView, nodeId: string): Set<string> {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const people = agencies.flatMap((agency) => agency.people.map((person) => ({ person, agency })));
  const own = people.find(({ person }) => person.id === nodeId);
  const nodes = new Set([nodeId]);
  const branch = branchOfPerson(view, nodeId);
  if (branch) return new Set([nodeId, branch.from, branch.id, wayLink(branch)]);
  if (own) {
    nodes.add(own.agency.id);
    for (const id of own.person.memberIds) nodes.add(id);
  } else {
    for (const { source, target } of linksOf(view)) {
      if (source === nodeId) nodes.add(target);
      if (target === nodeId) nodes.add(source);
    }
    for (const { person } of people) if (person.memberIds.includes(nodeId)) nodes.add(person.id);
  }
  const touches = ({ kind, source, target }: TeamLink) =>
    nodes.has(source) && nodes.has(target) && (kind !== 'relation' || isEnd(source, target));
  const isEnd = (source: string, target: string) => source === nodeId || target === nodeId;
  const branches = view.beyond.filter(({ from }) => from === nodeId);
  return new Set([
    ...nodes,
    ...branches.flatMap((led) => [led.id, wayLink(led), ...peopleIn(led).map(({ id }) => id)]),
    ...linksOf(view)
      .filter(touches)
      .map(({ id }) => id),
  ]);
}
