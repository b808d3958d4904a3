import type { Box, Boxes } from './boxes.ts';
import { leading, type } from './boxes.ts';
import { bounds, moved, type Point, type Rect } from './geometry.ts';
import type { HouseholdPlan } from './households.ts';
import { wrap } from './text.ts';
import type { HouseholdView, MemberView } from './view.ts';

/** The outline of one household, with its name along the top or the bottom edge. */
export interface Hull extends Rect {
  householdId: string;
  label: string[];
  labelAt: 'top' | 'bottom';
}

export interface FamilyLayout {
  positions: Map<string, Point>;
  hulls: Hull[];
  /** What no agency may be placed on. */
  extent: Rect;
}

const gap = { x: 14, y: 22 };
const pad = 16;
const zoneGap = 2 * pad + 14;

/** Places the family round (0, 0). */
export function layFamily(
  plan: HouseholdPlan,
  boxes: Boxes,
  nameOf: (household: HouseholdView) => string,
): FamilyLayout {
  const perRow = plan.zones.length > 1 ? 2 : 3;
  const blocks = plan.zones.map((zone) => ({ zone, rects: layRows(zone.members, boxes, perRow) }));
  const placed = sideBySide(blocks.map((block) => block.rects));
  const hulls = enclose(plan, placed, nameOf);
  const loose = below(layRows(plan.unhoused, boxes, 4), hulls);
  const all = [...hulls, ...loose];
  if (all.length === 0) return { positions: new Map(), hulls, extent: { x: 0, y: 0, w: 0, h: 0 } };
  const { x, y, w, h } = bounds(all);
  const centre = { x: -x, y: -y };
  const members = [...placed.flat(), ...loose].map((rect) => moved(rect, centre));
  return {
    positions: new Map(members.map((rect) => [rect.id, { x: rect.x, y: rect.y }])),
    hulls: hulls.map((hull) => moved(hull, centre)),
    extent: { x: 0, y: 0, w, h },
  };
}

type Placed = Rect & { id: string };

/** Rows by generation, so that a parent stands over a child; a long row is broken. */
function layRows(members: MemberView[], boxes: Boxes, perRow: number): Placed[] {
  const rows: Box[][] = [];
  let generation = '';
  for (const member of members) {
    const last = rows.at(-1);
    const own = boxes.get(member.id)!;
    if (last && generation === member.generation && last.length < perRow) last.push(own);
    else rows.push([own]);
    generation = member.generation;
  }
  let y = 0;
  return rows.flatMap((row) => {
    const height = Math.max(...row.map((own) => own.h));
    const middle = y + height / 2;
    y += height + gap.y;
    const step = (row[0]?.w ?? 0) + gap.x;
    return row.map(({ id, w, h }, index) => {
      return { id, w, h, x: (index - (row.length - 1) / 2) * step, y: middle };
    });
  });
}

/** Blocks from left to right, each centred on the same height. */
function sideBySide(blocks: Placed[][]): Placed[][] {
  let left = 0;
  return blocks.map((rects) => {
    const { x, y, w } = bounds(rects);
    const shift = { x: left + w / 2 - x, y: -y };
    left += w + zoneGap;
    return rects.map((rect) => moved(rect, shift));
  });
}

/** Neighbouring outlines overlap, so one is named along the top and the next along the bottom. */
function enclose(
  plan: HouseholdPlan,
  placed: Placed[][],
  nameOf: (household: HouseholdView) => string,
): Hull[] {
  const households = [...new Set(plan.zones.flatMap((zone) => zone.households))].filter((own) =>
    plan.zones.some((zone) => zone.households.includes(own)),
  );
  return households.map((household, index) => {
    const inside = placed.filter((_, zone) => plan.zones[zone]!.households.includes(household));
    const inner = bounds(inside.flat());
    const w = inner.w + 2 * pad;
    const label = wrap(nameOf(household), type.household, w - 24, 2);
    const strip = label.length * leading.title + 8;
    const labelAt = index % 2 === 0 ? 'top' : 'bottom';
    const shift = labelAt === 'top' ? -strip / 2 : strip / 2;
    const h = inner.h + 2 * pad + strip;
    return { householdId: household.id, x: inner.x, y: inner.y + shift, w, h, label, labelAt };
  });
}

function below(rects: Placed[], hulls: Hull[]): Placed[] {
  if (rects.length === 0 || hulls.length === 0) return rects;
  const over = bounds(hulls);
  const own = bounds(rects);
  const shift = { x: over.x - own.x, y: over.y + over.h / 2 + gap.y + own.h / 2 - own.y };
  return rects.map((rect) => moved(rect, shift));
}
