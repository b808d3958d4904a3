import { createHash, randomBytes } from 'node:crypto';

/** Says nothing, and only its hash is kept: whoever reads the database can stop nobody's mails. */
export const newOffToken = (): string => randomBytes(32).toString('base64url');
export const offHash = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');
