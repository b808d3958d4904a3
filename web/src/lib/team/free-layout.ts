import type { Boxes } from './boxes.ts';
import { leading } from './boxes.ts';
import type { Hull } from './family-layout.ts';
import { bounds, overlaps, type Point, type Rect } from './geometry.ts';
import type { Places } from './lens/lens.ts';
import type { TeamView } from './view.ts';

const pad = 16;
const apart = 10;
const stride = 24;

/**
 * Everybody where the reader has put them. Who has come since stands where the rings would have them, or as
 * near to it as there is room: nobody else moves for them.
 */
export function placeFreely(
  base: ReadonlyMap<string, Point>,
  places: Places,
  boxes: Boxes,
): Map<string, Point> {
  const positions = new Map<string, Point>();
  for (const [id, at] of base) positions.set(id, places[id] ?? at);
  const settled: Rect[] = [];
  const rect = (id: string, at: Point): Rect => ({ ...boxes.get(id)!, ...at });
  for (const [id, at] of positions) if (places[id]) settled.push(rect(id, at));
  for (const [id, at] of positions) {
    if (places[id]) continue;
    const free = nearest(at, (spot) =>
      settled.every((other) => !overlaps(rect(id, spot), other, apart)),
    );
    positions.set(id, free);
    settled.push(rect(id, free));
  }
  return positions;
}

/** In growing squares round where it would stand. */
function nearest(at: Point, isFree: (spot: Point) => boolean): Point {
  for (let reach = 0; reach < 200; reach += 1) {
    for (let side = -reach; side <= reach; side += 1) {
      const ring = [
        { x: side, y: -reach },
        { x: reach, y: side },
        { x: side, y: reach },
        { x: -reach, y: side },
      ];
      const spots = ring.map(({ x, y }) => ({ x: at.x + x * stride, y: at.y + y * stride }));
      const free = spots.find(isFree);
      if (free) return free;
    }
  }
  return at;
}

/** The outlines go with those who live there. */
export function encloseFreely(
  hulls: readonly Hull[],
  view: TeamView,
  positions: ReadonlyMap<string, Point>,
  boxes: Boxes,
): Hull[] {
  return hulls.flatMap((hull) => {
    const home = view.households.find(({ id }) => id === hull.householdId);
    const inside = (home?.memberIds ?? []).flatMap((id) => {
      const at = positions.get(id);
      return at ? [{ ...boxes.get(id)!, ...at }] : [];
    });
    if (inside.length === 0) return [];
    const strip = hull.label.length * leading.title + 8;
    const { x, y, w, h } = bounds(inside);
    const size = { x, y: y - strip / 2, w: Math.max(hull.w, w + 2 * pad), h: h + 2 * pad + strip };
    return [{ ...hull, ...size, labelAt: 'top' as const }];
  });
}
