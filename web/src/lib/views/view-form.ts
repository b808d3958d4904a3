import type { KeptLook } from '../team/lens/kept-view.ts';
import { toKept } from '../team/lens/kept-view.ts';
import { clearLens } from '../team/lens/lens.ts';

export type NameFault = 'empty' | 'tooLong' | 'isTaken' | 'tooMany' | 'isGone';

export const longestName = 60;
export const mostViews = 20;

export function readName(form: FormData): { name: string; fault: NameFault | null } {
  const name = String(form.get('name') ?? '')
    .trim()
    .replace(/\s+/g, ' ');
  if (name === '') return { name, fault: 'empty' };
  return { name, fault: name.length > longestName ? 'tooLong' : null };
}

/** What the page's script has put beside the name: the API judges it. Nothing readable is a plain view. */
export function readKept(form: FormData): KeptLook {
  try {
    const { lens, layout, places } = JSON.parse(String(form.get('look'))) as KeptLook;
    return { lens, layout, places };
  } catch {
    return toKept(clearLens);
  }
}
