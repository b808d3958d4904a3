import { kindOf, type Kind } from './sectors.ts';
import type { TeamView } from './view.ts';

export type Sign =
  | 'subject'
  | 'member'
  | 'home'
  | 'relation'
  | 'relationEnded'
  | 'agency'
  | 'person'
  | 'lead'
  | 'own'
  | 'link'
  | 'ended'
  | 'mediated';

/** The signs that are on screen, and no others: a legend that explains what is not there makes one look for it. */
export function signsOf(view: TeamView): Sign[] {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const people = agencies.flatMap((agency) => agency.people);
  const has: Record<Sign, boolean> = {
    subject: view.members.some((member) => member.isSubject),
    member: view.members.some((member) => !member.isSubject),
    home: view.households.length > 0,
    relation: view.relations.some((relation) => relation.isCurrent),
    relationEnded: view.relations.some((relation) => !relation.isCurrent),
    agency: agencies.length > 0,
    person: people.length > 0,
    link: agencies.some((agency) => agency.links.some((link) => !link.isOwn)),
    own: agencies.some((agency) => agency.links.some((link) => link.isOwn)),
    lead: people.some((person) => person.isLead),
    ended: [...agencies, ...people, ...agencies.flatMap((agency) => agency.links)].some(
      (shown) => !shown.isCurrent,
    ),
    mediated: view.mediated !== null,
  };
  return (Object.keys(has) as Sign[]).filter((sign) => has[sign]);
}

export const kindsOf = (view: TeamView): Kind[] => [
  ...new Set(view.sectors.map(({ sector }) => kindOf(sector))),
];
