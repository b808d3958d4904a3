/** Someone invented whom one can sign in as. */
export interface DemoPerson {
  subject: string;
  name: string;
  /** Role and agency, and what their view shows. */
  description: string;
}
