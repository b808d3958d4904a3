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

const gap = { x: 20, y: 30 };
const pad = 16;
const zoneGap = 2 * pad + 14;
/** Room for an address even where only one person lives. */
const leastWidth = 2 * 122 + gap.x;

/** Places the family round (0, 0). */
export function layFamily(
  plan: HouseholdPlan,
  boxes: Boxes,
  nameOf: (household: HouseholdView) => string,
): FamilyLayout {
  const blocks = plan.zones.map(({ members }) => layRows(members, boxes));
  const labels = label(plan, blocks, nameOf);
  const placed = oneBelowAnother(blocks, (above) => stripsBetween(labels, above));
  const hulls = enclose(plan, placed, labels);
  const loose = below(layRows(plan.unhoused, boxes), hulls);
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

/** Rows by generation, so that a parent stands over a child; a picture beside a list has room for two in a row. */
function layRows(members: MemberView[], boxes: Boxes): Placed[] {
  const rows: Box[][] = [];
  let generation = '';
  for (const member of members) {
    const last = rows.at(-1);
    const own = boxes.get(member.id)!;
    if (last && generation === member.generation && last.length < 2) last.push(own);
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

/** Blocks from top to bottom, each in the middle; between them there is room for the names of homes. */
function oneBelowAnother(blocks: Placed[][], stripsAfter: (index: number) => number): Placed[][] {
  let top = 0;
  return blocks.map((rects, index) => {
    const { x, y, h } = bounds(rects);
    const shift = { x: -x, y: top + h / 2 - y };
    top += h + zoneGap + stripsAfter(index);
    return rects.map((rect) => moved(rect, shift));
  });
}

interface Label {
  household: HouseholdView;
  lines: string[];
  at: 'top' | 'bottom';
  w: number;
  strip: number;
  first: number;
  last: number;
}

/** Neighbouring outlines overlap, so one is named along the top and the next along the bottom. */
function label(
  plan: HouseholdPlan,
  blocks: Placed[][],
  nameOf: (household: HouseholdView) => string,
): Label[] {
  const households = [...new Set(plan.zones.flatMap((zone) => zone.households))];
  return households.map((household, index) => {
    const own = plan.zones.flatMap((zone, at) => (zone.households.includes(household) ? [at] : []));
    const widest = Math.max(leastWidth, ...own.map((at) => bounds(blocks[at]!).w));
    const w = widest + 2 * pad;
    const lines = wrap(nameOf(household), type.household, w - 24, 2);
    const strip = lines.length * leading.title + 8;
    const at = index % 2 === 0 ? 'top' : 'bottom';
    return { household, lines, at, w, strip, first: own[0]!, last: own.at(-1)! };
  });
}

const stripsBetween = (labels: Label[], above: number): number =>
  labels
    .filter(({ at, first, last }) => (at === 'top' ? first === above + 1 : last === above))
    .reduce((sum, { strip }) => sum + strip, 0);

function enclose(plan: HouseholdPlan, placed: Placed[][], labels: Label[]): Hull[] {
  return labels.map(({ household, lines, at, w, strip }) => {
    const inside = placed.filter((_, zone) => plan.zones[zone]!.households.includes(household));
    const { x, y, h } = bounds(inside.flat());
    const shift = at === 'top' ? -strip / 2 : strip / 2;
    const size = { x, y: y + shift, w, h: h + 2 * pad + strip };
    return { householdId: household.id, ...size, label: lines, labelAt: at };
  });
}

function below(rects: Placed[], hulls: Hull[]): Placed[] {
  if (rects.length === 0 || hulls.length === 0) return rects;
  const over = bounds(hulls);
  const own = bounds(rects);
  const shift = { x: over.x - own.x, y: over.y + over.h / 2 + gap.y + own.h / 2 - own.y };
  return rects.map((rect) => moved(rect, shift));
}
