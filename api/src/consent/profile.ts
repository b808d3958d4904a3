import england from './profiles/england.json' with { type: 'json' };
import { SECTORS, type Purpose, type Role, type Sector } from './vocabulary.ts';

/** A jurisdiction's settings, as data. Groups of sectors stand for their members in the matrix. */
export interface Profile {
  name: string;
  country: string;
  timeZone: string;
  /** From this birthday on the subject decides alone. */
  ageOfDeciding: number;
  /** Months after which a share or flag on a sensitive service ends. */
  sensitiveShareMonths: number;
  groups: Record<string, string[]>;
  /** Holder's group → viewers' groups to whom its open lines are FULL where no record decides. */
  fullByDefault: Record<string, string[]>;
}

const PROFILES: Record<string, Profile> = { england };

/** @throws Error naming the profiles there are */
export function findProfile(name: string): Profile {
  const profile = PROFILES[name];
  if (!profile)
    throw new Error(`No profile "${name}"; there are: ${Object.keys(PROFILES).join(', ')}`);
  return profile;
}

/** The cell of the matrix: are this holder's open lines FULL to this viewer by default? */
export function isOpenByDefault(profile: Profile, holder: Sector, viewer: Sector): boolean {
  const groupOf = (sector: Sector) =>
    Object.keys(profile.groups).find((group) => profile.groups[group]?.includes(sector));
  const holders = groupOf(holder);
  const viewers = groupOf(viewer);
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
