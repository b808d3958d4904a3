import type { ElementDefinition } from 'cytoscape';
import { leading } from './boxes.ts';
import type { Hull } from './family-layout.ts';
import { onRing, type Ring, type Point } from './geometry.ts';
import type { TeamLayout, Wedge } from './layout.ts';
import { kindOf } from './sectors.ts';

/** What lies behind the nodes and can be neither met nor chosen: sector wedges and household outlines. */
export function backdrop({ wedges, hulls, inner, outer }: TeamLayout): ElementDefinition[] {
  return [...wedges.map((wedge) => wedgeNode(wedge, inner, outer)), ...hulls.flatMap(hullNodes)];
}

function wedgeNode(wedge: Wedge, inner: Ring, outer: Ring): ElementDefinition {
  const reach = { rx: outer.rx + 80, ry: outer.ry + 44 };
  const start = { rx: inner.rx * 0.55, ry: inner.ry * 0.55 };
  const points = [...arc(reach, wedge.from, wedge.to), ...arc(start, wedge.to, wedge.from)].flatMap(
    ({ x, y }) => [x / reach.rx, y / reach.ry],
  );
  return {
    data: {
      id: `wedge:${wedge.sector}`,
      points: points.map((value) => value.toFixed(4)).join(' '),
      w: 2 * reach.rx,
      h: 2 * reach.ry,
    },
    position: { x: 0, y: 0 },
    classes: `wedge ${kindOf(wedge.sector)}`,
  };
}

function arc(ring: Ring, from: number, to: number): Point[] {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 4));
  return Array.from({ length: steps + 1 }, (_, index) =>
    onRing(ring, from + ((to - from) * index) / steps),
  );
}

function hullNodes(hull: Hull): ElementDefinition[] {
  const { householdId, x, y, w, h, label, labelAt } = hull;
  const offset = h / 2 - 10 - (label.length * leading.title) / 2;
  return [
    { data: { id: `hull:${householdId}`, w, h }, position: { x, y }, classes: 'hull' },
    {
      data: { id: `home:${householdId}`, label: label.join('\n') },
      position: { x, y: labelAt === 'top' ? y - offset : y + offset },
      classes: 'text home',
    },
  ];
}
