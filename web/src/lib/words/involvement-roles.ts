import { m } from '#lib/paraglide/messages.js';
import { humanise } from './humanise.ts';

const words: Record<string, () => string> = {
  gp: m.involvement_gp,
  jobCoach: m.involvement_job_coach,
  senco: m.involvement_senco,
  cafcassOfficer: m.involvement_cafcass_officer,
  idva: m.involvement_idva,
  pcso: m.involvement_pcso,
  camhsWorker: m.involvement_camhs_worker,
};

/** Somebody's part in a family's support. Codes are free; most read well as they are. */
export const involvementRoleWord = (role: string): string =>
  (words[role] ?? (() => humanise(role)))();
