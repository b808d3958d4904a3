import type { Purpose, Role } from '../consent/vocabulary.ts';

const PURPOSE_OF: Record<Role, Purpose> = {
  practitioner: 'directSupport',
  teamLead: 'directSupport',
  statutory: 'safeguarding',
  frontDoor: 'dutyEnquiry',
  administrator: 'administration',
  dataProtectionLead: 'oversight',
  analyst: 'statistics',
};

/**
 * The purpose follows from role and route, so that nobody is asked on every visit and answers
 * "other". The front door searches as a duty enquiry; once it opens a family's page it safeguards.
 */
export function purposeOf(role: Role, opensFamilyPage = false): Purpose {
  return role === 'frontDoor' && opensFamilyPage ? 'safeguarding' : PURPOSE_OF[role];
}
