import { onMount } from 'svelte';
import type { TeamState } from '../team-state.svelte.ts';
import type { Lens } from './lens.ts';
import { fromPlaces } from './places.ts';

/** Somebody who drags a node has seldom moved their last one. */
const settleMs = 800;
const againMs = 8_000;

export type Trouble = 'unsent' | 'deskMissing';

interface Letter {
  clientId: string;
  body: string;
}

const textOf = ({ layout, places }: Lens): string =>
  JSON.stringify({ layout, places: fromPlaces(places) });

/**
 * Keeps on the server where the reader has put the nodes: a moment after the last move, and one letter
 * after the other, of which only the newest counts. What was found, in the browser's history or in a view,
 * is not sent back: only what the reader did. Trouble is said, and what could not be sent is sent again.
 */
export class PlaceKeeper {
  readonly #team: TeamState;
  readonly #desk: () => { clientId: string; isMissing: boolean };
  #known = '';
  #next: Letter | null = null;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnsent = $state(false);

  /** To be made while a component is being made; `follow` is for an effect. */
  constructor(team: TeamState, desk: () => { clientId: string; isMissing: boolean }) {
    this.#team = team;
    this.#desk = desk;
    onMount(() => {
      const flush = () => void this.#send();
      addEventListener('pagehide', flush);
      return () => {
        removeEventListener('pagehide', flush);
        flush();
        clearTimeout(this.#timer);
      };
    });
  }

  get trouble(): Trouble | null {
    if (this.#desk().isMissing) return this.#team.lens.layout === 'free' ? 'deskMissing' : null;
    return this.#isUnsent ? 'unsent' : null;
  }

  follow(): void {
    const { clientId, isMissing } = this.#desk();
    const { lens, isAsFound } = this.#team;
    const text = textOf(lens);
    if (isMissing || isAsFound) {
      this.#known = text;
      return;
    }
    // A layout without a node put anywhere is nothing to keep.
    const isBare = (own: string) => own === '' || own.endsWith('"places":[]}');
    const isSame = text === this.#known || (isBare(text) && isBare(this.#known));
    this.#known = text;
    if (isSame) return;
    this.#next = { clientId, body: text };
    this.#sendIn(settleMs);
  }

  #sendIn(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), ms);
  }

  async #send(): Promise<void> {
    if (this.#isSending || !this.#next) return;
    clearTimeout(this.#timer);
    const letter = this.#next;
    this.#next = null;
    this.#isSending = true;
    const status = await post(letter);
    this.#isSending = false;
    // Closed, or signed out: the page itself is about to say so.
    const isOver = status === 204 || status === 401 || status === 404;
    this.#isUnsent = !isOver;
    if (!isOver) this.#next ??= letter;
    if (this.#next) this.#sendIn(isOver ? 0 : againMs);
  }
}

async function post({ clientId, body }: Letter): Promise<number> {
  const init: RequestInit = {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
    // So that it arrives from a page that is left.
    keepalive: true,
    redirect: 'manual',
  };
  const answer = await fetch(`/clients/${clientId}/desk`, init).catch(() => null);
  return answer?.status ?? 0;
}
