import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../common/project-root.ts';
import type { Profile } from './profile.ts';

/**
 * Which rule and which settings decided, as an access event names them: `england-0a1b2c3d/rule-4e5f6a7b`.
 * Worked out from what they say, so that nobody can change one and forget to count up.
 */
export function policyVersion(profile: Profile): string {
  const settings = createHash('sha256').update(JSON.stringify(profile));
  return `${profile.name}-${short(settings)}/rule-${short(ruleText())}`;
}

function ruleText(): Hash {
  const folder = join(projectRoot(), 'cypher/consent');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash;
}

function short(hash: Hash): string {
  return hash.digest('hex').slice(0, 8);
}
