import type { Core } from 'cytoscape';

const settleMs = 150;

/** How many boxes the frame does not show whole, as soon as the picture rests. */
export class Outside {
  #count = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get count(): number {
    return this.#count;
  }

  /** @returns what ends it */
  follow(cy: Core): () => void {
    const later = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => (this.#count = countOutside(cy)), settleMs);
    };
    cy.on('viewport resize add remove position', later);
    return () => clearTimeout(this.#timer);
  }
}

function countOutside(cy: Core): number {
  const { x1, y1, x2, y2 } = cy.extent();
  return cy.nodes('.member, .agency, .person, .mediated, .chair, .other').filter((node) => {
    const { x, y } = node.position();
    const [w, h] = [node.width() / 2, node.height() / 2];
    return x - w < x1 || x + w > x2 || y - h < y1 || y + h > y2;
  }).length;
}
