import { createContext } from 'svelte';
import type { FamilyTeam } from './family-team.ts';
import { toView } from './model.ts';
import { related } from './links.ts';
import { readingOrder } from './walk.ts';

/** On a screen with room for one of the two, which one is in front. */
export type Side = 'list' | 'picture';

export type Origin = 'list' | 'picture' | 'address';

/**
 * What the family page's parts share: the view, and one selection for list and picture.
 * The API's answer stays outside as it came; everything shown is derived from it, so that a new answer
 * needs no copying, and a selection that it no longer holds is gone by itself.
 */
export class TeamState {
  readonly #read: () => FamilyTeam;
  #chosen = $state<{ id: string; origin: Origin } | null>(null);
  #side = $state<Side>('list');
  /** Whether list and picture are both in sight. */
  hasRoom = $state(false);

  readonly view = $derived.by(() => toView(this.#read()));
  readonly nodes = $derived(readingOrder(this.view));
  readonly selected = $derived(
    this.#chosen && this.nodes.includes(this.#chosen.id) ? this.#chosen.id : null,
  );
  readonly related = $derived(this.selected ? related(this.view, this.selected) : null);

  constructor(read: () => FamilyTeam) {
    this.#read = read;
  }

  /** Where the selection was made: only the other side need move to show it. */
  get origin(): Origin | null {
    return this.selected ? (this.#chosen?.origin ?? null) : null;
  }

  get side(): Side {
    return this.#side;
  }

  select(id: string, origin: Origin) {
    this.#chosen = { id, origin };
  }

  clear() {
    this.#chosen = null;
  }

  /** Follows `#line-<id>`, which home's links and shared addresses carry. */
  selectAddress(hash: string) {
    const home = this.view.homeOfLine.get(hash.replace(/^#line-/, ''));
    if (!home) return;
    this.select(home, 'address');
    this.#side = 'list';
  }

  show(side: Side) {
    this.#side = side;
  }
}

export const [getTeam, setTeam] = createContext<TeamState>();
