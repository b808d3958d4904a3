import { describe, expect, it } from '@jest/globals';
import { ANCHOR, countBy, demoWorld } from './demo-world.ts';

const world = demoWorld();
const clients = new Map(world.clients.map((client) => [client.id, client]));
const YEAR = 365.25 * 86_400_000;
const ageOf = (id: string) => {
  const { birthDate, dueDate } = clients.get(id)!;
  const born = birthDate ?? dueDate;
  return born ? (ANCHOR.getTime() - Date.parse(born)) / YEAR : undefined;
};

describe('the families of the demo county', () => {
  it('have parents at least thirteen years older than their children', () => {
    const young = world.relations
      .filter(({ kind }) => kind === 'parent')
      .filter(({ fromId, toId }) => ageOf(fromId)! - ageOf(toId)! < 13);
    expect(young).toEqual([]);
  });

  it('have nobody of an age that nobody reaches, and no partner who is a child', () => {
    const odd = world.clients.filter(({ id, use }) => use !== 'unknown' && !(ageOf(id)! < 105));
    expect(odd).toEqual([]);
    const couples = world.relations.filter(({ kind }) => kind === 'partner');
    expect(couples.filter(({ fromId, toId }) => ageOf(fromId)! < 16 || ageOf(toId)! < 16)).toEqual(
      [],
    );
  });

  it('give everyone a birthday or a due date, unless nobody knows who they are', () => {
    const broken = world.clients.filter(
      ({ use, birthDate, dueDate }) => Boolean(birthDate) === Boolean(dueDate) && use !== 'unknown',
    );
    expect(broken).toEqual([]);
    const due = world.clients.flatMap(({ dueDate }) => dueDate ?? []);
    expect(due.every((day) => day > '2026-03-01' && day < '2026-12-01')).toBe(true);
  });

  it('have two living parents at most for each child, and no one as their own', () => {
    const parents = world.relations.filter(({ kind }) => kind === 'parent');
    expect(Math.max(...Object.values(countBy(parents, ({ toId }) => toId)))).toBe(2);
    expect(world.relations.filter(({ fromId, toId }) => fromId === toId)).toEqual([]);
    const triples = world.relations.map(({ fromId, toId, kind }) => fromId + toId + kind);
    expect(new Set(triples).size).toBe(triples.length);
  });

  it.each([
    ['twins', 5],
    ['children of two homes', 100],
    ['people known by another name', 300],
    ['ended partnerships', 150],
    ['the dead', 10],
    ['the unborn', 30],
    ['homes left behind', 300],
  ] as const)('have %s among them (at least %d)', (what, least) => {
    const siblings = world.relations.filter(({ kind }) => kind === 'sibling');
    const homes = countBy(
      world.livesIn.filter(({ until }) => !until),
      ({ clientId }) => clientId,
    );
    const counts = {
      twins: siblings.filter(({ fromId, toId }) => ageOf(fromId) === ageOf(toId)).length,
      'children of two homes': Object.values(homes).filter((count) => count === 2).length,
      'people known by another name': new Set(world.aliases.map(({ clientId }) => clientId)).size,
      'ended partnerships': world.relations.filter(({ kind, until }) => kind === 'partner' && until)
        .length,
      'the dead': world.clients.filter(({ deathDate }) => deathDate).length,
      'the unborn': world.clients.filter(({ dueDate }) => dueDate).length,
      'homes left behind': world.livesIn.filter(({ until }) => until).length,
    };
    expect(counts[what]).toBeGreaterThanOrEqual(least);
  });

  it('let nobody live on, or be supported anew, after their death', () => {
    const dead = world.clients.filter(({ deathDate }) => deathDate);
    const lines = world.involvements.filter(({ clientId }) =>
      dead.some(({ id }) => id === clientId),
    );
    const stays = world.livesIn.filter(
      ({ clientId, until }) => !until && dead.some(({ id }) => id === clientId),
    );
    expect({ lines: lines.length, stays: stays.length }).toEqual({ lines: 0, stays: 0 });
  });

  it('have nobody without a family, and nobody present without a home', () => {
    const members = new Set(world.memberships.map(({ clientId }) => clientId));
    expect(world.clients.filter(({ id }) => !members.has(id))).toEqual([]);
    const housed = new Set(world.livesIn.map(({ clientId }) => clientId));
    const present = world.clients.filter(({ birthDate, deathDate }) => birthDate && !deathDate);
    expect(present.filter(({ id }) => !housed.has(id))).toEqual([]);
  });
});
