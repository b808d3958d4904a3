import { act, clearLens, type Action, type Lens } from './lens.ts';

/**
 * What was done to the view, so that it can be undone. Actions are kept, not the lenses between them:
 * they are small, and whatever is undone is undone wholly.
 */
export interface Steps {
  first: Lens;
  done: readonly Action[];
  undone: readonly Action[];
}

/** The browser keeps little with a page: beyond so many, the oldest can no longer be undone. */
const most = 150;

export const noSteps: Steps = { first: clearLens, done: [], undone: [] };

export const lensOf = ({ first, done }: Steps): Lens => done.reduce(act, first);

/** One action more. What changes nothing is no step, and choosing one after the other is one. */
export function take(steps: Steps, action: Action): Steps {
  const before = isOneWith(steps.done.at(-1), action)
    ? { ...steps, done: steps.done.slice(0, -1) }
    : steps;
  if (isSame(lensOf(before), act(lensOf(before), action))) {
    return before === steps ? steps : { ...before, undone: [] };
  }
  return shortened({ first: before.first, done: [...before.done, action], undone: [] });
}

export function undo(steps: Steps): Steps {
  const last = steps.done.at(-1);
  if (!last) return steps;
  return { ...steps, done: steps.done.slice(0, -1), undone: [...steps.undone, last] };
}

export function redo(steps: Steps): Steps {
  const next = steps.undone.at(-1);
  if (!next) return steps;
  return { ...steps, done: [...steps.done, next], undone: steps.undone.slice(0, -1) };
}

function isOneWith(last: Action | undefined, next: Action): boolean {
  // A slider that is drawn along is one step, however many days it passes.
  if (last?.kind === next.kind && (next.kind === 'select' || next.kind === 'asAt')) return true;
  return last?.kind === 'move' && next.kind === 'move' && last.id === next.id;
}

function shortened(steps: Steps): Steps {
  const [oldest, ...rest] = steps.done;
  if (!oldest || steps.done.length <= most) return steps;
  return { ...steps, first: act(steps.first, oldest), done: rest };
}

const isSame = (a: Lens, b: Lens) => JSON.stringify(a) === JSON.stringify(b);

/** Whether the picture or the list shows something else than before; choosing and moving do not. */
export function isOtherView(before: Lens, after: Lens): boolean {
  const shown = ({ selected: _, path: _w, places: __, ...rest }: Lens) => JSON.stringify(rest);
  return shown(before) !== shown(after);
}

/** What the browser kept, where it has the shape of this version; a page kept by an older one begins anew. */
export function readSteps(kept: unknown): Steps | null {
  const steps = kept as Partial<Steps> | null | undefined;
  if (!steps?.first || !Array.isArray(steps.done) || !Array.isArray(steps.undone)) return null;
  const keys = (lens: object) => Object.keys(lens).sort().join();
  return keys(steps.first) === keys(clearLens) ? (steps as Steps) : null;
}
