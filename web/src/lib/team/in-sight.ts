import type { Core } from 'cytoscape';

/** What of a high picture the window shows now; all of it where it shows too little to be of use. */
export function inSight(cy: Core, isCovered: boolean): { top: number; bottom: number } {
  if (isCovered) return { top: 0, bottom: cy.height() * 0.5 };
  const place = cy.container()!.getBoundingClientRect();
  const top = Math.max(0, -place.top);
  const bottom = Math.min(cy.height(), innerHeight - place.top);
  return bottom - top > 160 ? { top, bottom } : { top: 0, bottom: cy.height() };
}
