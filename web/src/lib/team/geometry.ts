// Looked up once: these are asked millions of times, and where a test runs the name itself costs more than the sum.
const { abs, max, min } = Math;

export interface Point {
  x: number;
  y: number;
}

/** A rectangle by its centre, as Cytoscape places nodes. */
export interface Rect extends Point {
  w: number;
  h: number;
}

export const overlaps = (a: Rect, b: Rect, gap: number): boolean =>
  abs(a.x - b.x) * 2 < a.w + b.w + 2 * gap && abs(a.y - b.y) * 2 < a.h + b.h + 2 * gap;

export function bounds(rects: readonly Rect[]): Rect {
  const left = min(...rects.map((r) => r.x - r.w / 2));
  const right = max(...rects.map((r) => r.x + r.w / 2));
  const top = min(...rects.map((r) => r.y - r.h / 2));
  const bottom = max(...rects.map((r) => r.y + r.h / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top };
}

export const moved = <T extends Rect>(rect: T, by: Point): T => ({
  ...rect,
  x: rect.x + by.x,
  y: rect.y + by.y,
});

/** A rounded ring round (0, 0) by its half width and half height. */
export interface Ring {
  rx: number;
  ry: number;
}

/**
 * Between an ellipse (2) and a rectangle: it holds a wide family closely and uses the corners of a screen.
 * https://en.wikipedia.org/wiki/Superellipse
 */
const squareness = 4;

/** Where the ray at `degrees` meets the ring: 0 degrees is the top, and degrees run clockwise. */
export function onRing({ rx, ry }: Ring, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const reach = (abs(x / rx) ** squareness + abs(y / ry) ** squareness) ** (-1 / squareness);
  return { x: x * reach, y: y * reach };
}

export const grown = <T extends Rect>(rect: T, by: number): T => ({
  ...rect,
  w: rect.w + 2 * by,
  h: rect.h + 2 * by,
});

/**
 * Whether the straight line from `a` to `b` has a point inside the rectangle; its edge is outside. By
 * separating axes: those of the rectangle, and the line's own. It is asked very often, so it makes nothing.
 */
export function crosses(a: Point, b: Point, { x, y, w, h }: Rect): boolean {
  const halfW = w / 2;
  const halfH = h / 2;
  if (max(a.x, b.x) <= x - halfW || min(a.x, b.x) >= x + halfW) return false;
  if (max(a.y, b.y) <= y - halfH || min(a.y, b.y) >= y + halfH) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const off = abs(dx * (a.y - y) - dy * (a.x - x));
  return off < abs(dx) * halfH + abs(dy) * halfW;
}
