import type { TeamState } from '../team-state.svelte.ts';
import { partsOf, pathBetween } from './path.ts';

/** How the two are connected whom the reader asks about: over what is shown, in list and picture alike. */
export class TeamPath {
  readonly #team: TeamState;

  /** Null where nothing is asked, or whoever was asked about is no longer there. */
  readonly ends = $derived.by(() => {
    const { path } = this.#team.lens;
    const { everyone } = this.#team;
    if (!path || !everyone.includes(path.from)) return null;
    return { from: path.from, to: path.to && everyone.includes(path.to) ? path.to : null };
  });
  readonly isPicking = $derived(this.ends !== null && this.ends.to === null);
  readonly links = $derived.by(() => {
    const ends = this.ends;
    return ends?.to ? pathBetween(this.#team.view, ends.from, ends.to) : null;
  });
  /** Connected, but over somebody whom the filters hide. */
  readonly isFilteredOut = $derived.by(() => {
    const ends = this.ends;
    return this.links === null && !!ends?.to && !!pathBetween(this.#team.whole, ends.from, ends.to);
  });
  readonly parts = $derived(this.links && partsOf(this.ends!.from, this.links));
  readonly partsDrawn = $derived.by(() => {
    const { ends, links } = this;
    if (!ends?.to || !links) return null;
    const [from, to] = [this.#team.drawnAs(ends.from), this.#team.drawnAs(ends.to)];
    return partsOf(from, pathBetween(this.#team.drawn, from, to) ?? []);
  });

  constructor(team: TeamState) {
    this.#team = team;
  }

  /** Begins to ask; once more, and nothing is asked. */
  begin(from: string) {
    const isOwn = this.ends?.from === from && this.isPicking;
    this.#team.do({ kind: 'path', to: isOwn ? null : { from, to: null } });
  }

  /** Whoever is chosen while one is being picked is the other end. @returns whether they became it */
  pick(to: string): boolean {
    const { ends } = this;
    if (!ends || !this.isPicking || ends.from === to) return false;
    if (!this.#team.everyone.includes(to)) return false;
    this.#team.do({ kind: 'path', to: { ...ends, to } });
    return true;
  }

  end() {
    this.#team.do({ kind: 'path', to: null });
  }
}
