import { AppError } from '../common/errors.ts';
import type { Viewer } from '../identity/viewer.ts';

/**
 * The statements ask again, of the graph; this one says it to other roles without asking. To them what
 * administrators have is not there.
 * @throws AppError notFound
 */
export function requireAdministrator({ role }: Viewer): void {
  if (role !== 'administrator') throw new AppError('notFound');
}
