import type { HandOverFault } from './words.ts';

export type HandOverValues = { lineIds: string[]; isAll: boolean; toId: string };

export const emptyHandOver: HandOverValues = { lineIds: [], isAll: false, toId: '' };

/** So many go in one command. */
export const MOST_LINES = 200;

export function readHandOver(form: FormData) {
  const values: HandOverValues = {
    lineIds: [...new Set(form.getAll('line').map(String))],
    isAll: form.has('all'),
    toId: String(form.get('to') ?? ''),
  };
  const faults: HandOverFault[] = [];
  if (!values.isAll && values.lineIds.length === 0) faults.push('lines');
  if (!values.isAll && values.lineIds.length > MOST_LINES) faults.push('many');
  if (!values.toId) faults.push('to');
  return { values, faults, mark: String(form.get('mark') ?? '') };
}
