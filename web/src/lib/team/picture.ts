import type { ElementDefinition } from 'cytoscape';
import { measure, type Boxes } from './boxes.ts';
import { toElements } from './elements.ts';
import { planHouseholds } from './households.ts';
import { layOut, type Arrangement, type TeamLayout } from './layout.ts';
import type { HouseholdView, TeamView } from './view.ts';
import type { Words } from './words.ts';

export interface Picture {
  boxes: Boxes;
  layout: TeamLayout;
  elements: ElementDefinition[];
}

/** From what is shown to what is drawn, in one pure step. */
export function toPicture(view: TeamView, words: Words, arrangement?: Arrangement): Picture {
  const plan = planHouseholds(view);
  const boxes = measure(view, plan, words);
  const nameOf = (household: HouseholdView) =>
    words.household(household.address, view.households.indexOf(household) + 1);
  const layout = layOut(view, plan, boxes, nameOf, arrangement);
  return { boxes, layout, elements: toElements(view, boxes, layout) };
}
