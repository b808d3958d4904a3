import type { Boxes } from './boxes.ts';
import { layColumns } from './column-layout.ts';
import { layFamily, type FamilyLayout, type Hull } from './family-layout.ts';
import { encloseFreely, placeFreely } from './free-layout.ts';
import { bounds, type Ring, type Point, type Rect } from './geometry.ts';
import type { HouseholdPlan } from './households.ts';
import { linksOf } from './links.ts';
import { grouped } from './order.ts';
import { sectorRank } from './sectors.ts';
import type { LayoutName, Places } from './lens/lens.ts';
import { layRings, type Spot } from './ring-layout.ts';
import { routesOf } from './routes.ts';
import { layTree, type Branch } from './tree-layout.ts';
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

export interface Arrangement {
  layout: LayoutName;
  places: Places;
}

export const rings: Arrangement = { layout: 'rings', places: {} };

/**
 * Where everything stands: the family in the middle, at the left or on top, and round, beside or below it
 * agencies in a fixed order of sectors, people by their agency. Pure: the same view gives the same picture,
 * and what is not in the view leaves no gap.
 */
export function layOut(
  view: TeamView,
  plan: HouseholdPlan,
  boxes: Boxes,
  nameOf: (household: HouseholdView) => string,
  { layout, places }: Arrangement = rings,
): TeamLayout {
  const family = layFamily(plan, boxes, nameOf);
  const laid = around(view, boxes, family, layout);
  const base = new Map(family.positions);
  for (const { id, x, y } of laid.spots) base.set(id, { x, y });
  const isFree = layout === 'free';
  const positions = isFree ? placeFreely(base, places, boxes) : base;
  const hulls = isFree ? encloseFreely(family.hulls, view, positions, boxes) : family.hulls;
  const routes = routesOf(linksOf(view), positions, boxes);
  return { positions, routes, hulls, ...(isFree ? bare : laid.backs) };
}

type Backs = Pick<TeamLayout, 'wedges' | 'inner' | 'outer'>;

/** Only the rings have wedges to stand in. */
const bare: Backs = { wedges: [], inner: { rx: 1, ry: 1 }, outer: { rx: 1, ry: 1 } };

function around(view: TeamView, boxes: Boxes, family: FamilyLayout, layout: LayoutName) {
  const branches = branchesOf(view, boxes);
  if (layout === 'tree') {
    const heightOf = (id: string) => family.positions.get(id)?.y ?? 0;
    return { spots: layTree(branches, family.extent, heightOf), backs: bare };
  }
  if (layout === 'columns') return { spots: layColumns(branches, family.extent), backs: bare };
  const { spots, ...turns } = layRings(branches, family.extent);
  return { spots, backs: { wedges: wedgesOf(spots), ...turns } };
}

/** The mediated line's place among the wedges: it has no sector that anyone may know. */
const relay = '';

function branchesOf(view: TeamView, boxes: Boxes): Branch[] {
  const branches = view.sectors.flatMap(({ sector, agencies }) =>
    agencies.map((agency) => ({
      sector,
      hub: boxes.get(agency.id)!,
      around: agency.people.map((person) => boxes.get(person.id)!),
      memberIds: agency.links.map((link) => link.memberId),
    })),
  );
  const chairs = view.chairs.map(({ id, sector, memberId }) => {
    return { sector, hub: boxes.get(id)!, around: [], memberIds: [memberId] };
  });
  const all = inSectors([...branches, ...chairs]);
  const last = view.mediated && boxes.get(view.mediated.id);
  const memberIds = view.mediated?.memberIds ?? [];
  return last ? [...all, { sector: relay, hub: last, around: [], memberIds }] : all;
}

/** Each beside the others of its sector; among themselves they keep their order. */
const inSectors = (branches: Branch[]): Branch[] =>
  [...grouped(branches, ({ sector }) => sector).values()]
    .sort((a, b) => sectorRank(a[0]!.sector) - sectorRank(b[0]!.sector))
    .flat();

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
