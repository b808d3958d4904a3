import type { Rect } from './geometry.ts';
import type { Cluster } from './ring-layout.ts';
import type { Placed } from './tree-layout.ts';

const gap = { x: 16, y: 12 };
const rowGap = 34;
const perRow = 5;

/**
 * Agency columns: the family on top, below it one column for each agency with its people under it, in the
 * order of the list. What does not fit beside each other goes on in the next row.
 */
export function layColumns(clusters: readonly Cluster[], family: Rect): Placed[] {
  const placed: Placed[] = [];
  const w = Math.max(0, ...clusters.map(({ hub }) => hub.w));
  const count = Math.min(perRow, clusters.length);
  const left = family.x - ((count - 1) * (w + gap.x)) / 2;
  let top = family.y + family.h / 2 + rowGap;
  for (let start = 0; start < clusters.length; start += perRow) {
    let deepest = top;
    for (const [column, { hub, around }] of clusters.slice(start, start + perRow).entries()) {
      let y = top;
      for (const own of [hub, ...around]) {
        placed.push({
          id: own.id,
          w: own.w,
          h: own.h,
          x: left + column * (w + gap.x),
          y: y + own.h / 2,
        });
        y += own.h + gap.y;
      }
      deepest = Math.max(deepest, y - gap.y);
    }
    top = deepest + rowGap;
  }
  return placed;
}
