import type { Box } from './boxes.ts';
import { bounds, type Rect } from './geometry.ts';
import { by, inOrder } from './order.ts';
import type { Cluster } from './ring-layout.ts';

/** One agency with the people beside it, and whom it supports. */
export interface Branch extends Cluster {
  memberIds: readonly string[];
}

export type Placed = Rect & { id: string };

const gap = { x: 12, y: 14 };
/** Wide enough to tell apart the lines that turn there. */
const gutter = 70;
const perRow = 2;

/**
 * The household tree: the family at the left, its agencies in a column beside it, each as near as can be to
 * those whom it supports, and the people of an agency at its right.
 */
export function layTree(
  branches: readonly Branch[],
  family: Rect,
  heightOf: (memberId: string) => number,
): Placed[] {
  const mean = ({ memberIds }: Branch) =>
    memberIds.reduce((sum, id) => sum + heightOf(id), 0) / Math.max(1, memberIds.length);
  const ordered = inOrder(branches, by(mean));
  const blocks = ordered.map(layBranch);
  const heights = blocks.map((block) => bounds(block).h);
  const whole = heights.reduce((sum, h) => sum + h + gap.y, -gap.y);
  const left = family.x + family.w / 2 + gutter;
  let top = family.y - whole / 2;
  return blocks.flatMap((block, index) => {
    const middle = top + heights[index]! / 2;
    top += heights[index]! + gap.y;
    return block.map((own) => ({ ...own, x: own.x + left, y: own.y + middle }));
  });
}

/** Round the height 0, from the left edge 0 to the right. */
function layBranch({ hub, around }: Branch): Placed[] {
  const rows: Box[][] = [];
  for (const [index, own] of around.entries()) {
    if (index % perRow === 0) rows.push([]);
    rows.at(-1)!.push(own);
  }
  const heights = rows.map((row) => Math.max(...row.map((own) => own.h)));
  let top = -(heights.reduce((sum, h) => sum + h + gap.x, -gap.x) / 2);
  const people = rows.flatMap((row, at) => {
    const y = top + heights[at]! / 2;
    top += heights[at]! + gap.x;
    return row.map(({ id, w, h }, column) => {
      return { id, w, h, x: hub.w + gutter / 2 + w / 2 + column * (w + gap.x), y };
    });
  });
  return [{ id: hub.id, w: hub.w, h: hub.h, x: hub.w / 2, y: 0 }, ...people];
}
