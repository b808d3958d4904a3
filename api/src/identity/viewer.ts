import type { Purpose, Role, Sector } from '../consent/vocabulary.ts';

/** Who is asking: a practitioner, acting for one agency in one role, for one purpose. */
export interface Viewer {
  practitionerId: string;
  agencyId: string;
  /** The acting agency's: the column of the profile's matrix. */
  sector: Sector;
  role: Role;
  purpose: Purpose;
  /** Key of the session in the database; not the secret in the cookie. */
  sessionKey: string;
  /** Of the request, as its line in the log and its error have it. */
  requestId?: string;
}
