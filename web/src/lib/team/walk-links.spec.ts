import { describe, expect, it } from '@jest/globals';
import { largeTeam, smallFamily, twoHouseholds } from './fixtures.ts';
import { keyAction } from './keys.ts';
import { layoutNames, type LayoutName } from './lens/lens.ts';
import { toView } from './model.ts';
import { toPicture } from './picture.ts';
import { testWords } from './test-words.ts';
import { neighbours, readingOrder, stepAlong, stepAround, type Direction } from './walk.ts';

const directions: Direction[] = ['up', 'down', 'left', 'right'];

function world(answer = smallFamily, layout: LayoutName = 'rings') {
  const view = toView(answer);
  const { positions } = toPicture(view, testWords, { layout, places: {} }).layout;
  return { view, positions };
}

describe('walking along the links', () => {
  it('goes where the arrow points, and along a link where one leads there', () => {
    for (const answer of [smallFamily, twoHouseholds, largeTeam(51)]) {
      const { view, positions } = world(answer);
      for (const id of positions.keys()) {
        const linked = neighbours(view, id);
        const next = stepAlong(view, positions, id, 'right');
        expect(positions.get(next)!.x).toBeGreaterThanOrEqual(positions.get(id)!.x);
        const isAhead = (own: string) => {
          const [at, to] = [positions.get(id)!, positions.get(own)!];
          return to.x > at.x && Math.abs(to.y - at.y) <= to.x - at.x;
        };
        if (linked.some(isAhead)) expect(linked).toContain(next);
      }
    }
  });

  it.each(layoutNames)('reaches everybody by arrows and N, laid out as %s', (layout) => {
    const { view, positions } = world(largeTeam(51), layout);
    const seen = new Set([view.subjectId]);
    for (const id of seen) {
      for (const way of directions) {
        let own = stepAlong(view, positions, id, way);
        for (let left = neighbours(view, id).length; left >= 0; left -= 1) {
          seen.add(own);
          own = stepAround(view, positions, id, own, 1);
        }
      }
    }
    expect(readingOrder(view).filter((id) => !seen.has(id))).toEqual([]);
  });

  it('goes once round whoever hangs on the same node, clockwise, and back', () => {
    const { view, positions } = world(largeTeam(51));
    const all = neighbours(view, view.subjectId);
    const passed = [all[0]!];
    for (let step = 1; step < all.length; step += 1) {
      passed.push(stepAround(view, positions, view.subjectId, passed.at(-1)!, 1));
    }
    expect(passed.toSorted()).toEqual(all.toSorted());
    expect(stepAround(view, positions, view.subjectId, passed[1]!, -1)).toBe(passed[0]);
  });
});

describe('the keys', () => {
  const press = (key: string, more = {}) =>
    keyAction({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

  it.each([
    ['ArrowUp', {}, { kind: 'step', direction: 'up' }],
    ['ArrowUp', { shiftKey: true }, { kind: 'shift', direction: 'up' }],
    ['F', { shiftKey: true }, { kind: 'focus' }],
    ['?', { shiftKey: true }, { kind: 'help' }],
    ['3', {}, { kind: 'lay', layout: 'columns' }],
    ['5', {}, null],
    ['z', { ctrlKey: true }, { kind: 'undo' }],
    ['Z', { metaKey: true, shiftKey: true }, { kind: 'redo' }],
    ['+', { ctrlKey: true }, null],
    ['ArrowLeft', { altKey: true }, null],
    ['Tab', {}, null],
  ])('%s %j does %j', (key, more, action) => expect(press(key, more)).toEqual(action));
});
