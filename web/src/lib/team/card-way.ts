/** From a node of the picture to its card, and with Escape back to the node. */
export class CardWay {
  #cameFrom: HTMLElement | null = null;

  go(id: string) {
    const cards = document.querySelectorAll<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
    const card = [...cards].find((own) => own.checkVisibility());
    if (!card) return;
    this.#cameFrom = document.activeElement as HTMLElement;
    card.focus();
  }

  comeBack({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !this.#cameFrom) return;
    // Drawn anew meanwhile, the picture is another element.
    const picture = document.querySelector<HTMLElement>('[role="application"]');
    const target = this.#cameFrom.isConnected ? this.#cameFrom : picture;
    target?.focus();
    // What is veiled just now takes no focus; the next Escape still knows the way.
    if (document.activeElement === target) this.#cameFrom = null;
  }
}
