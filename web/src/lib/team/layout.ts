import type { Boxes } from './boxes.ts';
import { layFamily, type Hull } from './family-layout.ts';
import { bounds, type Ring, type Point, type Rect } from './geometry.ts';
import type { HouseholdPlan } from './households.ts';
import { linksOf } from './links.ts';
import { layRings, type Cluster, type Spot } from './ring-layout.ts';
import { routesOf } from './routes.ts';
import type { HouseholdView, TeamView } from './view.ts';

export interface Wedge {
  sector: string;
  from: number;
  to: number;
}

export interface TeamLayout {
  positions: ReadonlyMap<string, Point>;
  /** The bends of each link, by its id. */
  routes: ReadonlyMap<string, Point[]>;
  hulls: Hull[];
  wedges: Wedge[];
  /** The ellipses between which the wedges' backgrounds are drawn. */
  inner: Ring;
  outer: Ring;
}

/**
 * The rings: family in the middle, agencies round it in a fixed order of sectors, people round their agency.
 * Pure: the same view gives the same picture, and what is not in the view leaves no gap.
 */
export function layOut(
  view: TeamView,
  plan: HouseholdPlan,
  boxes: Boxes,
  nameOf: (household: HouseholdView) => string,
): TeamLayout {
  const family = layFamily(plan, boxes, nameOf);
  const clusters = clustersOf(view, boxes);
  const { spots, ...rings } = layRings(clusters, family.extent);
  const positions = new Map(family.positions);
  for (const { id, x, y } of spots) positions.set(id, { x, y });
  const routes = routesOf(linksOf(view), positions, boxes);
  return { positions, routes, hulls: family.hulls, wedges: wedgesOf(spots), ...rings };
}

/** The mediated line's place among the wedges: it has no sector that anyone may know. */
const relay = '';

function clustersOf(view: TeamView, boxes: Boxes): Cluster[] {
  const clusters = view.sectors.flatMap(({ sector, agencies }) =>
    agencies.map((agency) => ({
      sector,
      hub: boxes.get(agency.id)!,
      around: agency.people.map((person) => boxes.get(person.id)!),
    })),
  );
  const last = view.mediated && boxes.get(view.mediated.id);
  return last ? [...clusters, { sector: relay, hub: last, around: [] }] : clusters;
}

const margin = 11;

/** Each sector's share of the turn, up to half way to its neighbours and never far beyond its own nodes. */
function wedgesOf(spots: readonly Spot[]): Wedge[] {
  const sectors = [...new Set(spots.map((own) => own.sector))];
  const spans = sectors.map((sector) => {
    const degrees = spots.filter((own) => own.sector === sector).map((own) => own.degrees);
    return { sector, from: Math.min(...degrees), to: Math.max(...degrees) };
  });
  const wedges = spans.map(({ sector, from, to }, index) => {
    const before = spans.at(index - 1)!.to - (index === 0 ? 360 : 0);
    const after = spans[(index + 1) % spans.length]!.from + (index === spans.length - 1 ? 360 : 0);
    return {
      sector,
      from: from - Math.min(margin, (from - before) / 2 - 0.6),
      to: to + Math.min(margin, (after - to) / 2 - 0.6),
    };
  });
  return wedges.filter(({ sector }) => sector !== relay);
}

/** The room that the whole picture takes. */
export function extentOf(layout: TeamLayout, boxes: Boxes): Rect {
  const nodes = [...layout.positions].map(([id, at]) => ({ ...boxes.get(id)!, ...at }));
  const all = [...nodes, ...layout.hulls];
  return all.length ? bounds(all) : { x: 0, y: 0, w: 0, h: 0 };
}
