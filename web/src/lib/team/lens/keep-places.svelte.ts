import { onMount } from 'svelte';
import type { TeamState } from '../team-state.svelte.ts';
import type { Lens } from './lens.ts';
import { joined, letterOf, type Letter } from './letters.ts';

/** Somebody who drags a node has seldom moved their last one. */
const settleMs = 800;
const againMs = 8_000;

export type Trouble = 'unsent' | 'deskMissing';

/** A letter, and about whose page it is. */
interface Addressed {
  clientId: string;
  letter: Letter;
}

/**
 * Keeps on the server where the reader has put the nodes: a moment after the last move, and one letter
 * after the other. What was found, in the browser's history or in a view, is not sent back: only what the
 * reader did to it. Trouble is said, and what could not be sent is sent again.
 */
export class PlaceKeeper {
  readonly #team: TeamState;
  readonly #desk: () => { clientId: string; isMissing: boolean };
  #known: Pick<Lens, 'layout' | 'places'>;
  #next: Addressed | null = null;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnsent = $state(false);

  /** To be made while a component is being made; `follow` is for an effect. */
  constructor(team: TeamState, desk: () => { clientId: string; isMissing: boolean }) {
    this.#team = team;
    this.#known = team.lens;
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
    const letter = isMissing || isAsFound ? null : letterOf(this.#known, lens);
    this.#known = lens;
    // From one family to another the page keeps its components.
    if (this.#next && this.#next.clientId !== clientId) void this.#send();
    if (!letter) return;
    this.#add({ clientId, letter });
    this.#sendIn(settleMs);
  }

  #add({ clientId, letter }: Addressed) {
    const earlier = this.#next?.clientId === clientId ? this.#next.letter : null;
    this.#next = { clientId, letter: joined(earlier, letter) };
  }

  /** What could not be sent, before what was done meanwhile. */
  #putBefore(sent: Addressed) {
    const later = this.#next;
    this.#next = sent;
    if (later) this.#add(later);
  }

  #sendIn(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), ms);
  }

  async #send(): Promise<void> {
    if (this.#isSending || !this.#next) return;
    clearTimeout(this.#timer);
    const sent = this.#next;
    this.#next = null;
    this.#isSending = true;
    const status = await post(sent);
    this.#isSending = false;
    // Closed, or signed out: the page itself is about to say so.
    const isOver = status === 204 || status === 401 || status === 404;
    this.#isUnsent = !isOver;
    if (!isOver) this.#putBefore(sent);
    if (this.#next) this.#sendIn(isOver ? 0 : againMs);
  }
}

async function post({ clientId, letter }: Addressed): Promise<number> {
  const init: RequestInit = {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(letter),
    // So that it arrives from a page that is left.
    keepalive: true,
    redirect: 'manual',
  };
  const answer = await fetch(`/clients/${clientId}/desk`, init).catch(() => null);
  return answer?.status ?? 0;
}
