import type { ElementDefinition } from 'cytoscape';
import { measure, type Boxes } from './boxes.ts';
import { toElements } from './elements.ts';
import { planHouseholds, type HouseholdPlan } from './households.ts';
import { linksOf } from './links.ts';
import { extentOf, layOut, type Arrangement, type TeamLayout } from './layout.ts';
import type { Rect } from './geometry.ts';
import type { PlacedBranch } from './beyond/lay-branches.ts';
import type { HouseholdView, TeamView } from './view.ts';
import { addBranches } from './beyond/add-branches.ts';
import { readingOrder, teamOrder } from './walk.ts';
import type { Words } from './words.ts';

export interface Picture {
  boxes: Boxes;
  /** Where everything stands that is drawn. */
  layout: TeamLayout;
  /** Where everything stands that has a place, drawn or not. */
  frame: TeamLayout;
  /** The room that the frame takes. */
  room: Rect;
  elements: ElementDefinition[];
  /** The ways on that stand beside the team. */
  branches: PlacedBranch[];
}

/** The places of all who have one. Made once for many pictures: it is what takes the time. */
export interface Frame {
  view: TeamView;
  arrangement: Arrangement | undefined;
  plan: HouseholdPlan;
  boxes: Boxes;
  layout: TeamLayout;
  room: Rect;
}

export function layFrame(view: TeamView, words: Words, arrangement?: Arrangement): Frame {
  const plan = planHouseholds(view);
  const boxes = measure(view, plan, words);
  const nameOf = (household: HouseholdView) =>
    words.household(household.address, view.households.indexOf(household) + 1);
  const layout = layOut(view, plan, boxes, nameOf, arrangement);
  return { view, arrangement, plan, boxes, layout, room: extentOf(layout, boxes) };
}

/** What is shown, each where the frame has a place for it; where it has none, in a frame of its own. */
export const drawIn = (frame: Frame, view: TeamView, words: Words): Picture =>
  addBranches(drawTeam(frame, view, words), view.beyond, linksOf(frame.view), words);

function drawTeam(frame: Frame, view: TeamView, words: Words): Picture {
  const { plan, layout: laid, room } = frame;
  const none = { branches: [] };
  if (view === frame.view) {
    const elements = [...toElements(view, frame.boxes, laid), roomElement(room)];
    return { boxes: frame.boxes, layout: laid, frame: laid, room, elements, ...none };
  }
  const has = new Set(teamOrder(frame.view));
  if (!teamOrder(view).every((id) => has.has(id))) {
    return drawTeam(layFrame(view, words, frame.arrangement), view, words);
  }
  const boxes = inRoomOf(frame.boxes, measure(view, plan, words));
  const layout = thinned(laid, view);
  const elements = [...toElements(view, boxes, layout), roomElement(room)];
  return { boxes, layout, frame: laid, room, elements, ...none };
}

/** From what is shown to what is drawn, in one pure step. */
export const toPicture = (view: TeamView, words: Words, arrangement?: Arrangement): Picture =>
  drawIn(layFrame(view, words, arrangement), view, words);

/** Other words, the same box: what a node says of itself at another time moves nobody. */
function inRoomOf(all: Boxes, shown: Boxes): Boxes {
  const boxes = [...all].map(([id, box]) => {
    const own = shown.get(id);
    return [id, own ? { ...own, w: box.w, h: Math.max(box.h, own.h) } : box] as const;
  });
  return new Map(boxes);
}

function thinned(layout: TeamLayout, view: TeamView): TeamLayout {
  const nodes = new Set(readingOrder(view));
  const homes = new Set(view.households.map(({ id }) => id));
  const sectors = new Set(view.sectors.map(({ sector }) => sector));
  return {
    ...layout,
    positions: new Map([...layout.positions].filter(([id]) => nodes.has(id))),
    hulls: layout.hulls.filter(({ householdId }) => homes.has(householdId)),
    wedges: layout.wedges.filter(({ sector }) => sectors.has(sector)),
  };
}

/** Holds the picture's size while those at its edge are not there; borders stand out by some pixels. */
const roomElement = ({ x, y, w, h }: Rect): ElementDefinition => {
  return { data: { id: 'room', w: w + 4, h: h + 4 }, position: { x, y }, classes: 'room' };
};
