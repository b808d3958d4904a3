import { readFileSync } from 'node:fs';
import { checkProfile, type Profile } from './profile-schema.ts';
import england from './profiles/england.json' with { type: 'json' };
import victoria from './profiles/victoria.json' with { type: 'json' };
import { SECTORS, type Purpose, type Role, type Sector } from './vocabulary.ts';

export type { Profile } from './profile-schema.ts';

const PROFILES: Record<string, unknown> = { england, victoria };
export const PROFILE_NAMES = Object.keys(PROFILES);

/**
 * One of ours by its name, or a county's own by the path of a JSON file.
 * @throws Error naming the profiles there are, or everything that is wrong with this one
 */
export function findProfile(name: string): Profile {
  if (name.endsWith('.json')) return checkProfile(name, JSON.parse(readFileSync(name, 'utf8')));
  const profile = PROFILES[name];
  if (!profile) {
    throw new Error(
      `No profile "${name}"; there are: ${PROFILE_NAMES.join(', ')}, or the path of a .json file`,
    );
  }
  return checkProfile(name, profile);
}

const groupOf = (profile: Profile, sector: Sector) =>
  Object.keys(profile.groups).find((group) => profile.groups[group]?.includes(sector));

/** After how many months a line of this sector wants to be confirmed again; null: of no sector known. */
export function monthsToConfirm(profile: Profile, sector: Sector): number | null {
  return profile.confirmMonths[groupOf(profile, sector) ?? ''] ?? null;
}

/** The cell of the matrix: are this holder's open lines FULL to this viewer by default? */
export function isOpenByDefault(profile: Profile, holder: Sector, viewer: Sector): boolean {
  const holders = groupOf(profile, holder);
  const viewers = groupOf(profile, viewer);
  if (!holders || !viewers) return false;
  return profile.fullByDefault[holders]?.includes(viewers) ?? false;
}

/** The column of the matrix for one viewer: sectors whose open lines are FULL to theirs. */
export function openTo(profile: Profile, viewer: Sector): Sector[] {
  return SECTORS.filter((holder) => isOpenByDefault(profile, holder, viewer));
}

/** `$viewer` of every statement that applies the rule. */
export type ViewerParam = {
  practitionerId: string;
  agencyId: string;
  role: Role;
  purpose: Purpose | null;
  openTo: Sector[];
  sensitiveShareMonths: number;
  ageOfDeciding: number;
  timeZone: string;
};

export function viewerParam(
  viewer: {
    practitionerId: string;
    agencyId: string;
    role: Role;
    purpose: Purpose | null;
    sector: Sector;
  },
  profile: Profile,
): ViewerParam {
  return {
    practitionerId: viewer.practitionerId,
    agencyId: viewer.agencyId,
    role: viewer.role,
    purpose: viewer.purpose,
    openTo: openTo(profile, viewer.sector),
    sensitiveShareMonths: profile.sensitiveShareMonths,
    ageOfDeciding: profile.ageOfDeciding,
    timeZone: profile.timeZone,
  };
}
