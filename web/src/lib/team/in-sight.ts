import type { CollectionReturnValue, Core } from 'cytoscape';

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
const solid = '.member, .agency, .person, .mediated, .hull, .room';

/** The whole picture. */
export function showAll(cy: Core): void {
  fit(cy, cy.$(solid), margin);
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
  showAll(cy);
  const isPhone = cy.width() <= narrow;
  const least = isPhone ? readable.phone : readable.desk;
  if (cy.zoom() >= least) return;
  cy.zoom(least);
  cy.center(cy.$(isPhone ? '.member, .hull' : solid));
}
