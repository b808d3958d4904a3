import { layoutNames, type LayoutName } from './lens/lens.ts';
import type { Direction } from './walk.ts';

export type Action =
  | { kind: 'step' | 'shift'; direction: Direction }
  | { kind: 'turn' | 'around' | 'reach'; by: 1 | -1 }
  | { kind: 'zoom'; factor: number }
  | { kind: 'lay'; layout: LayoutName }
  | { kind: 'pan'; direction: Direction }
  | { kind: PlainKind };

type PlainKind =
  | 'fit'
  | 'choose'
  | 'leave'
  | 'home'
  | 'focus'
  | 'fold'
  | 'connect'
  | 'beyond'
  | 'group'
  | 'names'
  | 'showAll'
  | 'putBack'
  | 'find'
  | 'undo'
  | 'redo'
  | 'help';

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const pans: Record<string, Direction> = { w: 'up', s: 'down', a: 'left', d: 'right' };

const plain: Record<string, PlainKind> = {
  '0': 'fit',
  Enter: 'choose',
  ' ': 'choose',
  Escape: 'leave',
  Home: 'home',
  f: 'focus',
  c: 'fold',
  l: 'connect',
  o: 'beyond',
  g: 'group',
  h: 'names',
  r: 'showAll',
  b: 'putBack',
  '/': 'find',
  z: 'undo',
  y: 'redo',
  '?': 'help',
};

const others: Record<string, Action> = {
  PageDown: { kind: 'turn', by: 1 },
  PageUp: { kind: 'turn', by: -1 },
  n: { kind: 'around', by: 1 },
  p: { kind: 'around', by: -1 },
  ']': { kind: 'reach', by: 1 },
  '[': { kind: 'reach', by: -1 },
  '+': { kind: 'zoom', factor: 1.3 },
  '=': { kind: 'zoom', factor: 1.3 },
  '-': { kind: 'zoom', factor: 1 / 1.3 },
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does in the picture. The browser keeps its own: Ctrl and + still enlarge the page. */
export function keyAction(event: Key): Action | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (ctrlKey || metaKey) return undoKey(key, shiftKey);
  const direction = arrows[key];
  if (direction) return { kind: shiftKey ? 'shift' : 'step', direction };
  if (pans[key]) return { kind: 'pan', direction: pans[key] };
  const layout = layoutNames[Number(key) - 1];
  if (layout) return { kind: 'lay', layout };
  const own = plain[key];
  return own ? { kind: own } : (others[key] ?? null);
}

/** As everywhere else: Ctrl or Cmd with Z, and with Y or Shift and Z. */
export function undoKey(key: string, isShifted: boolean): { kind: 'undo' | 'redo' } | null {
  if (key === 'y' || (key === 'z' && isShifted)) return { kind: 'redo' };
  return key === 'z' ? { kind: 'undo' } : null;
}
