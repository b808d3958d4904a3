import type { CollectionReturnValue, Core } from 'cytoscape';
import { gentle } from './motion.ts';

/** What of a high picture the window shows now; all of it where it shows too little to be of use. */
export function inSight(cy: Core, isCovered: boolean): { top: number; bottom: number } {
  if (isCovered) return { top: 0, bottom: cy.height() * 0.5 };
  const place = cy.container()!.getBoundingClientRect();
  const top = Math.max(0, -place.top);
  const bottom = Math.min(cy.height(), innerHeight - place.top);
  return bottom - top > 160 ? { top, bottom } : { top: 0, bottom: cy.height() };
}

/**
 * Below this size words cannot be read (at a desk: 12 pixels for the smallest), so the picture starts
 * nearer, in the middle of the family.
 */
export const readable = { desk: 0.89, phone: 0.62 };
/** A frame up to so many pixels wide is a phone's. */
export const narrow = 640;
/** Nothing is drawn larger than so unless asked for. */
export const natural = 1.15;
/** Pixels round the picture. */
export const margin = 12;
const team = '.member, .agency, .person, .mediated, .hull, .room';
const solid = `${team}, .branch`;

/** The whole picture. */
export function showAll(cy: Core): void {
  fit(cy, cy.$(solid), margin);
}

/** Brings some of it into sight, gently, and farther off only where it is too large to be seen at once. */
export function reveal(cy: Core, part: CollectionReturnValue, isCovered: boolean): boolean {
  const { top, bottom } = inSight(cy, isCovered);
  const { x1, y1, x2, y2 } = part.renderedBoundingBox();
  if (x1 >= 0 && y1 >= top && x2 <= cy.width() && y2 <= bottom) return false;
  const isTooLarge = x2 - x1 > cy.width() || y2 - y1 > bottom - top;
  cy.stop(true);
  const panBy = { x: (cy.width() - x1 - x2) / 2, y: (top + bottom - y1 - y2) / 2 };
  const to = isTooLarge ? { fit: { eles: part, padding: margin } } : { panBy };
  cy.animate({ ...to, duration: gentle(220) });
  return true;
}

/** As much of the picture as holds these nodes. */
export function showPart(cy: Core, ids: ReadonlySet<string>): void {
  const part = cy.nodes().filter((node) => ids.has(node.id()));
  if (part.nonempty()) fit(cy, part, cy.width() <= narrow ? margin : 4 * margin);
}

function fit(cy: Core, part: CollectionReturnValue, padding: number): void {
  cy.fit(part, padding);
  if (cy.zoom() <= natural) return;
  cy.zoom(natural);
  cy.center(part);
}

/** The whole picture, or as much of it as can be read, round the family. */
export function startNear(cy: Core): void {
  fit(cy, cy.$(team), margin);
  const isPhone = cy.width() <= narrow;
  const least = isPhone ? readable.phone : readable.desk;
  if (cy.zoom() >= least) return;
  cy.zoom(least);
  cy.center(cy.$(isPhone ? '.member, .hull' : team));
}
