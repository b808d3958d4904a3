import type { Core, ElementDefinition } from 'cytoscape';
import { gentle } from './motion.ts';

/**
 * Draws anew. Where the layout is another, whoever stays goes from the old place to the new one, so that the
 * eye can follow. `settle` brings the picture into sight while everybody stands where they will.
 */
export function redraw(
  cy: Core,
  elements: ElementDefinition[],
  isOther: boolean,
  settle: () => void,
) {
  const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.stop();
  cy.batch(() => {
    cy.elements().stop().remove();
    cy.add(elements);
  });
  settle();
  const duration = gentle(260);
  if (!isOther || before.size === 0 || duration === 0) return;
  for (const node of cy.nodes('[of], .member, .agency, .person, .mediated').toArray()) {
    const to = { ...node.position() };
    const from = before.get(node.id());
    if (!from || (from.x === to.x && from.y === to.y)) continue;
    node.position(from);
    node.animate({ position: to, duration, easing: 'ease-in-out' });
  }
}
