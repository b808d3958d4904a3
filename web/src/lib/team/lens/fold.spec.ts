import { describe, expect, it } from '@jest/globals';
import { largeTeam, smallFamily, twoHouseholds } from '../fixtures.ts';
import { linksOf } from '../links.ts';
import { toView } from '../model.ts';
import { speak } from '../speak.ts';
import { testWords } from '../test-words.ts';
import { readingOrder } from '../walk.ts';
import { branchOf, foldsOver, foldView } from './fold.ts';
import { act, clearLens, groupings, type Grouping } from './lens.ts';

const drawn = (grouping: Grouping, folded: string[] = [], answer = smallFamily) =>
  foldView(toView(answer), { grouping, folded }, testWords);

describe('folding', () => {
  it('is nothing where nothing is grouped or folded', () => {
    expect(readingOrder(drawn('none'))).toEqual(readingOrder(toView(smallFamily)));
  });

  it('by agency leaves the agencies, and says how many people each stands for', () => {
    const nodes = readingOrder(drawn('agency'));
    expect(nodes.filter((id) => id.startsWith('person:'))).toEqual([]);
    expect(speak(drawn('agency'), 'agency:gp', testWords)).toMatch(/1 people$/);
  });

  it('by sector leaves one node for each kind of service', () => {
    const nodes = readingOrder(drawn('sector', [], largeTeam(51)));
    expect(nodes.filter((id) => /^(person|agency):/.test(id))).toEqual([]);
    expect(nodes.filter((id) => id.startsWith('sector:')).length).toBeGreaterThan(5);
  });

  it('by household leaves one node for each home, and who lives in none', () => {
    const view = drawn('household', [], twoHouseholds);
    expect(view.members.map(({ id }) => id)).toEqual(['home:away', 'home:home']);
    expect(view.subjectId).toBe('home:away');
    expect(view.households).toEqual([]);
  });

  it('opens one branch of a grouping, and folds one branch of none', () => {
    expect(readingOrder(drawn('sector', ['sector:gp']))).toContain('person:gp:hale');
    const one = readingOrder(drawn('none', ['agency:gp']));
    expect(one).not.toContain('person:gp:hale');
    expect(one).toContain('person:hv:viewer');
  });

  it.each(groupings)(
    'by %s leaves no line without its ends, and everybody stands somewhere',
    (by) => {
      for (const answer of [smallFamily, twoHouseholds, largeTeam(51)]) {
        const view = drawn(by, [], answer);
        const nodes = new Set(readingOrder(view));
        for (const { source, target } of linksOf(view)) {
          expect(nodes.has(source) && nodes.has(target)).toBe(true);
        }
        for (const id of readingOrder(toView(answer))) {
          expect(nodes.has(view.standsFor.get(id) ?? id)).toBe(true);
        }
        const ids = linksOf(view).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
  );

  it('is turned by one key, there and back', () => {
    const id = branchOf(drawn('none'), 'person:gp:hale')!;
    expect(id).toBe('agency:gp');
    const folded = act(clearLens, { kind: 'fold', id }).folded;
    expect(branchOf(drawn('none', [...folded]), 'agency:gp')).toBe(id);
    expect(branchOf(drawn('none'), 'member:ava')).toBeNull();
  });

  it('knows what to open so that somebody can be seen', () => {
    const view = toView(smallFamily);
    for (const by of groupings) {
      for (const id of readingOrder(view)) {
        const own = drawn(by);
        const over = foldsOver(view, id).filter((fold) => isFoldedIn(own, fold));
        expect(readingOrder(drawn(by, over))).toContain(id);
      }
    }
  });
});

const isFoldedIn = (view: ReturnType<typeof drawn>, id: string) =>
  [...view.standsFor.values()].includes(id);
