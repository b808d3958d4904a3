import type { CollectionReturnValue, Core } from 'cytoscape';
import { narrow, reveal, showAll, startNear } from './in-sight.ts';
import type { Passage } from './passage.ts';
import { headings, type Direction } from './walk.ts';

const settleMs = 500;

/** What of the picture its frame shows: what was asked for, also in a frame of another size, until somebody moves it. */
export class Sight {
  readonly #passage: Passage;
  #cy: Core | null = null;
  #isMoved = false;
  /** Until when a new size of the frame follows from what was drawn, and not from the window. */
  #settlesAt = 0;
  #width = $state(0);
  #part: (cy: Core) => void = startNear;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** How wide the frame is. */
  get width(): number {
    return this.#width;
  }

  /** @returns what ends it */
  follow(cy: Core): () => void {
    this.#cy = cy;
    this.#width = cy.width();
    let size = '';
    cy.on('dragpan pinchzoom scrollzoom', () => {
      this.#isMoved = true;
      this.#settlesAt = 0;
    });
    cy.on('resize', () => {
      const before = size;
      size = `${cy.width()} ${cy.height()}`;
      if (size === before) return;
      this.#width = cy.width();
      if (!this.#isMoved || performance.now() < this.#settlesAt) this.show(this.#part);
    });
    return () => (this.#cy = null);
  }

  /** Something will be drawn that is another picture: the frame takes another size for it. */
  expectOther() {
    this.#settlesAt = performance.now() + settleMs;
  }

  /** It is drawn. */
  drawn(isOther: boolean) {
    if (isOther) this.show(startNear);
    else if (!this.#isMoved) this.show(this.#part);
  }

  fit() {
    this.show(showAll);
  }

  show(show: (cy: Core) => void) {
    const cy = this.#cy;
    if (!cy || cy.elements().empty()) return;
    this.#isMoved = false;
    this.#part = show;
    cy.stop();
    this.#passage.arrived(cy, () => show(cy));
  }

  /** @param hasCard whether on a phone a card comes up over the lower half */
  bring(part: CollectionReturnValue, hasCard: boolean) {
    const cy = part.cy();
    if (reveal(cy, part, hasCard && cy.width() <= narrow)) this.#isMoved = true;
  }

  /** @param anchor the node that stays where it is; null: the middle of the frame */
  zoom(factor: number, anchor: string | null) {
    const cy = this.#cy;
    if (!cy) return;
    this.#isMoved = true;
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    const renderedPosition = anchor ? cy.$id(anchor).renderedPosition() : middle;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition });
  }

  pan(direction: Direction) {
    this.#isMoved = true;
    const { x, y } = headings[direction];
    this.#cy?.panBy({ x: -60 * x, y: -60 * y });
  }
}
