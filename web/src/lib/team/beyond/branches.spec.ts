import { describe, expect, it } from '@jest/globals';
import type { Beyond } from '../../api/types.ts';
import { agencyNode, memberNode, personNode } from '../node-ids.ts';
import { branchAt, countBehind, familiesBehind, hideOtherNames, mostShown } from './branches.ts';
import { byName } from './sections.ts';

const someone = (id: string, years: number) => {
  return { id, given: id.toUpperCase(), family: 'Brown', age: { kind: 'born' as const, years } };
};

const answer: Beyond = {
  mark: 'm',
  families: [{ people: [someone('ava', 4), someone('leo', 8)] }, { people: [someone('bo', 40)] }],
  branches: [
    { kind: 'agency', id: 'oak', name: 'Oak Surgery', clientIds: ['ava', 'leo', 'bo'] },
    { kind: 'practitioner', id: 'dora', name: 'Dora Cole', clientIds: ['leo'] },
    { kind: 'relative', id: 'dev', name: 'Dev Green', clientIds: ['bo'] },
  ],
};

const idsAt = (nodeId: string) =>
  familiesBehind(answer, nodeId).map((people) => people.map(({ id }) => id));

describe('who is behind a node', () => {
  it('is told by the kind of the node', () => {
    expect(idsAt(agencyNode('oak'))).toEqual([['ava', 'leo'], ['bo']]);
    expect(idsAt(memberNode('dev'))).toEqual([['bo']]);
    expect(idsAt(agencyNode('dora'))).toEqual([]);
    expect(idsAt('mediated')).toEqual([]);
    expect(idsAt('sector:gp')).toEqual([]);
  });

  it('is the same for whoever stands beside two agencies', () => {
    expect(idsAt(personNode('oak', 'dora'))).toEqual([['leo']]);
    expect(idsAt(personNode('elm', 'dora'))).toEqual([['leo']]);
  });

  it('is counted before it is shown, and nothing where there is nobody', () => {
    expect(countBehind(answer, agencyNode('oak'))).toEqual({ people: 3, families: 2, shown: 3 });
    expect(countBehind(answer, agencyNode('elm'))).toBeNull();
    expect(branchAt(answer, agencyNode('elm'), 'Elm')).toBeNull();
  });

  it('is cut off, and the true number said', () => {
    const people = Array.from({ length: 34 }, (_, n) => someone(`p${n}`, n));
    const many: Beyond = {
      mark: 'm',
      families: [{ people: people.slice(0, 3) }, { people: people.slice(3) }],
      branches: [{ kind: 'agency', id: 'oak', name: 'Oak', clientIds: people.map(({ id }) => id) }],
    };
    const branch = branchAt(many, agencyNode('oak'), 'Oak')!;
    expect(branch.count).toEqual({ people: 34, families: 2, shown: mostShown });
    expect(branch.families.map((family) => family.length)).toEqual([3, mostShown - 3]);
    expect(byName(many)[0]!.families.flat()).toHaveLength(34);
  });

  it('has no name where names are hidden, and none that somebody on the page has', () => {
    const ages = [{ kind: 'born' as const, years: 6 }];
    const hidden = hideOtherNames(answer, ages, (kind, number) => `${kind} ${number}`);
    const names = hidden.families.flatMap(({ people }) => people.map((own) => own.given));
    expect(names).toEqual(['child 2', 'child 3', 'adult 1']);
    expect(JSON.stringify(hidden.families)).not.toMatch(/Brown|AVA|LEO|BO/);
  });

  it('stands on a plain page by name: family, people, services', () => {
    expect(byName(answer).map(({ name, people }) => [name, people])).toEqual([
      ['Dev Green', 1],
      ['Dora Cole', 1],
      ['Oak Surgery', 3],
    ]);
  });
});
