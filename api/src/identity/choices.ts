import { ROLES, type Role, type Sector } from '../consent/vocabulary.ts';

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
 * All a practitioner may act as, in the order offered: by role as the vocabulary lists them (the
 * one that sees families' everyday lines first, so nobody starts with more power than they meant),
 * then by agency. An agency held twice stands once; a role this version does not know is left out.
 */
export function choicesOf(employments: Employment[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { id, name, sector, roles } of employments) {
    for (const role of ROLES.filter((known) => roles.includes(known))) {
      choices.set(`${id} ${role}`, { agencyId: id, agencyName: name, sector, role });
    }
  }
  return [...choices.values()].sort(
    (a, b) =>
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
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
