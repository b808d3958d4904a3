import { describe, expect, it } from '@jest/globals';
import { largeTeam, smallFamily, twoHouseholds } from '../fixtures.ts';
import { linksOf } from '../links.ts';
import { toView } from '../model.ts';
import { testWords } from '../test-words.ts';
import { readingOrder } from '../walk.ts';
import { farthestPath, partsOf, pathBetween, tellPath } from './path.ts';

const small = toView(smallFamily);
const tell = (from: string, to: string, view = small) =>
  tellPath(view, pathBetween(view, from, to) ?? [], testWords);

describe('the way between two', () => {
  it('goes over family, service and whoever works there, a sentence for each step', () => {
    const people = readingOrder(small).filter((id) => id.startsWith('person:'));
    const [one, other] = [people[0]!, people.at(-1)!];
    const sentences = tell(one, other);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences[0]).toMatch(/ work(s|ed) at /);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|^ | $/);
  });

  it.each([
    ['small', small],
    ['two households', toView(twoHouseholds)],
    ['large', toView(largeTeam(51))],
  ])('is one line after the other, as short as any, and the same both ways: %s', (_, view) => {
    const nodes = readingOrder(view);
    const from = nodes[0]!;
    const steps = distances(view, from);
    for (const to of nodes) {
      const way = pathBetween(view, from, to);
      expect(way?.length ?? null).toBe(steps.get(to) ?? null);
      if (!way) continue;
      let at = from;
      for (const { source, target } of way) {
        expect([source, target]).toContain(at);
        at = source === at ? target : source;
      }
      expect(at).toBe(to);
      expect(pathBetween(view, to, from)).toHaveLength(way.length);
      expect(partsOf(from, way).size).toBe(2 * way.length + 1);
    }
  });

  it('takes what still holds before what has ended, where both are as short', () => {
    const link = { ...linksOf(small).find(({ kind }) => kind === 'support')! };
    const agencies = small.sectors.flatMap((sector) => sector.agencies);
    const own = agencies.find(({ id }) => id === link.target)!;
    const ended = { ...own, id: 'agency:ended', isCurrent: false };
    ended.links = own.links.map((each) => ({ ...each, isCurrent: false }));
    // First in the order of the list, and still not taken.
    const sectors = [
      { sector: 'x', agencies: [{ ...ended, people: own.people }] },
      ...small.sectors,
    ];
    const view = { ...small, sectors };
    const way = pathBetween(view, link.source, own.people[0]!.id);
    expect(way?.map(({ target }) => target)).not.toContain('agency:ended');
    expect(way).toHaveLength(2);
  });

  it('is none where nothing that is shown leads there, and none farther than so many steps', () => {
    const alone = { ...small, relations: [], sectors: [], mediated: null };
    const [one, other] = alone.members.map(({ id }) => id);
    expect(pathBetween(alone, one!, other!)).toBeNull();
    const members = Array.from({ length: farthestPath + 2 }, (_, n) => ({
      ...small.members[0]!,
      id: `member:${n}`,
    }));
    const relations = members.slice(1).map(({ id }, n) => ({
      ...{ id: `relation:${n}`, fromId: `member:${n}`, toId: id },
      ...{ kind: 'sibling', isCurrent: true },
    }));
    const chain = { ...alone, members, relations };
    expect(pathBetween(chain, 'member:0', `member:${farthestPath}`)).toHaveLength(farthestPath);
    expect(pathBetween(chain, 'member:0', `member:${farthestPath + 1}`)).toBeNull();
  });
});

function distances(view: typeof small, from: string): Map<string, number> {
  const steps = new Map([[from, 0]]);
  for (let step = 1; step <= farthestPath; step += 1) {
    for (const { source, target } of linksOf(view)) {
      for (const [a, b] of [
        [source, target],
        [target, source],
      ] as const) {
        if (steps.get(a) === step - 1 && !steps.has(b)) steps.set(b, step);
      }
    }
  }
  return steps;
}
