import type { CollectionReturnValue, Core, EventObject } from 'cytoscape';
import type { Attachment } from 'svelte/attachments';
import { dragBoxes } from './drag.ts';
import type { Point } from './geometry.ts';
import {
  margin,
  narrow,
  natural,
  readable,
  reveal,
  showAll,
  startNear,
  showPart,
} from './in-sight.ts';
import type { Places } from './lens/lens.ts';
import { mark } from './mark.ts';
import { Outside } from './outside.svelte.ts';
import { Passage } from './passage.ts';
import { drawIn, layFrame } from './picture.ts';
import { teamStyle } from './style.ts';
import { Theme } from './theme.svelte.ts';
import type { TeamState } from './team-state.svelte.ts';
import { guardGestures } from './gestures.ts';
import { headings, type Direction } from './walk.ts';
import { Walker } from './walker.svelte.ts';
import type { Words } from './words.ts';

const settleMs = 500;
const closest = 2.5;

/**
 * The drawn picture. Cytoscape lives in one attachment, which links, unlinks and destroys it; the library
 * comes only when a picture is wanted. What is drawn and marked follows from the state by effects, and
 * nothing here changes what is shown except through the state.
 */
export class Graph {
  readonly #state: TeamState;
  readonly #words: Words;
  readonly #goTo: (id: string) => void;
  #cy = $state.raw<Core | null>(null);
  #hasFailed = $state(false);
  #isMoved = false;
  #open: string[] = [];
  #drawn = { layout: '', nodes: '' };
  /** Until when a new size of the frame follows from what was drawn, and not from the window. */
  #settlesAt = 0;
  #width = $state(0);
  /** What of the picture is to be seen, also in a frame of another size, until somebody moves it. */
  #part: (cy: Core) => void = startNear;
  readonly #frame = $derived.by(() =>
    layFrame(this.#state.frame, this.#words, this.#state.arrangement),
  );
  readonly picture = $derived.by(() => drawIn(this.#frame, this.#state.drawn, this.#words));

  readonly #passage = new Passage();
  readonly outside = new Outside();
  readonly walker: Walker;
  readonly theme = new Theme();

  /** @param goTo to the page of somebody who is no part of the team */
  constructor(state: TeamState, words: Words, goTo: (id: string) => void) {
    this.#state = state;
    this.#words = words;
    this.#goTo = goTo;
    this.walker = new Walker(state, () => this.picture.layout.positions);
  }

  get status(): 'loading' | 'ready' | 'failed' {
    return this.#hasFailed ? 'failed' : this.#cy ? 'ready' : 'loading';
  }

  /** How high the picture wants to be: all of it, as wide as its place allows, at a size that can be read. */
  readonly height = $derived.by(() => {
    const { w, h } = this.picture.room;
    const scale = Math.min(natural, Math.max(readable.desk, (this.#width - 2 * margin) / (w + 4)));
    return Math.ceil((h + 4) * scale + 2 * margin);
  });

  readonly attach: Attachment<HTMLElement> = (container) => {
    let isGone = false;
    let unlink = () => {};
    import('cytoscape')
      .then(({ default: cytoscape }) => {
        if (isGone) return;
        const cy = cytoscape({
          container,
          style: teamStyle(this.theme.palette),
          layout: { name: 'preset' },
          maxZoom: closest,
          minZoom: 0.1,
          boxSelectionEnabled: false,
          autounselectify: true,
        });
        unlink = this.#link(cy, container);
        this.#cy = cy;
      })
      .catch(() => (this.#hasFailed = true));
    $effect(() => this.theme.follow());
    $effect(() => void this.#cy?.style(teamStyle(this.theme.palette)));
    $effect(() => this.#draw());
    $effect(() => this.#mark());
    $effect(() => this.#reveal());
    $effect(() => this.#revealPath());
    $effect(() => this.#revealBranch());
    return () => {
      isGone = true;
      unlink();
      this.#cy = null;
    };
  };

  #link(cy: Core, container: HTMLElement): () => void {
    cy.on('tap', (event: EventObject) => {
      if (event.target === cy) this.#state.clear();
      else this.choose(event.target.id());
    });
    cy.on('dbltap', '.other', ({ target }) => this.#goTo(target.id()));
    cy.on('mouseover mouseout', 'node', ({ type }) => {
      container.style.cursor = type === 'mouseover' ? 'pointer' : '';
    });
    cy.on('dragpan pinchzoom scrollzoom', () => {
      this.#isMoved = true;
      this.#settlesAt = 0;
    });
    this.#width = cy.width();
    let size = '';
    cy.on('resize', () => {
      const before = size;
      size = `${cy.width()} ${cy.height()}`;
      if (size === before) return;
      this.#width = cy.width();
      if (!this.#isMoved || performance.now() < this.#settlesAt) this.#show(this.#part);
    });
    cy.on('taphold', '.member, .agency, .person, .mediated', ({ target, originalEvent }) => {
      // A mouse that rests means nothing; it has buttons for this.
      if (!originalEvent.type.startsWith('touch')) return;
      this.#state.do({ kind: 'focus', to: { id: target.id(), steps: 1 } });
    });
    dragBoxes(cy, (id, to) => this.move(id, to));
    const unfollow = this.outside.follow(cy);
    const unguard = guardGestures(cy, container, () => this.#state.lens.layout === 'free');
    return () => {
      unguard();
      unfollow();
      this.#passage.stop();
      cy.destroy();
    };
  }

  #draw() {
    const cy = this.#cy;
    if (!cy) return;
    const { elements } = this.picture;
    const { layout } = this.#state.arrangement;
    const drawn = { layout, nodes: this.#state.frameNodes.join() };
    const before = this.#drawn;
    this.#drawn = drawn;
    // Who sets a picture free wants it to stand as it stood.
    const isLaidOther = layout !== before.layout && layout !== 'free';
    const isOther = isLaidOther || drawn.nodes !== before.nodes;
    if (isOther) this.#settlesAt = performance.now() + settleMs;
    this.#passage.draw(cy, elements, isOther, () => {
      if (isOther) this.#show(startNear);
      else if (!this.#isMoved) this.#show(this.#part);
    });
  }

  #mark() {
    const cy = this.#cy;
    const related = this.#state.relatedDrawn;
    const chosen = this.#state.chosenDrawn;
    const focused = this.walker.at;
    if (cy && this.picture) mark(cy, { related, chosen, focused });
  }

  /** Brings into sight what was chosen or reached with a key; on a phone above the card that comes up. */
  #reveal() {
    const cy = this.#cy;
    const id = this.walker.at ?? this.#state.selectedDrawn;
    if (!cy || !id) return;
    const node = cy.$id(id);
    if (node.empty()) return;
    this.#bring(node);
  }

  /** A way on that was just opened, with whom it begins at. */
  #revealBranch() {
    const cy = this.#cy;
    const { branches } = this.picture;
    const opened = branches.find(({ branch }) => !this.#open.includes(branch.id))?.branch;
    this.#open = branches.map(({ branch }) => branch.id);
    if (cy && opened) this.#bring(cy.$id(opened.id).union(cy.$id(opened.from)));
  }

  #bring(part: CollectionReturnValue) {
    const cy = this.#cy!;
    const isCovered = cy.width() <= narrow && this.#state.selectedDrawn !== null;
    if (reveal(cy, part, isCovered)) this.#isMoved = true;
  }

  /** All of the way between two. */
  #revealPath() {
    const parts = this.#state.path.partsDrawn;
    if (parts) this.#show((cy) => showPart(cy, parts));
  }

  fit() {
    this.#show(showAll);
  }

  #show(show: (cy: Core) => void) {
    const cy = this.#cy;
    if (!cy || cy.elements().empty()) return;
    this.#isMoved = false;
    this.#part = show;
    cy.stop();
    this.#passage.arrived(cy, () => show(cy));
  }

  zoom(factor: number) {
    const cy = this.#cy;
    if (!cy) return;
    this.#isMoved = true;
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    const anchor = this.walker.at ?? this.#state.selectedDrawn;
    const renderedPosition = anchor ? cy.$id(anchor).renderedPosition() : middle;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition });
  }

  choose(id: string) {
    if (id === this.#state.selectedDrawn) this.#state.clear();
    else this.#state.select(id, 'picture');
    this.walker.goTo(id);
  }

  pan(direction: Direction) {
    this.#isMoved = true;
    const { x, y } = headings[direction];
    this.#cy?.panBy({ x: -60 * x, y: -60 * y });
  }

  /** Moves a box by hand or key; what stood in a layout stands freely from then on, where it stood. */
  move(id: string, to: Point) {
    const at = { x: Math.round(to.x), y: Math.round(to.y) };
    if (this.#state.lens.layout !== 'free') this.#state.do({ kind: 'free', places: this.places() });
    this.#state.do({ kind: 'move', id, to: at });
  }

  shift(direction: Direction) {
    const id = this.walker.at;
    const at = id && this.picture.layout.positions.get(id);
    if (!at) return;
    const { x, y } = headings[direction];
    this.move(id, { x: at.x + 20 * x, y: at.y + 20 * y });
  }

  places(): Places {
    const rounded = [...this.picture.frame.positions].map(([id, { x, y }]) => {
      return [id, { x: Math.round(x), y: Math.round(y) }];
    });
    return Object.fromEntries(rounded);
  }
}
