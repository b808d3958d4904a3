import type { Core, EventObject } from 'cytoscape';
import type { Attachment } from 'svelte/attachments';
import { dragBoxes } from './drag.ts';
import type { Point } from './geometry.ts';
import { margin, natural, readable, showPart } from './in-sight.ts';
import type { Places } from './lens/lens.ts';
import { mark } from './mark.ts';
import { Outside } from './outside.svelte.ts';
import { Passage } from './passage.ts';
import { drawIn, layFrame } from './picture.ts';
import { Sight } from './sight.svelte.ts';
import { teamStyle } from './style.ts';
import { Theme } from './theme.svelte.ts';
import type { TeamState } from './team-state.svelte.ts';
import { guardGestures } from './gestures.ts';
import { headings, type Direction } from './walk.ts';
import { Walker } from './walker.svelte.ts';
import type { Words } from './words.ts';

const closest = 2.5;
/** No part of the team whose places are kept. */
const isChair = (id: string) => id.startsWith('chair:');

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
  #open: string[] = [];
  #drawn = { layout: '', nodes: '' };
  readonly #frame = $derived.by(() =>
    layFrame(this.#state.frame, this.#words, this.#state.arrangement),
  );
  readonly picture = $derived.by(() => drawIn(this.#frame, this.#state.drawn, this.#words));

  readonly #passage = new Passage();
  readonly sight = new Sight(this.#passage);
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
    const scale = Math.min(
      natural,
      Math.max(readable.desk, (this.sight.width - 2 * margin) / (w + 4)),
    );
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
    cy.on('taphold', '.member, .agency, .person, .mediated', ({ target, originalEvent }) => {
      // A mouse that rests means nothing; it has buttons for this.
      if (!originalEvent.type.startsWith('touch')) return;
      this.#state.do({ kind: 'focus', to: { id: target.id(), steps: 1 } });
    });
    dragBoxes(cy, (id, to) => this.move(id, to));
    const unsee = this.sight.follow(cy);
    const unfollow = this.outside.follow(cy);
    const unguard = guardGestures(cy, container, () => this.#state.lens.layout === 'free');
    return () => {
      unguard();
      unfollow();
      unsee();
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
    if (isOther) this.sight.expectOther();
    this.#passage.draw(cy, elements, isOther, () => this.sight.drawn(isOther));
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
    this.sight.bring(node, this.#hasCard);
  }

  /** A way on that was just opened, with whom it begins at. */
  #revealBranch() {
    const cy = this.#cy;
    const { branches } = this.picture;
    const opened = branches.find(({ branch }) => !this.#open.includes(branch.id))?.branch;
    this.#open = branches.map(({ branch }) => branch.id);
    if (cy && opened) {
      this.sight.bring(cy.$id(opened.id).union(cy.$id(opened.from)), this.#hasCard);
    }
  }

  get #hasCard(): boolean {
    return this.#state.selectedDrawn !== null;
  }

  /** All of the way between two. */
  #revealPath() {
    const parts = this.#state.path.partsDrawn;
    if (parts) this.sight.show((cy) => showPart(cy, parts));
  }

  zoom(factor: number) {
    this.sight.zoom(factor, this.walker.at ?? this.#state.selectedDrawn);
  }

  choose(id: string) {
    if (id === this.#state.selectedDrawn) this.#state.clear();
    else this.#state.select(id, 'picture');
    this.walker.goTo(id);
  }

  /** Moves a box by hand or key; what stood in a layout stands freely from then on, where it stood. */
  move(id: string, to: Point) {
    if (isChair(id)) return;
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
    const placed = [...this.picture.frame.positions].filter(([id]) => !isChair(id));
    const rounded = placed.map(([id, { x, y }]) => {
      return [id, { x: Math.round(x), y: Math.round(y) }];
    });
    return Object.fromEntries(rounded);
  }
}
