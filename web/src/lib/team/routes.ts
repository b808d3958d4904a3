import type { Boxes } from './boxes.ts';
import { crosses, grown, type Point, type Rect } from './geometry.ts';
import type { TeamLink } from './links.ts';

const { sqrt } = Math;

/** How near a line may pass to a box that is none of its ends; boxes stand at least ten apart. */
export const clearance = 3;
const turnAt = 4;
const farthest = Infinity;

/**
 * The bends of each line, by its id: none where it runs straight. A line that passed behind somebody would be
 * read as theirs, so it goes round every box but its own two, by the shortest way.
 */
export function routesOf(
  links: readonly TeamLink[],
  positions: ReadonlyMap<string, Point>,
  boxes: Boxes,
): Map<string, Point[]> {
  const rects = [...positions].map(([id, at]) => ({ ...boxes.get(id)!, ...at }));
  return new Map(
    links.map(({ id, source, target }) => {
      const [from, to] = [positions.get(source), positions.get(target)];
      const others = rects.filter((rect) => rect.id !== source && rect.id !== target);
      return [id, from && to ? bendsBetween(from, to, others) : []];
    }),
  );
}

interface Step {
  at: Point;
  length: number;
  /** The way so far and the straight rest of it: it cannot be shorter. */
  atLeast: number;
  before: Step | null;
}

/**
 * The shortest way round all others. Sought round those alone that a way so far ran into, and again while it
 * runs into more: the shortest way round few that meets nobody else is the shortest round all. Looking at every
 * corner of 190 boxes for each line took seconds.
 */
export function bendsBetween(from: Point, to: Point, others: readonly Rect[]): Point[] {
  const met: Rect[] = [];
  for (;;) {
    const way = shortestRound(from, to, met);
    const isOn = (rect: Rect) => isInTheWay([from, ...way, to], grown(rect, clearance));
    const more = others.filter((rect) => !met.includes(rect) && isOn(rect));
    if (more.length === 0) return way;
    met.push(...more);
  }
}

const isInTheWay = (way: readonly Point[], barrier: Rect) =>
  way.some((at, index) => index > 0 && crosses(way[index - 1]!, at, barrier));

/** From corner to corner (A*); boxes never touch, so there always is one. */
export function shortestRound(from: Point, to: Point, boxes: readonly Rect[]): Point[] {
  const barriers = boxes.map((rect) => grown(rect, clearance));
  const isFree = (a: Point, b: Point) => !barriers.some((rect) => crosses(a, b, rect));
  const unreached = new Set(boxes.flatMap((rect) => corners(grown(rect, turnAt))));
  const shortest = new Map<Point, number>();
  const open: Step[] = [{ at: from, length: 0, atLeast: 0, before: null }];
  while (open.length > 0) {
    const next = open.reduce((best, step) => (step.atLeast < best.atLeast ? step : best));
    open.splice(open.indexOf(next), 1);
    if (next.at !== from && !unreached.delete(next.at)) continue;
    if (isFree(next.at, to)) return pathTo(next);
    for (const corner of unreached) {
      const length = next.length + distance(next.at, corner);
      if (length >= (shortest.get(corner) ?? farthest) || !isFree(next.at, corner)) continue;
      shortest.set(corner, length);
      const atLeast = length + distance(corner, to);
      open.push({ at: corner, length, atLeast, before: next });
    }
  }
  return [];
}

/** Not by `hypot`, which is slow: this is asked very often. */
const distance = (a: Point, b: Point) => sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

const corners = ({ x, y, w, h }: Rect): Point[] =>
  [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => ({ x: x + (right * w) / 2, y: y + (down * h) / 2 })),
  );

function pathTo(step: Step): Point[] {
  const path: Point[] = [];
  for (let own: Step | null = step; own?.before; own = own.before) path.unshift(own.at);
  return path;
}

/** Bends as Cytoscape wants them: how far along the line between the ends, and how far to its right as one walks it. */
export function segmentsOf(from: Point, to: Point, bends: readonly Point[]) {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = sqrt(along.x ** 2 + along.y ** 2) || 1;
  const parts = bends.map(({ x, y }) => {
    const off = { x: x - from.x, y: y - from.y };
    return {
      weight: (off.x * along.x + off.y * along.y) / length ** 2,
      distance: (off.y * along.x - off.x * along.y) / length,
    };
  });
  return {
    weights: parts.map((part) => part.weight.toFixed(4)).join(' '),
    distances: parts.map((part) => part.distance.toFixed(2)).join(' '),
  };
}
