import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { onMount } from 'svelte';
import type { TeamState } from '../team-state.svelte.ts';
import { isOtherView, lensOf, readSteps, type Steps } from './steps.ts';

const settleMs = 150;

const address = () => location.pathname + location.search;

interface Kept {
  steps: Steps;
  /** The page's second entry, in which something else is shown than at first. */
  isApart: boolean;
}

/**
 * Keeps what was done to the view with the page's entry in the browser's history: a reload, and coming back,
 * find it as it was. Back from a view that was filtered, folded or laid out otherwise leads to the page as
 * it was opened, and from there to where one came from: one entry more, not one for each tap, because a
 * page that must be left ten times is a trap. Beside Kit's own state and not as part of it, since writing that
 * counts as a navigation, and would break off one that has begun.
 */
export class StepKeeper {
  readonly #team: TeamState;
  #written: Steps;
  #isApart = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #address = '';

  /** To be made while a component is being made; `write` then follows the team's steps. */
  constructor(team: TeamState) {
    this.#team = team;
    this.#written = team.steps;
    onMount(() => this.#listen());
    beforeNavigate(({ type }) => {
      if (type !== 'popstate') this.#flush();
    });
    // Also from one family, or one kept view, to another, which keeps the components of the page.
    afterNavigate(() => {
      if (this.#address === address()) return;
      if (this.#address) this.#forget();
      this.#address = address();
      this.#adopt(history.state);
    });
  }

  #listen() {
    const onPop = ({ state }: PopStateEvent) => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      if (this.#address === address()) this.#adopt(state);
    };
    const onHide = () => this.#flush();
    addEventListener('popstate', onPop);
    addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(this.#timer);
      removeEventListener('popstate', onPop);
      removeEventListener('pagehide', onHide);
    };
  }

  #forget() {
    this.#isApart = false;
    this.#team.restart();
    this.#written = this.#team.steps;
  }

  /** An entry of another page, or one that a link within this page has made, holds nothing of ours. */
  #adopt(state: unknown) {
    const kept = (state as { lens?: Kept } | null)?.lens;
    const steps = readSteps(kept?.steps);
    if (!kept || !steps) return;
    this.#isApart = kept.isApart;
    this.#written = steps;
    this.#team.restore(steps);
  }

  write(steps: Steps) {
    if (steps === this.#written) return;
    const isOther = isOtherView(lensOf(this.#written), lensOf(steps));
    if (isOther && !this.#isApart) {
      this.#save();
      this.#isApart = true;
      this.#written = steps;
      void this.#push();
      return;
    }
    this.#written = steps;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), settleMs);
  }

  async #push() {
    clearTimeout(this.#timer);
    // The page's own address, whatever it is.
    // eslint-disable-next-line svelte/no-navigation-without-resolve
    await goto(location.href, { shallow: true });
    this.#save();
  }

  #flush() {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#save();
  }

  #save() {
    this.#timer = undefined;
    const lens: Kept = { steps: this.#written, isApart: this.#isApart };
    history.replaceState({ ...history.state, lens }, '');
  }
}
