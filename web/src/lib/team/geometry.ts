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

export interface Ellipse {
  rx: number;
  ry: number;
}

/** A point of an ellipse round (0, 0): 0 degrees is the top, and degrees run clockwise. */
export function onEllipse({ rx, ry }: Ellipse, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: rx * Math.sin(angle), y: -ry * Math.cos(angle) };
}
