import type { Role, Sector } from '../consent/vocabulary.ts';

/** An agency and a role in it that a practitioner holds now. */
export interface Choice {
  agencyId: string;
  agencyName: string;
  sector: Sector;
  role: Role;
}

/** One agency of a practitioner, as the database tells it. */
export interface Employment {
  id: string;
  name: string;
  sector: Sector;
  roles: string[];
}

/**
 * The order in which roles are offered, and so the first that someone acts in: everyday work before
 * more power, and whoever sits at the front door sits there first.
 */
const OFFERED: readonly Role[] = [
  'practitioner',
  'frontDoor',
  'statutory',
  'teamLead',
  'administrator',
  'dataProtectionLead',
  'analyst',
];

/**
 * All a practitioner may act as, by role and then by agency. An agency held twice stands once; a
 * role this version does not know is left out.
 */
export function choicesOf(employments: Employment[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { id, name, sector, roles } of employments) {
    for (const role of OFFERED.filter((known) => roles.includes(known))) {
      choices.set(`${id} ${role}`, { agencyId: id, agencyName: name, sector, role });
    }
  }
  return [...choices.values()].sort(
    (a, b) =>
      OFFERED.indexOf(a.role) - OFFERED.indexOf(b.role) ||
      a.agencyName.localeCompare(b.agencyName, 'en') ||
      a.agencyId.localeCompare(b.agencyId, 'en'),
  );
}

export function findChoice(
  choices: Choice[],
  agencyId: unknown,
  role: unknown,
): Choice | undefined {
  return choices.find((choice) => choice.agencyId === agencyId && choice.role === role);
}
