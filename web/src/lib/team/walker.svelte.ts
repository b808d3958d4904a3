import type { Point } from './geometry.ts';
import type { TeamState } from './team-state.svelte.ts';
import { stepAlong, stepAround, type Direction } from './walk.ts';

/** Where the keys stand in the picture. The place is the team's own: list and picture share it. */
export class Walker {
  readonly #state: TeamState;
  readonly #positions: () => ReadonlyMap<string, Point>;
  #isIn = $state(false);
  /** From where the keys have come: what hangs there can be gone through. */
  #hub: string | null = null;

  constructor(state: TeamState, positions: () => ReadonlyMap<string, Point>) {
    this.#state = state;
    this.#positions = positions;
  }

  /** The node that the keyboard stands on; null while the picture has no keyboard focus. */
  get at(): string | null {
    const at = this.#isIn && this.#state.at ? this.#state.drawnAs(this.#state.at) : null;
    return at && this.#state.drawnNodes.includes(at) ? at : null;
  }

  /** The keyboard arrives: where it was before, here or in the list, else at what is chosen, else at the client. */
  enter() {
    const nodes = this.#state.drawnNodes;
    const places = [this.#state.at, this.#state.selected, this.#state.view.subjectId, nodes[0]];
    const drawn = places.map((id) => id && this.#state.drawnAs(id));
    this.#state.at = drawn.find((id) => id && nodes.includes(id)) ?? null;
    this.#isIn = true;
  }

  leave() {
    this.#isIn = false;
  }

  goTo(id: string) {
    this.#state.at = id;
  }

  home() {
    this.goTo(this.#state.drawn.subjectId);
  }

  step(direction: Direction) {
    const from = this.at;
    if (!from) return;
    const next = stepAlong(this.#state.drawn, this.#positions(), from, direction);
    if (next !== from) this.#hub = from;
    this.goTo(next);
  }

  around(by: 1 | -1) {
    const from = this.at;
    if (!from) return;
    const hub = this.#hub ?? this.#state.drawn.subjectId;
    this.goTo(stepAround(this.#state.drawn, this.#positions(), hub, from, by));
  }

  /** Through everyone, in the list's order; at the end it starts again. */
  turn(by: 1 | -1) {
    const nodes = this.#state.drawnNodes;
    const at = nodes.indexOf(this.at ?? '');
    const next = nodes.at((at + by + nodes.length) % nodes.length);
    if (next) this.goTo(next);
  }
}
