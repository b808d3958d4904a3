import { describe, expect, test } from '@jest/globals';
import type { Places } from './lens.ts';
import { joined, letterOf, type Letter } from './letters.ts';
import { toPlaces } from './places.ts';

const at = (x: number) => ({ x, y: 0 });
const free = (places: Places) => ({ layout: 'free' as const, places });

/** What the server makes of it: whatever is not spoken of stays. */
const kept = (before: Places, { places, isPutBack }: Letter): Places => {
  return { ...(isPutBack ? {} : before), ...toPlaces(places) };
};

describe('a letter', () => {
  test('from an older arrangement speaks only of what was moved there', () => {
    const older = free({ a: at(0), b: at(0) });
    const newest = { a: at(5), b: at(5), c: at(5) };
    const letter = letterOf(older, free({ a: at(9), b: at(0) }))!;
    expect(letter).toEqual({ layout: 'free', places: [{ id: 'a', x: 9, y: 0 }], isPutBack: false });
    expect(kept(newest, letter)).toEqual({ a: at(9), b: at(5), c: at(5) });
  });

  test('tells of another layout without moving anybody', () => {
    const letter = letterOf(free({ a: at(1) }), { layout: 'tree', places: { a: at(1) } });
    expect(letter).toEqual({ layout: 'tree', places: [], isPutBack: false });
  });

  test('forgets everybody once all is put back', () => {
    expect(letterOf(free({ a: at(1) }), { layout: 'rings', places: {} })).toEqual({
      layout: 'rings',
      places: [],
      isPutBack: true,
    });
  });

  test.each([
    ['nothing was moved', free({ a: at(1) }), free({ a: at(1) })],
    ['there is nothing to keep', { ...free({}), layout: 'rings' as const }, free({})],
  ])('is not written where %s', (_what, before, after) => {
    expect(letterOf(before, after)).toBeNull();
  });
});

describe('two letters, of which the first was not sent yet', () => {
  const stages = [free({ a: at(0), b: at(0) }), free({ a: at(1), b: at(0) })];

  test('are one that says both', () => {
    const last = free({ a: at(1), b: at(2) });
    const both = joined(letterOf(stages[0]!, stages[1]!), letterOf(stages[1]!, last)!);
    expect(kept(stages[0]!.places, both)).toEqual(last.places);
  });

  test('keep in mind that all was put back between them', () => {
    const back = letterOf(stages[1]!, { layout: 'rings', places: {} })!;
    const again = letterOf({ layout: 'rings', places: {} }, free({ b: at(7) }))!;
    expect(kept({ c: at(3) }, joined(back, again))).toEqual({ b: at(7) });
    expect(joined(again, back)).toEqual(back);
  });
});
