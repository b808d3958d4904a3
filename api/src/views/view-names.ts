import { AppError } from '../common/errors.ts';
import type { NamedView } from './views.dto.ts';

export const MOST_VIEWS = 20;

export const tidyName = (typed: string): string => typed.normalize().trim().replace(/\s+/g, ' ');

const compared = (name: string): string => name.toLowerCase();

/**
 * @param own the view that is to have the name, where there is one already
 * @throws AppError invalidInput: there are as many views as there may be, or one of that name
 */
export function requireFreeName(name: string, views: readonly NamedView[], own?: string): void {
  if (own === undefined && views.length >= MOST_VIEWS) refuse('tooMany');
  const others = views.filter(({ id }) => id !== own);
  if (others.some((view) => compared(view.name) === compared(name))) refuse('isTaken');
}

function refuse(problem: string): never {
  throw new AppError('invalidInput', 'The view cannot have that name.', [
    { field: 'name', problem },
  ]);
}
