import type { Attachment } from 'svelte/attachments';
import { gentle } from './motion.ts';

/** Scrolls an element into sight when it becomes the chosen one, and only as far as is needed. */
export const revealWhenChosen =
  (isChosen: () => boolean): Attachment<HTMLElement> =>
  (element) => {
    if (!isChosen()) return;
    // After the card has opened: its height decides how far to go.
    const frame = requestAnimationFrame(() => {
      const behavior = gentle(1) ? 'smooth' : 'instant';
      element.scrollIntoView({ block: 'nearest', behavior });
    });
    return () => cancelAnimationFrame(frame);
  };
