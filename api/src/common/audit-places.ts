import { isAbsolute, join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Where checkpoints are written, outside the database, and the key that signs them. */
export interface AuditPlaces {
  directory: string;
  keyFile: string;
}

/** Read in one place, because the verification runs without the service and its other settings. */
export function auditPlaces(env: {
  AUDIT_DIR?: string | undefined;
  AUDIT_KEY_FILE?: string | undefined;
}): AuditPlaces {
  return {
    directory: path(env.AUDIT_DIR || '.patchwork/audit'),
    keyFile: path(env.AUDIT_KEY_FILE || '.patchwork/audit-key.pem'),
  };
}

function path(given: string): string {
  return isAbsolute(given) ? given : join(projectRoot(), given);
}
