import type { Direction } from './walk.ts';

export type Action =
  | { kind: 'step'; direction: Direction }
  | { kind: 'turn'; by: 1 | -1 }
  | { kind: 'zoom'; factor: number }
  | { kind: 'fit' | 'choose' | 'leave' };

const actions: Record<string, Action> = {
  ArrowUp: { kind: 'step', direction: 'up' },
  ArrowDown: { kind: 'step', direction: 'down' },
  ArrowLeft: { kind: 'step', direction: 'left' },
  ArrowRight: { kind: 'step', direction: 'right' },
  PageDown: { kind: 'turn', by: 1 },
  PageUp: { kind: 'turn', by: -1 },
  '+': { kind: 'zoom', factor: 1.3 },
  '=': { kind: 'zoom', factor: 1.3 },
  '-': { kind: 'zoom', factor: 1 / 1.3 },
  '0': { kind: 'fit' },
  Enter: { kind: 'choose' },
  ' ': { kind: 'choose' },
  Escape: { kind: 'leave' },
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does in the picture. The browser keeps its own: Ctrl and + still enlarge the page. */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Key): Action | null {
  return ctrlKey || metaKey || altKey ? null : (actions[key] ?? null);
}
