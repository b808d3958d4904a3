import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape';
import { bounds, type Rect } from './geometry.ts';
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

/** The whole picture. */
export function showAll(cy: Core): void {
  fit(cy, boxOf(cy.$('.room, .branch')), margin);
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
  if (part.nonempty()) fit(cy, boxOf(part), cy.width() <= narrow ? margin : 4 * margin);
}

/** The whole picture, or as much of it as can be read, round the family. */
export function startNear(cy: Core): void {
  const room = boxOf(cy.$('.room'));
  const isPhone = cy.width() <= narrow;
  const least = isPhone ? readable.phone : readable.desk;
  if (zoomFor(cy, room, margin) >= least) fit(cy, room, margin);
  else look(cy, isPhone ? boxOf(cy.$('.member, .hull')) : room, least);
}

function fit(cy: Core, box: Rect, padding: number): void {
  look(cy, box, Math.min(natural, zoomFor(cy, box, padding)));
}

function zoomFor(cy: Core, { w, h }: Rect, padding: number): number {
  return Math.min((cy.width() - 2 * padding) / w, (cy.height() - 2 * padding) / h);
}

function look(cy: Core, { x, y }: Rect, asked: number): void {
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), asked));
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - zoom * x, y: cy.height() / 2 - zoom * y } });
}

/**
 * By what the boxes say of themselves. Cytoscape would measure every word first, and hold back the first
 * picture for it.
 */
function boxOf(nodes: NodeCollection): Rect {
  return bounds(
    nodes.map((node) => ({ ...node.position(), w: node.data('w'), h: node.data('h') })),
  );
}
