import type { Core } from 'cytoscape';

interface Marks {
  /** What stands out; null: everything alike. */
  related: ReadonlySet<string> | null;
  chosen: readonly string[];
  focused: string | null;
}

const all = '[of], .member, .agency, .person, .mediated, .chair, .branch, .other';

/** Shows in the picture what is chosen, what belongs to it and where the keys stand. */
export function mark(cy: Core, { related, chosen, focused }: Marks): void {
  cy.batch(() => {
    cy.elements().removeClass('dim lit chosen focused');
    if (related) {
      cy.edges().forEach((edge) => void edge.addClass(related.has(edge.id()) ? 'lit' : 'dim'));
      cy.nodes(all)
        .filter((node) => !related.has(node.data('of') ?? node.id()))
        .addClass('dim');
    }
    for (const id of chosen) cy.$id(id).addClass('chosen');
    if (focused) cy.$id(focused).addClass('focused');
  });
}
