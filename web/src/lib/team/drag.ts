import type { Core, EventObject } from 'cytoscape';
import type { Point } from './geometry.ts';

/** A box is drawn as several nodes, its smaller texts apart: they follow it while it is dragged. */
export function dragBoxes(cy: Core, moved: (id: string, to: Point) => void) {
  let before: Point | null = null;
  cy.on('grab', '.member, .agency, .person, .mediated', ({ target }: EventObject) => {
    before = { ...target.position() };
  });
  cy.on('drag', '.member, .agency, .person, .mediated', ({ target }: EventObject) => {
    const { x, y } = target.position();
    if (!before) return;
    const by = { x: x - before.x, y: y - before.y };
    before = { x, y };
    cy.nodes('[of]')
      .filter((text) => text.data('of') === target.id())
      .shift(by);
  });
  cy.on('dragfree', '.member, .agency, .person, .mediated', ({ target }: EventObject) => {
    moved(target.id(), target.position());
  });
}
