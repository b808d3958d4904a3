import { kindOf, type Kind } from './sectors.ts';
import type { Mark } from './lens/changes.ts';
import { linksOf, type Kin } from './links.ts';
import type { MemberView, TeamView } from './view.ts';

export type Sign =
  | 'subject'
  | 'member'
  | 'unborn'
  | 'unknown'
  | 'home'
  | 'relation'
  | 'partner'
  | 'carer'
  | 'sibling'
  | 'relationEnded'
  | 'agency'
  | 'person'
  | 'folded'
  | 'lead'
  | 'own'
  | 'link'
  | 'ended'
  | 'mediated'
  | 'chair'
  | 'beyond'
  | 'joined'
  | 'left';

/** The signs that are on screen, and no others: a legend that explains what is not there makes one look for it. */
export function signsOf(view: TeamView): Sign[] {
  const relations = linksOf(view).filter((link) => link.kind === 'relation');
  const hasKin = (kin: Kin) => relations.some((own) => own.isCurrent && own.kin === kin);
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const people = agencies.flatMap((agency) => agency.people);
  const isMarked = (kind: Mark['kind']) =>
    [...view.members, ...agencies, ...people].some(({ id }) => view.marks.get(id)?.kind === kind);
  const has: Record<Sign, boolean> = {
    subject: view.members.some((member) => member.isSubject),
    member: view.members.some(isPlain),
    unborn: view.members.some(({ age }) => age.kind === 'unborn'),
    unknown: view.members.some(isUnknown),
    home: view.households.length > 0,
    relation: hasKin('descent'),
    partner: hasKin('partner'),
    carer: hasKin('carer'),
    sibling: hasKin('sibling'),
    relationEnded: view.relations.some((relation) => !relation.isCurrent),
    agency: agencies.length > 0,
    person: people.length > 0,
    folded: [...view.members, ...agencies].some((shown) => shown.folded),
    link: agencies.some((agency) => agency.links.some((link) => !link.isOwn)),
    own: agencies.some((agency) => agency.links.some((link) => link.isOwn)),
    lead: people.some((person) => person.isLead),
    ended: [...agencies, ...people, ...agencies.flatMap((agency) => agency.links)].some(
      (shown) => !shown.isCurrent,
    ),
    mediated: view.mediated !== null,
    chair: view.chairs.length > 0,
    beyond: view.beyond.length > 0,
    joined: isMarked('joined'),
    left: isMarked('left'),
  };
  return (Object.keys(has) as Sign[]).filter((sign) => has[sign]);
}

/** Somebody of whom nothing but their part in the family is known, such as a father who is not. */
export const isUnknown = ({ use, age, folded }: MemberView): boolean =>
  !folded && use === 'unknown' && age.kind === 'unknown';

const isPlain = (member: MemberView) =>
  !member.isSubject && !member.folded && member.age.kind !== 'unborn' && !isUnknown(member);

export const kindsOf = (view: TeamView): Kind[] => [
  ...new Set(view.sectors.map(({ sector }) => kindOf(sector))),
];
