import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Point } from './geometry.ts';
import { gentle } from './motion.ts';

interface Move {
  node: NodeSingular;
  from: Point;
  to: Point;
}

const solid = '[of], .member, .agency, .person, .mediated, .chair, .branch, .other';

/**
 * The picture on its way from one layout to another: whoever stays goes from the old place to the new one,
 * so that the eye can follow. Not by Cytoscape's animations: it keeps them by id, and loses those of a
 * node that was put in anew while its forerunner's had not yet been cleared away.
 */
export class Passage {
  #moves: Move[] = [];
  #share = 1;
  #frame = 0;

  /**
   * Draws anew.
   * @param isOther whether the layout is another, so that one would lose sight of who goes where
   * @param settle brings the picture into sight while everybody stands where they will
   */
  draw(cy: Core, elements: ElementDefinition[], isOther: boolean, settle: () => void): void {
    const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    this.stop();
    cy.batch(() => {
      cy.elements().remove();
      cy.add(elements);
    });
    settle();
    const duration = gentle(260);
    if (!isOther || before.size === 0 || duration === 0) return;
    this.#moves = cy
      .nodes(solid)
      .toArray()
      .flatMap((node) => {
        const from = before.get(node.id());
        return from ? [{ node, from, to: { ...node.position() } }] : [];
      });
    const began = performance.now();
    const step = (now: number) => {
      this.#share = Math.min(1, Math.max(0, (now - began) / duration));
      this.#stand(cy, eased(this.#share));
      if (this.#share < 1) this.#frame = requestAnimationFrame(step);
    };
    step(began);
  }

  /** Does something as if everybody stood already where they will. */
  arrived(cy: Core, act: () => void): void {
    const isUnderWay = this.#share < 1;
    if (isUnderWay) this.#stand(cy, 1);
    act();
    if (isUnderWay) this.#stand(cy, eased(this.#share));
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#moves = [];
    this.#share = 1;
  }

  #stand(cy: Core, share: number): void {
    cy.batch(() => {
      for (const { node, from, to } of this.#moves) {
        node.position({
          x: from.x + (to.x - from.x) * share,
          y: from.y + (to.y - from.y) * share,
        });
      }
    });
  }
}

/** Slow at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share);
