import { AppError } from '../common/errors.ts';
import type { Viewer } from '../identity/viewer.ts';

/**
 * The statements ask again, of the graph; this one says it to other roles without asking.
 * @throws AppError roleNotHeld
 */
export function requireLead({ role }: Viewer): void {
  if (role !== 'dataProtectionLead') throw new AppError('roleNotHeld');
}
