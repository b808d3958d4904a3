import type { Viewer } from '../identity/viewer.ts';
import { viewerParam, type Profile, type ViewerParam } from './profile.ts';

/** Turns a signed-in viewer into the `$viewer` of a statement, with this county's profile. */
export class ViewerParams {
  /** This county's settings. */
  readonly profile: Profile;

  constructor(profile: Profile) {
    this.profile = profile;
  }

  for(viewer: Viewer): ViewerParam {
    return viewerParam(viewer, this.profile);
  }
}
