import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../common/project-root.ts';
import { ImportError } from './import-error.ts';
import { checkProfile } from './profile-check.ts';
import type { Profile } from './profile.ts';

export interface LoadedProfile {
  profile: Profile;
  /** SHA-256 of its text: a run is only continued with the profile it began with. */
  hash: string;
}

/** The profile of that name, checked. Its text is read from the source folder: it is data, not code. */
export function loadProfile(
  name: string,
  folder = join(projectRoot(), 'api/src/import/profiles'),
): LoadedProfile {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
  if (!names.includes(name)) {
    throw new ImportError('usage', `There is no profile "${name}". Profiles: ${names.join(', ')}.`);
  }
  const text = readFileSync(join(folder, `${name}.json`), 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ImportError('profile', `Profile "${name}" is not JSON: ${(error as Error).message}`);
  }
  return {
    profile: checkProfile(name, json),
    hash: createHash('sha256').update(text).digest('hex'),
  };
}
