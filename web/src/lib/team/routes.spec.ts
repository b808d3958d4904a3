import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crosses, grown, type Point, type Rect } from './geometry.ts';
import { bendsBetween, clearance, shortestRound } from './routes.ts';

/** Boxes in a grid with more than the ten between them that layouts keep, some of the cells empty. */
const pitch = { x: 150, y: 60 };
const across = 6;
const boxes = fc
  .array(
    fc.option(
      fc.record({ w: fc.integer({ min: 20, max: 138 }), h: fc.integer({ min: 10, max: 48 }) }),
    ),
    {
      minLength: 6,
      maxLength: 42,
    },
  )
  .map((cells) =>
    cells.flatMap((cell, index): Rect[] => {
      const at = { x: (index % across) * pitch.x, y: Math.floor(index / across) * pitch.y };
      return cell ? [{ ...cell, ...at }] : [];
    }),
  );
const end = (x: number) => fc.record({ x: fc.constant(x), y: fc.integer({ min: -60, max: 420 }) });

const lengthOf = (way: readonly Point[]) =>
  way
    .slice(1)
    .reduce((sum, at, index) => sum + Math.hypot(at.x - way[index]!.x, at.y - way[index]!.y), 0);

describe('the bends of a line', () => {
  it('run straight where nobody is in the way', () => {
    expect(
      bendsBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, [{ x: 50, y: 40, w: 60, h: 20 }]),
    ).toEqual([]);
  });

  it('go round whoever is, on the nearer side', () => {
    const bends = bendsBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, [{ x: 50, y: 5, w: 20, h: 20 }]);
    expect(bends).toEqual([
      { x: 36, y: -9 },
      { x: 64, y: -9 },
    ]);
  });

  it('meet nobody, and are as short as if every box had been looked at', () => {
    const property = fc.property(boxes, end(-120), end(880), (others, from, to) => {
      const way = [from, ...bendsBetween(from, to, others), to];
      const met = others.filter((rect) =>
        way.some((at, index) => index > 0 && crosses(way[index - 1]!, at, grown(rect, clearance))),
      );
      expect(met).toEqual([]);
      const whole = [from, ...shortestRound(from, to, others), to];
      // A way keeps three from a box and bends at four: a corner that is in nobody's way may shorten it by that.
      expect(Math.abs(lengthOf(way) - lengthOf(whole))).toBeLessThan(1);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
