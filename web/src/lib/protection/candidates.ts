import type { FamilyTeam, Protection } from '#lib/api/types.ts';

export type Candidate = { id: string; given: string; family: string; about: string };

/**
 * Whom the reader may put on an allow-list: who is shown on a current line of the client and stands in
 * the directory, and the reader's own team. Only what the reader sees anyway, so the list tells nothing.
 */
export function candidates(team: FamilyTeam, protection: Protection): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const line of team.lines) {
    if (!line.isCurrent || line.clientId !== team.subjectId) continue;
    for (const { id, given, family, isInDirectory } of line.practitioners) {
      if (isInDirectory) found.set(id, { id, given, family, about: line.agency.name });
    }
  }
  for (const { id, given, family, jobTitle } of protection.colleagues) {
    if (!found.has(id)) found.set(id, { id, given, family, about: jobTitle });
  }
  found.delete(team.viewerPractitionerId);
  return [...found.values()];
}
