import type { Viewer } from '../identity/viewer.ts';
import { policyVersion } from './policy-version.ts';
import { viewerParam, type Profile, type ViewerParam } from './profile.ts';
import type { Sector } from './vocabulary.ts';

/** What an access event says beside who asked. */
export type Provenance = {
  sector: Sector;
  policyVersion: string;
  requestId: string | null;
};

/** Turns a signed-in viewer into the `$viewer` of a statement, with this county's profile. */
export class ViewerParams {
  /** This county's settings. */
  readonly profile: Profile;
  readonly policyVersion: string;

  constructor(profile: Profile) {
    this.profile = profile;
    this.policyVersion = policyVersion(profile);
  }

  for(viewer: Viewer): ViewerParam & Provenance {
    return {
      ...viewerParam(viewer, this.profile),
      sector: viewer.sector,
      policyVersion: this.policyVersion,
      requestId: viewer.requestId ?? null,
    };
  }
}
