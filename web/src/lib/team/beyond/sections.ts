import type { Beyond } from '../../api/types.ts';
import { by, inOrder } from '../order.ts';

type Person = Beyond['families'][number]['people'][number];

export interface Section {
  id: string;
  name: string;
  families: Person[][];
  people: number;
}

const kinds = ['relative', 'practitioner', 'agency'];

/** Whoever leads on, with everybody behind them: the family first, then people, then services. */
export function byName({ families, branches }: Pick<Beyond, 'families' | 'branches'>): Section[] {
  const ordered = inOrder(
    branches,
    by((branch) => kinds.indexOf(branch.kind)),
    by((branch) => branch.name),
    by((branch) => branch.id),
  );
  return ordered.map(({ id, name, clientIds }) => {
    const wanted = new Set(clientIds);
    const behind = families
      .map(({ people }) => people.filter((own) => wanted.has(own.id)))
      .filter((people) => people.length > 0);
    return { id, name, families: behind, people: clientIds.length };
  });
}
