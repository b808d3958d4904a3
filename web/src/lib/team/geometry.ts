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
  Math.abs(a.x - b.x) * 2 < a.w + b.w + 2 * gap && Math.abs(a.y - b.y) * 2 < a.h + b.h + 2 * gap;

export function bounds(rects: readonly Rect[]): Rect {
  const left = Math.min(...rects.map((r) => r.x - r.w / 2));
  const right = Math.max(...rects.map((r) => r.x + r.w / 2));
  const top = Math.min(...rects.map((r) => r.y - r.h / 2));
  const bottom = Math.max(...rects.map((r) => r.y + r.h / 2));
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
  const reach =
    (Math.abs(x / rx) ** squareness + Math.abs(y / ry) ** squareness) ** (-1 / squareness);
  return { x: x * reach, y: y * reach };
}
