import type { Role } from '#lib/api/types.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Record<Role, () => string> = {
  practitioner: m.role_practitioner,
  statutory: m.role_statutory,
  frontDoor: m.role_front_door,
  teamLead: m.role_team_lead,
  administrator: m.role_administrator,
  dataProtectionLead: m.role_data_protection_lead,
  analyst: m.role_analyst,
};

/** What a signed-in person acts as, in words. */
export const viewerRoleWord = (role: Role): string => words[role]();
