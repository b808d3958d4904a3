import { m } from '#lib/paraglide/messages.js';
import { involvementRoleWord } from '#lib/words/involvement-roles.ts';
import type { NamedLine } from './asked.ts';

export const lineWord = ({ clientName, role, agencyName }: NamedLine): string =>
  m.still_line({ name: clientName, role: involvementRoleWord(role), agency: agencyName });
